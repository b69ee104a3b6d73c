import { findPgBouncer, startPgBouncer } from '../postgres/pooler.js';
import { startServerProcess, type ServerProcess } from '../server-process.js';
import { checkStore } from './check-store.js';
import { describePolls, describeWrites, type Fault } from './fault.js';
import { Poller } from './poller.js';
import { requirePolls } from './refused.js';
import { request } from './request.js';
import { program, Site, writerOf } from './site.js';
import { usePostgres, type UsedDatabase } from './use-postgres.js';
import { untilStored } from './write-for-a-while.js';

/** How many changes before the last that was seen are read again. */
const overlap = 150;
const pageSize = 1_000;
const writesPerCycle = 30;

/**
 * Two server processes write and a third only reads, on one database: whoever polls sees what was
 * acknowledged, by whichever of them, and whoever sees a revision has seen all below. One of them
 * comes through PgBouncer, where there is one.
 */
export const twoWriters: Fault = {
  name: 'PostgreSQL: writes and polls through three processes',
  few: 1,
  share: 0.1,
  run: (folder, cycles) =>
    usePostgres({}, async (database) => {
      const site = await Site.open(folder, database);
      try {
        return await withSecond(database, folder, (second, way) =>
          interleave(site, second, cycles).then((seen) => `${seen}, ${way}`),
        );
      } finally {
        await site.close();
      }
    }),
};

async function withSecond(
  { server, findUrl }: UsedDatabase,
  folder: string,
  work: (second: ServerProcess, way: string) => Promise<string>,
): Promise<string> {
  const found = await findPgBouncer();
  const pooler = found === null ? null : await startPgBouncer(found, server);
  const through = (url: string): string =>
    pooler === null ? url : url.replace(`:${String(server.port)}/`, `:${String(pooler.port)}/`);
  const env = writerOf(folder, (mode) => through(findUrl(mode)));
  const second = await startServerProcess([program], env, folder);
  try {
    return await work(second, pooler === null ? 'PgBouncer is not installed' : 'one by PgBouncer');
  } finally {
    await second.stop();
    await pooler?.stop();
  }
}

async function interleave(site: Site, second: ServerProcess, cycles: number): Promise<string> {
  const origins = [site.writer.origin, second.origin];
  const poller = new Poller('second', () => second.origin, site.ledger);
  const watch = new RevisionWatch([...origins, site.writer.origin], site);
  let turn = 0;
  site.startLoad(() => origins[(turn += 1) % 2] ?? '');
  try {
    for (let cycle = 1; cycle <= cycles; cycle += 1) await untilStored(site, writesPerCycle);
  } finally {
    await site.stopLoad();
    await Promise.all([poller.stop(), watch.stop()]);
  }
  await checkStore(site);
  requirePolls(site);
  const faults = [...poller.findings, ...watch.findings];
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'));
  const looks = `${String(watch.looks)} looks at the log, none with a gap`;
  return `${describeWrites(site)} by two; ${describePolls(site)}, ${String(poller.tally.answered)} of the second; ${looks}`;
}

/** Reads the log through all servers, and holds what each shows against what anybody has seen. */
class RevisionWatch {
  readonly findings: string[] = [];
  looks = 0;
  readonly #ledger: Site['ledger'];
  readonly #done: Promise<unknown>;
  #seen = 0;
  #stopped = false;

  constructor(origins: readonly string[], { ledger }: Site) {
    this.#ledger = ledger;
    this.#done = Promise.all(origins.map((origin) => this.#run(origin)));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }

  async #run(origin: string): Promise<void> {
    while (!this.#stopped) await this.#look(origin);
  }

  async #look(origin: string): Promise<void> {
    const before = Math.max(this.#seen, this.#ledger.revision);
    const since = Math.max(0, before - overlap);
    const query = `since=${String(since)}&limit=${String(pageSize)}`;
    const { status, body } = await request(`${origin}/changes?${query}`);
    if (status !== 200) return void this.findings.push(`changes: ${String(status)}`);
    const revisions = (body as readonly { readonly revision: number }[]).map((one) => one.revision);
    this.looks += 1;
    this.#compare(revisions, before, since);
  }

  #compare(revisions: readonly number[], before: number, since: number): void {
    const newest = revisions[0] ?? since;
    const expected = newest - Math.min(newest - since, pageSize);
    const isUnbroken = revisions.every((revision, index) => revision === newest - index);
    if (!isUnbroken || newest - revisions.length !== expected) {
      this.findings.push(`the log has a gap between ${String(since)} and ${String(newest)}`);
    }
    if (newest < before) this.findings.push(`${String(newest)} was shown after ${String(before)}`);
    this.#seen = Math.max(this.#seen, newest);
  }
}
