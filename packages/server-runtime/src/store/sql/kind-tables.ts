import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { dialectOf } from './dialect.js';
import type { SqlDialect } from './dialect.js';
import { refuseSharedValues } from './misfits.js';
import { nameUniqueIndex } from './index-names.js';
import type { StoreTables } from './store-tables.js';

interface WantedIndex {
  readonly name: string;
  readonly member: readonly string[];
  readonly unique: boolean;
}

/** Makes tables and indexes what the descriptors say. Documents stay. */
export async function ensureKindTables(
  transaction: Kysely<StoreTables>,
  kinds: readonly KindDescriptor[],
): Promise<void> {
  for (const kind of kinds) {
    await dialectOf(transaction).ensureTable(transaction, kind);
    await ensureIndexes(transaction, kind);
  }
}

async function ensureIndexes(
  transaction: Kysely<StoreTables>,
  kind: KindDescriptor,
): Promise<void> {
  const dialect = dialectOf(transaction);
  const wanted = listWantedIndexes(dialect, kind);
  const present = await dialect.listIndexes(transaction, kind.table);
  for (const name of present) {
    if (!wanted.some((index) => index.name === name)) {
      await transaction.schema.dropIndex(name).execute();
    }
  }
  for (const index of wanted) {
    if (!present.includes(index.name)) await createIndex(transaction, kind, index);
  }
}

function listWantedIndexes(dialect: SqlDialect, kind: KindDescriptor): readonly WantedIndex[] {
  const unique = kind.unique.map((member) => ({
    name: nameUniqueIndex(dialect, kind, member),
    member: [member],
    unique: true,
  }));
  const stated = kind.filters.filter(({ references }) => references === undefined);
  const filters = stated.map(({ member }) => ({
    name: dialect.nameIndex(`${kind.table}:filter:${member.join('.')}`),
    member,
    unique: false,
  }));
  const indexes = [...unique, ...filters.filter((index) => !isCovered(kind, index.member))];
  return [...new Map(indexes.map((index) => [index.name, index])).values()];
}

/** A unique index selects as well as one for filters does. */
function isCovered(kind: KindDescriptor, [member, ...rest]: readonly string[]): boolean {
  return rest.length === 0 && member !== undefined && kind.unique.includes(member);
}

async function createIndex(
  transaction: Kysely<StoreTables>,
  kind: KindDescriptor,
  { name, member, unique }: WantedIndex,
): Promise<void> {
  if (unique) await refuseSharedValues(transaction, kind, member.join('.'));
  const index = transaction.schema.createIndex(name).on(kind.table);
  await (unique ? index.unique() : index)
    .expression(dialectOf(transaction).memberOf(member))
    .execute();
}
