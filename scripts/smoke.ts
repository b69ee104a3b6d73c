import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareBuilds } from './smoke/compare-builds.js';
import { exerciseServer } from './smoke/exercise-server.js';

/*
 * What has to work on every release line of Node.js: the build gives the same files, and the built
 * server starts, restarts, serves and stops. Run by `make smoke`, with NODE=22 on another line.
 */

const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-smoke-'));
try {
  await compareBuilds(join(folder, 'build'));
  await exerciseServer(folder);
} finally {
  await rm(folder, { recursive: true });
}
