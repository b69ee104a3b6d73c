import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** @returns SQLite's JSON path to a member, `$."spec"."region"` */
function toJsonPath(members: readonly string[]): string {
  return `$${toPathSuffix(members)}`;
}

/** @returns the part of a JSON path below a place, `."region"` */
function toPathSuffix(members: readonly string[]): string {
  return members.map((member) => `.${JSON.stringify(member)}`).join('');
}

/**
 * A member of the stored document as SQL. The path is a literal, not a parameter: SQLite
 * uses an expression index only for the very same expression.
 */
export function extractMember(members: readonly string[]): RawBuilder<string | number | null> {
  return sql`json_extract(document, ${sql.lit(toJsonPath(members))})`;
}
