import type { ServiceDescriptor } from '@flux-resourceset/contract';
import { ConfigError } from '../config/config-error.js';
import { readStoreUrl } from '../config/read-config.js';
import { copyStore } from '../store/copy-store.js';
import { describeStore } from '../store/describe-store.js';
import { openStore } from '../store/open-store.js';
import type { LastingStore } from '../store/store-options.js';
import type { Store } from '../store/store.js';
import type { CommandCall, CommandOutcome } from './command.js';
import { compareStores } from './compare-stores.js';
import type { Comparison } from './compare-stores.js';

/** More than this says the same. */
const mostNamed = 20;

/**
 * Copies a store into an empty one, then reads both and compares documents, log and polls.
 *
 * @throws ConfigError or StoreOpenError when nothing was copied
 */
export async function copyAndCompare(
  service: ServiceDescriptor,
  options: CommandCall['options'],
): Promise<CommandOutcome> {
  const [from, to] = ['from', 'to'].map((name) => readUrl(options, name));
  if (!from || !to) throw new ConfigError(['copy takes --from URL and --to URL']);
  const log = { warn: (_: object, text: string) => void process.stderr.write(`${text}\n`) };
  await copyStore({ from, to, kinds: service.kinds, log });
  const comparison = await compare(service, from, to);
  return describeOutcome(comparison, `${describeStore(from)} → ${describeStore(to)}`);
}

function readUrl(options: CommandCall['options'], name: string): LastingStore | undefined {
  const [url, ...others] = options.get(name) ?? [];
  return url === undefined || others.length > 0 ? undefined : readStoreUrl(url);
}

async function compare(
  service: ServiceDescriptor,
  from: LastingStore,
  to: LastingStore,
): Promise<Comparison> {
  const opened: Store[] = [];
  try {
    for (const store of [from, to]) {
      opened.push(await openStore({ ...store, mode: 'ro' }, service.kinds));
    }
    const [source, target] = opened;
    if (!source || !target) throw new TypeError('two stores are compared');
    return await compareStores(service, source, target);
  } finally {
    await Promise.all(opened.map((store) => store.close()));
  }
}

function describeOutcome(
  { documents, changes, polls, differences }: Comparison,
  what: string,
): CommandOutcome {
  const counts = `${String(documents)} documents, ${String(changes)} changes, ${String(polls)} polls`;
  if (differences.length === 0) return { lines: [`${what}: ${counts}, all the same`], status: 0 };
  const advice =
    'do not use the copy: if the source was written meanwhile, stop its writers and begin anew';
  return { lines: [...differences.slice(0, mostNamed), `${what}: ${advice}`], status: 1 };
}
