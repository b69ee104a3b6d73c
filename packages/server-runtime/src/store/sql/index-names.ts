import type { KindDescriptor } from '@flux-resourceset/contract';
import type { SqlDialect } from './dialect.js';

/** @returns the name of the index that keeps `member` unique; databases name it when it is hurt */
export function nameUniqueIndex(
  dialect: Pick<SqlDialect, 'nameIndex'>,
  kind: KindDescriptor,
  member: string,
): string {
  return dialect.nameIndex(`${kind.table}:unique:${member}`);
}
