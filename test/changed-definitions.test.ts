import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { ServiceDescriptor } from '@flux-resourceset/contract';
import { service } from '../packages/server/src/gen/service.js';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import {
  changeEndpoints,
  changeKind,
  changeProperties,
  without,
} from './changed-definitions.fixture.js';
import { makeFolder, send, serverEnvironment, serverMain, startServer } from './server-fixture.js';
import { repository } from './source-files.js';
import { databaseIn, poll, pollAll, runProgram } from './store-file.fixture.js';
import type { CommandResult } from './store-file.fixture.js';

/** Definitions that change while the data stays: programs of other definitions, on a store in use. */

const cluster = 'demo-cluster-01';
let folder: Awaited<ReturnType<typeof makeFolder>>;
const running: ServerProcess[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await folder.remove();
});

/** Fills a store with the demo fleet by the program as it is, and tells what is polled. */
async function fill(work: (server: ServerProcess) => Promise<unknown> = async () => undefined) {
  const server = await startServer(folder.path);
  await work(server);
  const polls = await pollAll(server);
  await server.stop();
  return polls;
}

/** Writes the program of other definitions. @returns its main file */
function programOf(changed: ServiceDescriptor): string {
  const built = (path: string): string => pathToFileURL(join(repository, 'packages', path)).href;
  writeFileSync(join(folder.path, 'service.json'), JSON.stringify(changed));
  const main = join(folder.path, 'main.mjs');
  writeFileSync(
    main,
    `import { runServer } from '${built('server-runtime/dist/index.js')}';
     import { openapiDocument } from '${built('server/dist/gen/openapi-document.js')}';
     import service from './service.json' with { type: 'json' };
     await runServer({ service, loadOpenapiDocument: async () => openapiDocument });`,
  );
  return main;
}

const run = (main: string, ...args: readonly string[]): CommandResult =>
  runProgram(main, folder.path, ...args);

async function start(main: string): Promise<ServerProcess> {
  const server = await startServerProcess([main], serverEnvironment(folder.path));
  running.push(server);
  return server;
}

/** What all changes of the log since the seed say. */
function readLog(): readonly unknown[] {
  const database = new DatabaseSync(databaseIn(folder.path), { readOnly: true });
  try {
    return database
      .prepare(
        "select actor, kind, id from service_changes where actor <> 'seed' order by revision",
      )
      .all();
  } finally {
    database.close();
  }
}

/** The cluster's `namespaces:` under another name; the endpoint of the kind stays. */
function renameAssignment(): ServiceDescriptor {
  const renamed = changeKind('clusters', (clusters) => ({
    ...changeProperties(clusters, ({ namespaces, ...others }) => ({
      ...others,
      spaces: namespaces,
    })),
    references: clusters.references.map((reference) =>
      reference.path[0] === 'namespaces'
        ? { ...reference, path: ['spaces', '*', 'id'] }
        : reference,
    ),
  }));
  return changeEndpoints(renamed, (endpoints) =>
    endpoints.map((endpoint) =>
      endpoint.assignment === 'namespaces' ? { ...endpoint, assignment: 'spaces' } : endpoint,
    ),
  );
}

describe('an assignment that was renamed in the definitions', () => {
  const said = /do not declare these members of clusters: namespaces \(in 'demo-cluster-01'\)/;

  test('stops the start and is found by check; both change nothing', async () => {
    await fill();
    const main = programOf(renameAssignment());
    const before = readFileSync(databaseIn(folder.path));
    const started = run(main);
    expect(started.status).toBe(1);
    expect(started.stderr).toMatch(said);
    expect(started.stderr).toMatch(/give the members back .*flux-resourceset check.*mend/);
    const checked = run(main, 'check');
    expect([checked.status, checked.stderr]).toEqual([1, '']);
    expect(checked.stdout).toMatch(said);
    expect(run(serverMain, 'check')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(databaseIn(folder.path)).equals(before)).toBe(true);
  });

  test('is not dropped by mend where that would empty the new one', async () => {
    const polls = await fill();
    const main = programOf(renameAssignment());
    expect(run(main, 'mend')).toMatchObject({ status: 1, stderr: expect.stringMatching(said) });
    const dropped = run(main, 'mend', '--drop-unknown');
    expect(dropped.status).toBe(1);
    expect(dropped.stderr).toMatch(
      /clusters 'demo-cluster-01' \/namespaces: .*--rename clusters\.namespaces=spaces/,
    );
    expect(readLog()).toEqual([]);
    expect(await fill()).toEqual(polls);
  });

  test('is renamed by mend, and every poll is what it was', async () => {
    const polls = await fill();
    const main = programOf(renameAssignment());
    const mended = run(main, 'mend', '--rename', 'clusters.namespaces=spaces');
    expect(mended).toMatchObject({ status: 0, stderr: '' });
    expect(mended.stdout).toMatch(/1 changes? recorded/);
    expect(readLog()).toEqual([{ actor: 'mend', kind: 'clusters', id: cluster }]);
    expect(run(main, 'check').status).toBe(0);
    expect(await pollAll(await start(main))).toEqual(polls);
  });

  test.each([
    ['clusters.namespaces=places', /cannot be followed/],
    ['sites.namespaces=spaces', /cannot be followed/],
    ['namespaces', /write KIND\.OLD=NEW/],
  ])('is not renamed by --rename %s', async (rename, reason) => {
    await fill();
    const { status, stderr } = run(programOf(renameAssignment()), 'mend', '--rename', rename);
    expect(status).toBe(1);
    expect(stderr).toMatch(reason);
    expect(readLog()).toEqual([]);
  });
});

test('a member that is gone is dropped by mend when that is asked for, and only then', async () => {
  await fill(({ origin }) =>
    send(origin, 'write', 'PATCH', `/clusters/${cluster}`, { node_count: 7 }),
  );
  const main = programOf(
    changeKind('clusters', (clusters) => changeProperties(clusters, without('node_count'))),
  );
  expect(run(main, 'mend').status).toBe(1);
  expect(run(main, 'mend', '--drop-unknown')).toMatchObject({ status: 0, stderr: '' });
  expect(readLog().slice(1)).toEqual([{ actor: 'mend', kind: 'clusters', id: cluster }]);
  await start(main);
});

test('check names values that break newer rules and what is damaged, and mend leaves them as they are', async () => {
  const polls = await fill();
  const main = programOf(
    changeKind('clusters', (clusters) =>
      changeProperties(clusters, (properties) => ({
        ...properties,
        environment: { type: 'string', enum: ['qa', 'prod'] },
        region: { type: 'string', default: 'eu' },
      })),
    ),
  );
  const database = new DatabaseSync(databaseIn(folder.path));
  database.exec(`update kind_namespaces set document = replace(document, 'traefik', 'traefix')
    where id = 'traefik'`);
  database.close();
  const checked = run(main, 'check');
  const rule = /clusters 'demo-cluster-01' \/environment: .*qa, prod/;
  const damage = /namespaces 'traefik' has a wrong checksum/;
  expect(checked.status).toBe(1);
  expect(checked.stdout).toMatch(rule);
  expect(checked.stdout).toMatch(damage);
  const mended = run(main, 'mend', '--drop-unknown');
  expect([mended.status, mended.stderr]).toEqual([1, '']);
  expect(mended.stdout).toMatch(/ 0 changes recorded/);
  expect(mended.stdout).toMatch(rule);
  expect(mended.stdout).toMatch(damage);
  const [components, , bindings] = await pollAll(await start(main));
  expect([components, bindings]).toEqual([polls[0], polls[2]]);
});

test('mend makes keys, references and indexes anew, and fills in defaults', async () => {
  const polls = await fill();
  const database = new DatabaseSync(databaseIn(folder.path));
  database.exec('delete from service_references; delete from service_keys');
  database.close();
  const main = programOf(
    changeKind('clusters', (clusters) =>
      changeProperties(clusters, (properties) => ({
        ...properties,
        region: { type: 'string', default: 'eu' },
      })),
    ),
  );
  expect(run(serverMain, 'check')).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/clusters 'demo-cluster-01' has lost a key/),
  });
  expect(run(main, 'mend')).toMatchObject({ status: 0, stderr: '' });
  expect(readLog()).toEqual([{ actor: 'mend', kind: 'clusters', id: cluster }]);
  const server = await start(main);
  expect(await pollAll(server)).toEqual(polls);
  expect((await send(server.origin, 'write', 'DELETE', '/namespaces/traefik')).status).toBe(409);
});

test('check and mend work beside servers: the former changes nothing for them', async () => {
  await fill();
  const server = await startServer(folder.path);
  running.push(server);
  const before = await poll(server);
  expect(run(programOf(renameAssignment()), 'check').status).toBe(1);
  expect(run(serverMain, 'mend')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/0 ch/),
  });
  expect(await poll(server)).toBe(before);
  const write = await send(server.origin, 'write', 'PATCH', `/clusters/${cluster}`, {
    node_count: 3,
  });
  expect(write.status).toBe(200);
});

describe('a kind that was taken out of the definitions', () => {
  /** Role bindings, and with them the cluster's member for them. */
  function removeKind(): ServiceDescriptor {
    const rest = changeKind('clusters', (clusters) => ({
      ...changeProperties(clusters, without('rolebindings')),
      references: clusters.references.filter(({ target }) => target !== 'rolebindings'),
    }));
    const kinds = rest.kinds.filter(({ kind }) => kind !== 'rolebindings');
    const operations = service.operations.filter(({ target }) => target.kind !== 'rolebindings');
    return changeEndpoints({ ...rest, kinds, operations }, (endpoints) =>
      endpoints.filter(({ kind }) => kind !== 'rolebindings'),
    );
  }
  const said = /do not declare the kind rolebindings, of which \d documents are stored/;

  test('stops the start while documents of it are stored', async () => {
    await fill();
    const main = programOf(removeKind());
    const { status, stderr } = run(main);
    expect(status).toBe(1);
    expect(stderr).toMatch(said);
    expect(stderr).toMatch(/put the definitions of the kinds back, or delete their documents/);
    expect(run(main, 'check')).toMatchObject({ status: 1, stdout: expect.stringMatching(said) });
  });

  test('is dropped by mend when it is named and nothing refers to it', async () => {
    const polls = await fill();
    const main = programOf(removeKind());
    for (const args of [[], ['--drop-unknown'], ['--drop-kind', 'rolebindings']]) {
      expect([args, run(main, 'mend', ...args).status]).toEqual([args, 1]);
    }
    const other = run(main, 'mend', '--drop-unknown', '--drop-kind', 'clusters');
    expect(other).toMatchObject({ status: 1 });
    expect(readLog()).toEqual([]);
    const mended = run(main, 'mend', '--drop-unknown', '--drop-kind=rolebindings');
    expect(mended).toMatchObject({ status: 0, stderr: '' });
    expect(new Set(readLog().map((change) => (change as { kind: string }).kind))).toEqual(
      new Set(['clusters', 'rolebindings']),
    );
    expect((await pollAll(await start(main))).slice(0, 2)).toEqual(polls.slice(0, 2));
  });
});
