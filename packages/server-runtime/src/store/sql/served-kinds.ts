import type { Kysely } from 'kysely';
import type { KindDescriptor } from '@flux-resourceset/contract';
import { digestAll, listDefinitions } from '../definition-digest.js';
import type { KnownState } from './store-state.js';
import type { Moment } from './snapshot.js';
import type { StoreTables } from './store-tables.js';

/**
 * Knows by which definitions this process reads. During a rolling update the writer may have
 * others: what they wrote must not be read by these, where an assignment that is new there
 * would not be known here, or one that is new here would look empty.
 */
export class ServedKinds {
  readonly #definitions: ReadonlyMap<string, string>;
  readonly #digest: string;

  constructor(kinds: readonly KindDescriptor[]) {
    this.#definitions = listDefinitions(kinds);
    this.#digest = digestAll(this.#definitions);
  }

  /**
   * Asked wherever a snapshot begins; costs nothing while the definitions are the same.
   *
   * @returns the moment that a store of this state is in, for this process
   */
  async judge(
    queries: Kysely<StoreTables>,
    { epoch, revision, definitions }: KnownState,
  ): Promise<Moment> {
    return { epoch, revision, foreign: await this.#findForeign(queries, definitions) };
  }

  async #findForeign(queries: Kysely<StoreTables>, digest: string): Promise<readonly string[]> {
    if (digest === this.#digest) return [];
    const rows = await queries.selectFrom('service_definitions').selectAll().execute();
    const stored = new Map(rows.map(({ kind, definition }) => [kind, definition]));
    const own = [...this.#definitions];
    return own
      .filter(([kind, definition]) => stored.get(kind) !== definition)
      .map(([kind]) => kind);
  }
}
