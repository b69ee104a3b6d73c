import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { startServerProcess, type ServerProcess } from '../server-process.js';
import { allClusters, countInputs, dnsOf, stepOfInputs } from './fleet.js';
import type { Fault } from './fault.js';
import { request } from './request.js';
import { program, Site, writerOf } from './site.js';
import { writeSome } from './write-for-a-while.js';

/** Which of the store's files is damaged, and how its server ended before. */
type Damaged = 'store.db' | 'store.db-wal';

/** What a server did with a damaged file. */
type Outcome = 'refused' | 'in part' | 'unharmed';

export const damagedDatabase: Fault = damaged('a flipped byte in the database', 'store.db');
export const damagedWal: Fault = damaged('a flipped byte in the WAL', 'store.db-wal');

/** One byte anywhere in a file is not what was written when the server starts. */
function damaged(name: string, file: Damaged): Fault {
  return {
    name,
    few: 3,
    share: 0.2,
    async run(folder, cycles) {
      const site = await Site.open(folder);
      await writeSome(site).finally(() => end(site, file));
      const kept = `${folder}-kept`;
      await cp(folder, kept, { recursive: true });
      const outcomes: Outcome[] = [];
      for (let cycle = 1; cycle <= cycles; cycle += 1) {
        if (cycle > 1) await rm(folder, { recursive: true });
        if (cycle > 1) await cp(kept, folder, { recursive: true });
        const place = await flipByte(`${folder}/${file}`);
        outcomes.push(await judge(site, place));
      }
      await rm(kept, { recursive: true });
      return describe(outcomes);
    },
  };
}

/** A clean stop leaves no WAL: only a kill does. */
async function end(site: Site, file: Damaged): Promise<void> {
  if (file === 'store.db-wal') await Promise.all([site.writer.kill(), site.reader.kill()]);
  await site.close();
}

/** @returns where */
async function flipByte(path: string): Promise<string> {
  const bytes = await readFile(path);
  const place = Math.floor(Math.random() * (await stat(path)).size);
  bytes[place] = (bytes[place] ?? 0) ^ (1 + Math.floor(Math.random() * 255));
  await writeFile(path, bytes);
  return `byte ${String(place)} of ${path}`;
}

async function judge(site: Site, place: string): Promise<Outcome> {
  let server: ServerProcess;
  try {
    server = await startServerProcess([program], writerOf(site.folder), site.folder);
  } catch {
    return 'refused';
  }
  try {
    const answers = await Promise.all(allClusters.map((id) => poll(site, server, id)));
    return answers.every((status) => status === 200) ? 'unharmed' : 'in part';
  } catch (error) {
    throw new Error(place, { cause: error });
  } finally {
    await server.stop();
  }
}

/** @throws Error when it is answered by anything but what was acknowledged, or that it cannot be */
async function poll({ ledger }: Site, { origin }: ServerProcess, id: string): Promise<number> {
  const path = `/api/v2/flux/clusters/${dnsOf(id)}/platform-components`;
  const { status, body } = await request(origin + path);
  if (status === 500 || status === 503) return status;
  if (status !== 200) throw new Error(`the poll of ${id}: ${String(status)}`);
  const { inputs } = body as { readonly inputs: readonly Readonly<Record<string, unknown>>[] };
  const step = stepOfInputs(inputs);
  const { low, high } = ledger.boundsOf(id);
  if (step >= low && step <= high && inputs.length === countInputs(id, step)) return status;
  const said = `${String(inputs.length)} inputs of step ${String(step)}`;
  throw new Error(`the poll of ${id}: ${said}, ${String(low)} was acknowledged`);
}

function describe(outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome): string =>
    String(outcomes.filter((outcome) => outcome === wanted).length);
  return `${String(outcomes.length)} times: ${count('refused')} starts refused, ${count('in part')} served what is whole and 503 for the rest, ${count('unharmed')} had nothing of a poll damaged; never a shorter list, never an older one, never the seed`;
}
