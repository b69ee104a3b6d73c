import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startPostgres } from './postgres/server.js';

/*
 * Runs the suites of the store, and of what stands on it, on a PostgreSQL server of their own: the
 * same that run on SQLite.
 *
 *   tsx scripts/test-postgres.ts [FILE …]
 */

const runtime = 'packages/server-runtime/test';

const suites = [
  ...['documents', 'transactions', 'change-log', 'past-documents', 'overlay', 'folding'].map(
    (name) => `${runtime}/store/${name}.test.ts`,
  ),
  ...['changes', 'history'].map((room) => `${runtime}/${room}/`),
  ...['documents', 'lists', 'nested', 'conditional', 'references'].map(
    (name) => `${runtime}/resources/${name}.test.ts`,
  ),
  `${runtime}/flux/poll-http.test.ts`,
];

const server = await startPostgres();
try {
  const files = process.argv.length > 2 ? process.argv.slice(2) : suites;
  const env = { ...process.env, TEST_POSTGRES_URL: server.url() };
  const child = spawn('sh', ['scripts/jest.sh', ...files], { stdio: 'inherit', env });
  const [status] = (await once(child, 'exit')) as [number | null];
  process.exitCode = status ?? 1;
} finally {
  await server.remove();
}
