import type { SchemaModel } from '../../read/schema-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import { membersOf } from '../../read/members.js';
import { describeValue } from './describe-value.js';

const most = 5;
const fewest = 3;

/**
 * Chooses what a table of documents shows: the key, then what every document has, then the
 * rest; what is deep only where there is little else.
 */
export function columnsOf(
  schema: SchemaModel,
  key: string,
  lookup: SchemaLookup,
): readonly string[] {
  const all = membersOf(schema, lookup).filter(({ name }) => name !== key);
  const isDeep = (member: SchemaModel): boolean => describeValue(member, lookup).type === 'literal';
  const flat = all.filter((property) => !isDeep(property.schema));
  const ordered = [
    ...flat.filter(({ required }) => required),
    ...flat.filter(({ required }) => !required),
  ].slice(0, most - 1);
  const deep = all.filter((property) => isDeep(property.schema));
  const filled = [...ordered, ...deep.slice(0, Math.max(0, fewest - 1 - ordered.length))];
  return [key, ...filled.map(({ name }) => name)];
}
