import { startServerProcess } from '../server-process.js';

/** A way to run the server in which it has to start, restart and stop. */
export interface Way {
  /** The program: `main.js` of the package or of the bundle. */
  readonly program: string;
  readonly mode: 'crud' | 'read-only';
  readonly logLevel: 'info' | 'warn';
}

const modes = ['crud', 'read-only'] as const;
const logLevels = ['info', 'warn'] as const;
const token = 'lifecycle-token';
const poll = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/platform-components';

/** @returns every way to run each of the programs */
export function listWays(programs: readonly string[]): readonly Way[] {
  return programs.flatMap((program) =>
    modes.flatMap((mode) => logLevels.map((logLevel) => ({ program, mode, logLevel }))),
  );
}

/**
 * Starts the server on one store again and again, polls it each time and stops it. The first start
 * makes the store.
 *
 * @param folder - where the store is, and the server's working folder
 * @throws Error when a start, an answer or an end is not as it should be, or anything is on stderr
 */
export async function live(way: Way, rounds: number, folder: string, seed: string): Promise<void> {
  for (let round = 1; round <= rounds; round += 1) {
    const ended = await liveOnce(way, folder, seed);
    if (ended === 'status 200, exit 0, stderr ""') continue;
    const { program, mode, logLevel } = way;
    throw new Error(`${program} ${mode} LOG_LEVEL=${logLevel}, start ${String(round)}: ${ended}`);
  }
}

async function liveOnce(way: Way, folder: string, seed: string): Promise<string> {
  const environment = {
    API_MODE: way.mode,
    AUTH_TOKEN: token,
    CRUD_AUTH_TOKEN: 'lifecycle-write-token',
    DATABASE_URL: `sqlite://${folder}/store.db?mode=rwc`,
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: way.logLevel,
    SEED_FILE: seed,
  };
  const server = await startServerProcess([way.program], environment, folder);
  const headers = { authorization: `Bearer ${token}` };
  const { status } = await fetch(server.origin + poll, { headers });
  const code = await server.stop();
  return `status ${String(status)}, exit ${String(code)}, stderr ${JSON.stringify(server.stderr)}`;
}
