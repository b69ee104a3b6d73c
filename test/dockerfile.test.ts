import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { startServerProcess } from '../scripts/server-process.js';
import { buildImage, listContext, readDockerfile, type BuiltImage } from './docker-build.js';
import { makeFolder } from './server-fixture.js';
import { readText } from './source-files.js';

const instructions = readDockerfile();

/** @returns what the instructions of a name say in the last stage */
function readLast(name: string): readonly string[] {
  const last = instructions.slice(instructions.findLastIndex((line) => line.name === 'FROM'));
  return last.filter((line) => line.name === name).map(({ rest }) => rest);
}

describe('the Dockerfile', () => {
  test('starts Node.js without a shell in between, as a user that is not root', () => {
    expect(readLast('ENTRYPOINT')).toEqual(['["node", "/app/main.js"]']);
    expect(readLast('USER')).toEqual(['1000:1000']);
  });

  test('copies nothing but the bundle into the last stage', () => {
    expect(readLast('COPY')).toEqual(['--from=build /work/dist-bundle ./']);
    expect(readLast('ADD')).toEqual([]);
  });

  test('names one version of Node.js 24, and the pnpm of package.json and make', () => {
    const bases = instructions.filter(({ name, rest }) => name === 'FROM' && rest.includes(':'));
    const versions = bases.map(({ rest }) => /^node:(\d+\.\d+\.\d+)-bookworm/.exec(rest)?.[1]);
    expect(versions).toEqual([expect.stringMatching(/^24\./), versions[0]]);
    const pnpm = /pnpm@([\d.]+)/.exec(readText('Dockerfile'))?.[1] ?? '';
    expect(readText('package.json')).toContain(`"packageManager": "pnpm@${pnpm}+`);
    expect(readText('Makefile')).toContain(`PNPM_VERSION := ${pnpm}\n`);
  });

  test('gets the sources and nothing that was built, installed or stored', () => {
    const context = listContext();
    expect(context).toEqual(
      expect.arrayContaining([
        'pnpm-lock.yaml',
        'packages/server/src/main.ts',
        'scripts/bundle.ts',
      ]),
    );
    const surplus = /(^|\/)(node_modules|dist|test|data|\.git|\.tools)\/|tsbuildinfo$/;
    expect(context.filter((path) => surplus.test(path))).toEqual([]);
  });
});

describe('what the Dockerfile builds', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let image: BuiltImage;

  beforeAll(async () => {
    folder = await makeFolder();
    const prefix = join(folder.path, 'npm');
    image = await buildImage(join(folder.path, 'stages'), {
      // The machine's own for what the registry needs here: a proxy, certificates.
      ...process.env,
      NODE_OPTIONS: undefined,
      PATH: `${prefix}/bin:${process.env['PATH'] ?? ''}`,
      npm_config_prefix: prefix,
    });
  }, 300_000);

  afterAll(() => folder.remove());

  test('has a folder for the store', () => {
    expect(statSync(join(image.root, 'var/lib/flux-resourceset')).isDirectory()).toBe(true);
  });

  test('starts twice on one store, is healthy, and stops', async () => {
    for (let round = 0; round < 2; round += 1) {
      const environment = { ...inRoot(image), LISTEN_ADDR: '127.0.0.1:0', LOG_LEVEL: 'warn' };
      const [main = ''] = JSON.parse(readLast('ENTRYPOINT')[0] ?? '').slice(1) as string[];
      const server = await startServerProcess([join(image.root, main)], environment, image.root);
      expect((await fetch(`${server.origin}/openapi.yaml`)).status).toBe(200);
      checkHealth(new URL(server.origin).host);
      expect([await server.stop(), server.stderr]).toEqual([0, '']);
    }
  });
});

/** The image's variables, with its paths where they are here, and the tokens that it needs. */
function inRoot({ env, root }: BuiltImage): Readonly<Record<string, string>> {
  const placed = Object.entries(env).map(
    ([name, value]) => [name, value.replaceAll(/\/(?=(app|var)\/)/g, `${root}/`)] as const,
  );
  return { ...Object.fromEntries(placed), AUTH_TOKEN: 'read-token' };
}

/** Runs the image's own check: it throws where that fails. */
function checkHealth(address: string): void {
  const [, command = ''] = /CMD (\[.+\])$/.exec(readLast('HEALTHCHECK')[0] ?? '') ?? [];
  const words = JSON.parse(command) as readonly string[];
  const env = { LISTEN_ADDR: address };
  execFileSync(process.execPath, words.slice(1), { env, stdio: 'pipe' });
}
