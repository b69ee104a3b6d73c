import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { send, serveForAll } from '../server-fixture.js';
import { type CliRun, runCli } from './cli-process.js';

const server = serveForAll({ SEED_FILE: 'none' });
const labels = { team: 'a', 'app.kubernetes.io/name': 'shop' };
const annotations = { owner: 'platform' };

const write = (method: string, path: string, body?: unknown): Promise<Response> =>
  send(server.origin, 'write', method, path, body);

beforeEach(async () => {
  await write('DELETE', '/namespaces/shop');
  await write('POST', '/namespaces', { id: 'shop', labels, annotations });
});

async function read(): Promise<{ readonly labels: object; readonly annotations: object }> {
  return (await (await write('GET', '/namespaces/shop')).json()) as {
    labels: object;
    annotations: object;
  };
}

const run = (...words: string[]): Promise<CliRun> => runCli(server.origin, words);
const label = (...words: string[]): Promise<CliRun> => run('namespace', 'label', 'shop', ...words);

describe('single entries of a map', () => {
  test('are set and taken away as kubectl does, and all others stay', async () => {
    const done = await label('tier=gold', 'team-', 'example.com/a.b=');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(await read()).toMatchObject({
      labels: { 'app.kubernetes.io/name': 'shop', tier: 'gold', 'example.com/a.b': '' },
      annotations,
    });
    await label('app.kubernetes.io/name-', '--overwrite');
    expect((await read()).labels).toEqual({ tier: 'gold', 'example.com/a.b': '' });
    await run('namespace', 'annotation', 'shop', 'note=a=b-', 'owner-');
    expect((await read()).annotations).toEqual({ note: 'a=b-' });
  });

  test('are replaced with --overwrite only', async () => {
    const refused = await label('team=b', 'tier=gold');
    expect(refused.code).toBe(5);
    expect(refused.stderr).toContain('label team is "a" already; write --overwrite');
    expect((await read()).labels).toEqual(labels);
    expect((await label('team=a')).code).toBe(0);
    expect((await label('team=b', '--overwrite')).code).toBe(0);
    expect((await read()).labels).toEqual({ ...labels, team: 'b' });
  });

  test('that are not there are said, and nothing is refused for it', async () => {
    const { code, stderr } = await label('nothing-');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'flux-resourceset-cli: warning: label nothing is not there\n',
    });
  });

  test.each([
    [['team'], 'KEY-'],
    [['-'], ''],
    [['=x'], 'KEY=VALUE'],
    [['team=a', 'team-'], 'twice'],
    [['Bad key=a'], 'the key'],
    [['team=no good'], 'team'],
    [[], 'missing <entries>'],
  ])('%j is refused before anything is sent', async (words, reason) => {
    const { code, stderr } = await label(...words);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
    expect((await read()).labels).toEqual(labels);
  });

  test('are set and taken by update, too', async () => {
    await run('namespace', 'update', 'shop', '--label', 'tier=gold', '--label', 'team-');
    expect((await read()).labels).toEqual({ 'app.kubernetes.io/name': 'shop', tier: 'gold' });
  });

  test('go all together only where that is said', async () => {
    const one = await run('namespace', 'update', 'shop', '--no-label');
    expect(one.code).toBe(2);
    expect(one.stderr).toContain('--no-labels for all');
    expect((await read()).labels).toEqual(labels);
    expect((await run('namespace', 'update', 'shop', '--no-labels')).code).toBe(0);
    expect(await read()).toMatchObject({ labels: {}, annotations });
  });

  test('cannot be taken from what is yet to be made', async () => {
    const { code, stderr } = await run('namespace', 'create', 'new', '--label', 'team-');
    expect(code).toBe(2);
    expect(stderr).toContain('write KEY=VALUE');
  });

  test('of two who write others at the same time are all there', async () => {
    const keys = Array.from({ length: 6 }, (_, index) => `key-${String(index)}`);
    const runs = await Promise.all(keys.map((key) => label(`${key}=x`)));
    expect(runs.map(({ code }) => code)).toEqual(keys.map(() => 0));
    expect(Object.keys((await read()).labels)).toEqual(expect.arrayContaining(keys));
  });
});

describe('members of a selection', () => {
  const component = {
    id: 'podinfo',
    component_path: 'podinfo',
    component_version: '6.9.0',
    oci_url: 'https://stefanprodan.github.io/podinfo',
    oci_tag: '6.9.0',
  };
  const patches = { podinfo: { 'ui.color': 'red', 'a\\.b': '1' } };
  const readPatches = async (): Promise<unknown> =>
    ((await (await write('GET', '/clusters/one')).json()) as { patches: unknown }).patches;

  beforeEach(async () => {
    await write('POST', '/platform_components', component);
    await write('DELETE', '/clusters/one');
    await write('POST', '/clusters', {
      id: 'one',
      cluster_name: 'one',
      cluster_dns: 'one.example',
      environment: 'dev',
      platform_components: [{ id: 'podinfo' }],
      patches,
    });
  });

  const update = (...words: string[]): Promise<CliRun> =>
    run('update', 'cluster', '--where', 'environment=dev', ...words);

  test.each([
    ['--set', 'patches='],
    ['--set', 'patches=null'],
    ['--set', 'patches=[]'],
    ['--set', 'patches.podinfo='],
    ['--set', 'patches.podinfo.=x'],
    ['--set', 'platform_components='],
    ['--unset', 'patches.'],
    ['--unset', 'patches.podinfo.'],
    ['--unset', 'patches..podinfo'],
    ['--unset', '.patches'],
    ['--unset', '.'],
    ['--unset', 'patches\\'],
  ])('%s %s does not pass for one entry, and nothing goes', async (option, text) => {
    const { code, stderr } = await update(`${option}=${text}`);
    expect(stderr).toContain(option);
    expect(code).toBe(2);
    expect(await readPatches()).toEqual(patches);
  });

  test('with dots and backslashes in a name are led to by a backslash before each', async () => {
    await update('--unset', 'patches.podinfo.ui\\.color', '--set', 'patches.podinfo.a\\\\\\.b=2');
    expect(await readPatches()).toEqual({ podinfo: { 'a\\.b': 2 } });
  });

  test('an empty object takes nothing away', async () => {
    await update('--set', 'patches={}');
    expect(await readPatches()).toEqual(patches);
  });

  test('any name is led to by escaping dots and backslashes', async () => {
    const names = fc
      .stringMatching(/^[-a-zA-Z0-9_./]{1,12}$/)
      .filter((name) => !/^[./]|[./]$|[./]{2}/.test(name));
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const escaped = name.replaceAll(/[.\\]/g, '\\$&');
        const { code, stderr } = await update(`--set=patches.podinfo.${escaped}=x`);
        if (code !== 0) {
          // The server has rules of its own for keys together.
          expect(stderr).toContain('patches');
          return;
        }
        expect(await readPatches()).toMatchObject({ podinfo: { [name]: 'x' } });
        await update(`--unset=patches.podinfo.${escaped}`);
        expect(await readPatches()).toEqual(patches);
      }),
      { numRuns: 4 },
    );
  });
});
