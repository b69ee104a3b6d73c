import { beforeAll, expect, test } from '@jest/globals';
import { type Call, callWith, serveForAll } from '../server-fixture.js';
import { runCli } from './cli-process.js';

const server = serveForAll();
let call: Call;

beforeAll(() => {
  call = callWith(server.origin);
});

const patch = (...words: readonly string[]): ReturnType<typeof runCli> =>
  runCli(server.origin, [
    'component',
    'patch',
    'podinfo',
    '--cluster',
    'demo-cluster-01',
    ...words,
  ]);

async function readPatches(): Promise<unknown> {
  const { body } = await call('GET', '/clusters/demo-cluster-01');
  return (body['patches'] as Record<string, unknown>)['podinfo'];
}

test('--set gives what Helm types, --set-string what stays text, whatever it looks like', async () => {
  const words = ['--set', 'replicaCount=3', '--set-string', 'a.b[0].c=true', '--set-string', 'n=7'];
  expect(await patch(...words)).toMatchObject({ code: 0 });
  expect(await readPatches()).toMatchObject({
    replicaCount: '3',
    'a.b[0].c': { text: 'true' },
    n: { text: '7' },
  });
  expect(await patch('--set', 'n=7', '--unset', 'a.b[0].c')).toMatchObject({ code: 0 });
  expect(await readPatches()).toMatchObject({ replicaCount: '3', n: '7' });
  expect(await readPatches()).not.toHaveProperty(['a.b[0].c']);
  expect(await patch('--unset', 'n', '--set', 'n.x=1')).toMatchObject({ code: 0 });
  expect(await readPatches()).toMatchObject({ 'n.x': '1' });
});

test.each([
  [['--set', 'n=1', '--set-string', 'n=1'], 'both have n'],
  [['--set', 'm=1', '--set-string', 'm.x=1'], "'m.x' and 'm'"],
  [['--set-string', 'a..b=1'], 'empty name'],
])('%j is refused before anything is sent', async (words, reason) => {
  const { code, stderr } = await patch(...words);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(reason) });
});
