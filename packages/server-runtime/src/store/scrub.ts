import { setTimeout as sleep } from 'node:timers/promises';
import type { KindDescriptor } from '@flux-resourceset/contract';
import type { LogInspection } from './change-log.js';
import { isFileDamage } from './store-errors.js';
import type { Damage, Inspection, Store, StoredDocument } from './store.js';

/** Documents looked at before others get their turn: a few milliseconds. */
const pageSize = 25;
/** Changes looked at before others get their turn; most are smaller than documents. */
const logPageSize = 100;

/** How much longer than each look a rest is at least: of a busy machine, or a slow database, a tenth. */
const restPerLook = 9;

/** Looks at a document that is whole, and says what should be known about it. */
export type DocumentCheck = (kind: KindDescriptor, stored: StoredDocument) => readonly Damage[];

/** What a scrub found. */
export interface ScrubFindings {
  /** What is not what was written: whatever depends on it is a 503. */
  readonly damages: readonly Damage[];
  /** What the check said of whole documents. */
  readonly remarks: readonly Damage[];
}

/** How a scrub goes about it. */
export interface ScrubOptions {
  readonly store: Pick<Store, 'read'>;
  readonly kinds: readonly KindDescriptor[];
  readonly check: DocumentCheck;
  /** Least rest after each few documents, in milliseconds; 0 for a process that does nothing else. */
  readonly rest: number;
  readonly signal?: AbortSignal;
}

/**
 * Looks over all that is stored, once: rows against their checksums, and what leads to the rows
 * against them. Others get their turn after each few documents.
 *
 * @throws Problem `store_unavailable` when the store cannot be read at all
 * @throws AbortError when the signal says so
 */
export async function scrubStore(options: ScrubOptions): Promise<ScrubFindings> {
  const { store, kinds } = options;
  const found: ScrubFindings[] = [];
  for (const kind of kinds) found.push(await scrubKind(options, kind));
  const tombstones = await store.read((snapshot) => snapshot.inspectTombstones());
  const changes = await scrubLog(options);
  return {
    damages: [...found.flatMap(({ damages }) => damages), ...tombstones, ...changes],
    remarks: found.flatMap(({ remarks }) => remarks),
  };
}

async function scrubKind(
  { store, check, rest, signal }: ScrubOptions,
  kind: KindDescriptor,
): Promise<ScrubFindings> {
  const damages: Damage[] = [];
  const remarks: Damage[] = [];
  let after: string | null = null;
  do {
    const begun = performance.now();
    const page: Inspection = await inspectPage(store, kind, after);
    damages.push(...page.damages);
    remarks.push(...page.documents.flatMap((stored) => check(kind, stored)));
    after = page.next;
    await sleep(findRest(rest, begun), undefined, signal && { signal });
  } while (after !== null);
  return { damages, remarks };
}

function findRest(least: number, begun: number): number {
  return least === 0 ? 0 : Math.max(least, (performance.now() - begun) * restPerLook);
}

/** What is damaged is told each time that it is asked for; here, before that. */
async function scrubLog({ store, rest, signal }: ScrubOptions): Promise<readonly Damage[]> {
  const damages: Damage[] = [];
  let after: string | null = null;
  do {
    const begun = performance.now();
    const page: LogInspection = await inspectLogPage(store, after);
    damages.push(...page.damages);
    after = page.next;
    await sleep(findRest(rest, begun), undefined, signal && { signal });
  } while (after !== null);
  return damages;
}

async function inspectLogPage(
  store: ScrubOptions['store'],
  after: string | null,
): Promise<LogInspection> {
  try {
    return await store.read(({ log }) => log.inspect(after, logPageSize));
  } catch (error) {
    if (!isFileDamage(error)) throw error;
    const damage = { kind: 'changes', id: '', reason: 'cannot be read as a whole' };
    return { damages: [damage], next: null };
  }
}

/** What is so damaged that it cannot be read ends the look at a kind, not that at the others. */
async function inspectPage(
  store: ScrubOptions['store'],
  kind: KindDescriptor,
  after: string | null,
): Promise<Inspection> {
  try {
    return await store.read((snapshot) => snapshot.inspect(kind, after, pageSize));
  } catch (error) {
    if (!isFileDamage(error)) throw error;
    const damage = { kind: kind.kind, id: '', reason: 'cannot be read as a whole' };
    return { damages: [damage], documents: [], next: null };
  }
}
