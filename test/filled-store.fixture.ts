import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { join } from 'node:path';
import type { JsonObject } from '@flux-resourceset/contract';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import { makeProgram, original, type WrittenDefinitions } from './definition-changes.fixture.js';
import { makeFolder, send, serverEnvironment } from './server-fixture.js';
import { copyStore, makeStorePlace } from './store-place.fixture.js';

const poll = '/flux/sites/home.example/tools';

export const seven: JsonObject = { number: 7, text: 'Seven', about: 'saw', mood: 'glad' };
export const eight: JsonObject = { number: 8, text: 'Eight', about: 'nothing', mood: 'glad' };

const documents: readonly (readonly [string, JsonObject])[] = [
  ['/tools', { id: 'saw', name: 'Saw', size: 3, labels: { a: 'b' } }],
  ['/tools', { id: 'axe', name: 'Axe' }],
  ['/sites', { id: 'home', dns: 'home.example', tools: [{ id: 'saw' }, { id: 'axe' }] }],
  ['/notes', seven],
  ['/notes', eight],
];

/** A program, and the folder of the store that it runs on. */
interface Prepared {
  readonly main: string;
  readonly home: string;
}

/** A store that the original definitions filled, of which each test has a copy. */
export interface FilledStore {
  /** What the site polled before. */
  readonly polled: string;
  /** The program of changed definitions, with a copy of the store. */
  prepare(changed: WrittenDefinitions): Promise<Prepared>;
  start(prepared: Prepared): Promise<ServerProcess>;
  stop(): Promise<void>;
}

/** Fills the store before the tests of a file; use it within tests only. */
export function useFilledStore(): FilledStore {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let polled: string;
  let running: ServerProcess | undefined;
  let copies = 0;
  const start: FilledStore['start'] = async ({ main, home }) => {
    const environment = { ...serverEnvironment(home), SEED_FILE: 'none' };
    running = await startServerProcess([main], environment);
    return running;
  };
  const stop: FilledStore['stop'] = async () => {
    await running?.stop();
    running = undefined;
  };
  beforeAll(async () => {
    folder = await makeFolder();
    const home = join(folder.path, 'original');
    await makeStorePlace(home);
    const server = await start({ main: makeProgram(home, original), home });
    for (const [path, document] of documents) {
      const { status } = await send(server.origin, 'write', 'POST', path, document);
      if (status !== 201) throw new Error(`${path} was answered ${status}`);
    }
    polled = await pollOf(server);
    await stop();
  }, 60_000);
  afterEach(stop);
  afterAll(() => folder.remove());
  return {
    ...{ start, stop },
    get polled() {
      return polled;
    },
    prepare: async (changed) => {
      const home = join(folder.path, `copy-${(copies += 1)}`);
      await copyStore(join(folder.path, 'original'), home);
      return { main: makeProgram(home, changed), home };
    },
  };
}

/** @returns what the site polls */
export async function pollOf({ origin }: ServerProcess): Promise<string> {
  return (await send(origin, 'read', 'GET', poll)).text();
}

/** @returns what is there, or the status where there is nothing */
export async function get({ origin }: ServerProcess, path: string): Promise<unknown> {
  const answer = await send(origin, 'write', 'GET', path);
  return answer.status === 200 ? answer.json() : answer.status;
}
