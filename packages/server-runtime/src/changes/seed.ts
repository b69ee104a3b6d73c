import type { ServiceDescriptor } from '@flux-resourceset/contract';
import type { SeedSource } from '../config/config.js';
import type { Actor, Store, WriteTransaction } from '../store/store.js';
import { type ChangeContext, createChangeContext } from './change-context.js';
import { commitPlan } from './commit-plan.js';
import type { DraftDocument } from './draft.js';
import { totalsOf } from './effects.js';
import { makePlan, type Plan } from './make-plan.js';
import { listSeedProblems, readSeedItems, type SeedItem } from './seed-documents.js';
import { SeedError } from './seed-error.js';
import { readSeedFile } from './seed-file.js';
import type { WriteLimits } from './write-limits.js';

/** What the seed writes to the log; pino's logger has this form. */
export interface SeedLog {
  warn(fields: object, message: string): void;
}

const seedActor: Actor = { name: 'seed' };
/** More than this says the same. */
const mostWarnings = 20;

/**
 * Fills a new store, one whose revision is 0, from a seed file, in one transaction. A store
 * that was emptied is not new. Nothing is ever written back to the file.
 *
 * @param store - open for writing
 * @param service - the kinds that the file may hold, and their rules
 * @param source - the file; when it is missing and was not asked for, the store starts empty
 * @param log - told what was loaded, or that nothing was
 * @param limits - what holds for every write
 * @throws SeedError with every problem of the file; nothing of it is stored then
 * @throws Problem `store_unavailable`
 */
export async function seedStore(
  store: Store,
  service: ServiceDescriptor,
  { file, given }: SeedSource,
  log: SeedLog,
  limits?: WriteLimits,
): Promise<void> {
  if ((await store.read((snapshot) => snapshot.revision())) > 0) return;
  const seed = await readSeedFile(file);
  if (seed === undefined) {
    const reason = 'does not exist: name an existing file in SEED_FILE, or leave it out';
    if (given) throw new SeedError(file, [{ place: '', reason }]);
    log.warn({ file }, 'no seed file: the store starts empty');
    return;
  }
  const context = createChangeContext(service, store, limits);
  const items = readSeedItems(service, seed);
  const plan = await store.write(seedActor, (transaction) =>
    fillStore(context, transaction, file, items),
  );
  if (plan === null || plan.changed.length === 0) return;
  const documents = countDocuments(plan.changed);
  // An old seed on a store that was lost takes things away from a fleet: nobody may miss it.
  log.warn({ file, documents }, 'the store was new: it was filled from the seed file');
  for (const { message } of plan.warnings.slice(0, mostWarnings)) log.warn({ file }, message);
}

/** Another process may have filled the store since: only here the revision cannot change. */
async function fillStore(
  context: ChangeContext,
  transaction: WriteTransaction,
  file: string,
  items: readonly SeedItem[],
): Promise<Plan | null> {
  if ((await transaction.revision()) > 0) return null;
  const requested = items.flatMap((item) => item.requested ?? []);
  const plan = await makePlan(context, transaction, { requested });
  const problems = listSeedProblems(items, plan.refusals.list);
  if (problems.length > 0) throw new SeedError(file, problems);
  transaction.noteEffects(totalsOf(plan.effects));
  await commitPlan(transaction, plan);
  return plan;
}

function countDocuments(documents: readonly DraftDocument[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of documents) counts[kind.kind] = (counts[kind.kind] ?? 0) + 1;
  return counts;
}
