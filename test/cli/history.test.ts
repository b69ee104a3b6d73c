import { beforeEach, describe, expect, test } from '@jest/globals';
import { serveForAll } from '../server-fixture.js';
import { runCli, type CliRun } from './cli-process.js';
import { clusterText, folderForEach } from './fleet-folder.js';

const server = serveForAll({ GUARD_REMOVED_INPUTS: '2' });
const fleet = folderForEach(server);

interface Change {
  readonly revision: number;
  readonly transaction: string;
  readonly operation: string;
  readonly kind: string;
  readonly id: string;
  readonly reason?: string;
}

async function history(...words: readonly string[]): Promise<readonly Change[]> {
  const { code, stdout, stderr } = await runCli(server.origin, ['history', ...words]);
  expect({ words, code, stderr }).toEqual({ words, code: 0, stderr: '' });
  return JSON.parse(stdout) as readonly Change[];
}

async function latest(): Promise<Change> {
  const [change] = await history('--limit', '1');
  if (change === undefined) throw new Error('there is no change');
  return change;
}

async function readAll(): Promise<string> {
  return (await runCli(server.origin, ['get', 'all'])).stdout;
}

let begin: number;
let ids: readonly string[];

/** A cluster with three namespaces, which one request has made. */
beforeEach(async () => {
  begin = (await latest()).revision;
  ids = await fleet.writeFleet();
  await runCli(server.origin, ['apply', '-f', fleet.path, '--reason', `make ${fleet.name}`]);
});

describe('history', () => {
  test('lists changes, newest first, with their reason', async () => {
    const changes = await history('--since', String(begin));
    expect(changes).toHaveLength(4);
    expect(changes.map(({ revision }) => revision)).toEqual(
      changes.map((_, at) => begin + changes.length - at),
    );
    expect(new Set(changes.map(({ transaction }) => transaction)).size).toBe(1);
    for (const { reason } of changes) expect(reason).toBe(`make ${fleet.name}`);
  });

  test('of a kind, a document, an actor, a cluster, and up to a revision', async () => {
    const since = ['--since', String(begin)];
    expect(await history('namespace', ...since)).toHaveLength(3);
    expect(await history('namespaces', ids[0] ?? '', ...since)).toMatchObject([{ id: ids[0] }]);
    expect(await history('list', 'cluster', fleet.name)).toMatchObject([{ id: fleet.name }]);
    expect(await history(...since, '--actor', 'nobody')).toEqual([]);
    expect(await history(...since, '--until', String(begin + 1))).toHaveLength(1);
    expect((await history('--cluster', fleet.name)).length).toBeGreaterThan(0);
    expect(await history('--cluster', 'demo-cluster-01', ...since)).toEqual([]);
  });

  test('is a table for people, and names for scripts', async () => {
    const table = await fleet.succeed(`history cluster ${fleet.name} -o table`);
    expect(table.stdout).toMatch(/^REVISION +TIME +ACTOR +OPERATION +DOCUMENT +EFFECTS +REASON\n/);
    expect(table.stdout).toContain(`cluster/${fleet.name}`);
    expect(table.stdout).toContain('3 inputs added on 1 cluster');
    const names = await fleet.succeed(`history --since ${begin} -o name`);
    expect(names.stdout).toMatch(/^(change\/\d+\n){4}$/);
  });

  test('show has what differs, and what it did', async () => {
    await fleet.succeed(`namespace update ${ids[0]} --label team=a --reason why`);
    const { revision } = await latest();
    const { stdout } = await fleet.succeed(`history show ${revision} -o table`);
    expect(stdout).toMatch(new RegExp(`^revision +${revision}\n`));
    expect(stdout).toContain('reason       why\n');
    expect(stdout).toContain(`~ namespace/${ids[0]}\n  + /labels/team: a\n`);
    expect(stdout).toContain('1 input changed on 1 cluster');
    const json = JSON.parse((await fleet.succeed(`history show ${revision}`)).stdout) as object;
    expect(json).toMatchObject({ before: { labels: {} }, after: { labels: { team: 'a' } } });
  });
});

describe('rollback', () => {
  test('takes one change back', async () => {
    const before = await readAll();
    await fleet.succeed(`namespace update ${ids[0]} --label team=a`);
    const { revision } = await latest();
    const dry = await fleet.succeed(`rollback --change ${revision} --dry-run -o table`);
    expect(dry.stdout).toContain(`~ namespace/${ids[0]}\n  - /labels/team: a\n`);
    expect(await readAll()).not.toBe(before);
    const done = await fleet.succeed(`rollback --change ${revision} --reason oops -o table`);
    expect(done.stdout).toContain(`~ namespace/${ids[0]} updated\n`);
    expect(await readAll()).toBe(before);
    expect(await latest()).toMatchObject({ reason: 'oops' });
  });

  test('takes all changes of one request back, and asks before it takes much away', async () => {
    const cluster = `${fleet.name}-b`;
    await fleet.succeed('apply -f -', clusterText(cluster, []));
    const more = ids.map((id) => ({ kind: 'namespace', id: `${id}-b` }));
    const given = clusterText(
      cluster,
      more.map(({ id }) => id),
    );
    await fleet.succeed('apply -f -', `[${given},${JSON.stringify(more).slice(1)}`);
    const { transaction } = await latest();
    const held = await fleet.run(`rollback --transaction ${transaction}`);
    expect(held).toMatchObject({ code: 9, stdout: '' });
    await fleet.succeed(`rollback --transaction ${transaction} --yes`);
    expect(await fleet.read(`/clusters/${cluster}`)).toMatchObject({ namespaces: [] });
    expect((await fleet.run(`namespace get ${more[0]?.id}`)).code).toBe(3);
  });

  test('goes back to a revision, of one document or of all', async () => {
    const { revision } = await latest();
    const before = await readAll();
    await fleet.succeed(`namespace update ${ids[0]} --label team=a`);
    await fleet.succeed(`namespace update ${ids[1]} --label team=b`);
    await fleet.succeed(`rollback --to ${revision} namespace ${ids[0]}`);
    const one = JSON.parse((await fleet.succeed(`get namespace ${ids[0]}`)).stdout) as object;
    const other = JSON.parse((await fleet.succeed(`get namespace ${ids[1]}`)).stdout) as object;
    expect([one, other]).toMatchObject([{ labels: {} }, { labels: { team: 'b' } }]);
    await fleet.succeed(`rollback --to ${revision}`);
    expect(await readAll()).toBe(before);
  });

  test('says what stands in the way', async () => {
    const [made] = await history('namespace', ids[0] ?? '');
    const refused = await fleet.run(`rollback --change ${made?.revision}`);
    expect(refused).toMatchObject({ code: 5, stderr: expect.stringContaining(fleet.name) });
  });

  test('brings back what was deleted', async () => {
    const before = await readAll();
    await fleet.write('clusters/one.json', clusterText(fleet.name, []));
    await fleet.succeed(`cluster delete ${fleet.name}`);
    const { revision } = await latest();
    await fleet.succeed(`rollback --change ${revision}`);
    expect(await readAll()).toBe(before);
  });
});

describe('what is asked of history', () => {
  test.each([
    ['history namspace', 2, "did you mean 'namespace'?"],
    ['history --limit 0', 2, 'at least 1'],
    ['history --since yesterday', 6, 'write a revision, or a time'],
    ['history --watch --cluster x', 2, 'leave --cluster out'],
    ['history show', 2, 'missing <revision>'],
    ['history show x', 2, 'write a whole number'],
    ['history show 999999', 3, 'no change has revision 999999'],
    ['rollback', 2, 'write one of --to, --change and --transaction'],
    ['rollback --to 1 --change 2', 2, 'write one of'],
    ['rollback --change 2 namespace x', 2, 'named by kind and id, with --to'],
    ['rollback --to 1 namespace', 2, 'named by kind and id, with --to'],
    ['rollback --to -1', 2, 'at least 0'],
    ['rollback --to 999999', 6, '/to'],
    ['rollback --change 999999', 3, '999999'],
  ])('`%s` ends with %d', async (line, code, message) => {
    const failed: CliRun = await fleet.run(line);
    expect(failed).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) });
  });

  test('help of the group has its commands, and the options of the list', async () => {
    const { stdout } = await fleet.succeed('history --help');
    expect(stdout).toContain('flux-resourceset-cli history show');
    expect(stdout).toContain('--since');
  });
});
