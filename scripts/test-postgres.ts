import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres/server.js';

/*
 * Runs the suites of the store, and of what stands on it, on a PostgreSQL server of their own: the
 * same that run on SQLite. Where SQLITE_COUNTS names what those were counted to, as `make test` does,
 * each suite must have passed as many tests here.
 *
 *   tsx scripts/test-postgres.ts [FILE …]
 */

const runtime = 'packages/server-runtime/test';

const rooms: Readonly<Record<string, readonly string[]>> = {
  store: [
    ...['documents', 'transactions', 'change-log', 'past-documents', 'overlay', 'folding'],
    ...['definitions', 'scrub', 'last-seen'],
  ],
  changes: [
    ...['apply', 'batch', 'dry-run', 'effects', 'guard', 'poll-limits', 'reason', 'repetition'],
    ...['seed', 'tombstones'],
  ],
  history: [
    ...['change-stream', 'changes-http', 'find-changes', 'redaction', 'rollback-http'],
    'rollback-property',
  ],
  resources: ['documents', 'lists', 'nested', 'conditional', 'references'],
  flux: ['poll-http', 'poll-handler'],
  principals: ['access'],
  express: ['bad-input'],
};

const suites = [
  ...Object.entries(rooms).flatMap(([room, names]) =>
    names.map((name) => `${runtime}/${room}/${name}.test.ts`),
  ),
  // With servers that are processes.
  ...['fleet-status', 'definition-changes-safe'].map((name) => `test/${name}.test.ts`),
];

type Counts = Readonly<Record<string, number>>;

/** Half of what a test does here is another process's work: on a busy machine it takes its time. */
const options = ['--testTimeout=60000'];
const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-counts-'));
const counts = join(folder, 'counts.json');
const server = await startPostgres();
try {
  const files = process.argv.length > 2 ? process.argv.slice(2) : suites;
  const env = { ...process.env, TEST_POSTGRES_URL: server.url(), TEST_COUNTS: counts };
  const child = spawn('sh', ['scripts/jest.sh', ...options, ...files], { stdio: 'inherit', env });
  const [status] = (await once(child, 'exit')) as [number | null];
  const onSqlite = process.env['SQLITE_COUNTS'];
  const isSame = onSqlite === undefined || (await compareCounts(onSqlite));
  process.exitCode = isSame ? (status ?? 1) : 1;
} finally {
  await server.remove();
  await rm(folder, { recursive: true, force: true });
}

/** Says which suites ran other tests here than on SQLite, or none. @returns whether there are none */
async function compareCounts(onSqlite: string): Promise<boolean> {
  const read = async (file: string): Promise<Counts> =>
    JSON.parse(await readFile(file, 'utf8')) as Counts;
  const [here, there] = [await read(counts), await read(onSqlite)];
  const others = suites.filter(
    (suite) => here[suite] === undefined || here[suite] !== there[suite],
  );
  const said = others.map((suite) => {
    const [one, other] = [here, there].map((found) => String(found[suite] ?? 'none'));
    return `${suite} passed ${String(one)} tests on PostgreSQL and ${String(other)} on SQLite\n`;
  });
  process.stderr.write(said.join(''));
  return others.length === 0;
}
