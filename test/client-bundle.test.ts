import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { serveForAll, tokens } from './server-fixture.js';
import { repository } from './source-files.js';

const server = serveForAll();

/** Bundles a module that imports the built package, for no platform in particular. */
async function bundle(
  source: string,
): Promise<{ readonly text: string; readonly imports: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: join(repository, 'packages/client') },
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'iife',
    globalName: 'web',
    platform: 'neutral',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const outside = imports.filter(({ external = false }) => external).map(({ path }) => path);
  return { text: outputFiles[0]?.text ?? '', imports: outside };
}

describe('the client in a bundle', () => {
  test('has one function without the others', async () => {
    const one = await bundle(
      `export { connect, getNamespace } from '@flux-resourceset/client/functions';`,
    );
    expect(one.text).toContain('/namespaces/');
    expect(one.text).not.toMatch(/\/clusters|\/rolebindings|\/batch|event-stream|X-Total-Count/);
    const whole = await bundle(`export { createClient } from '@flux-resourceset/client';`);
    expect(whole.text).toMatch(/\/clusters[^]*\/batch[^]*event-stream|event-stream[^]*\/batch/);
    expect(one.text.length).toBeLessThan(12_000);
    expect(one.text.length).toBeLessThan(whole.text.length / 2);
  });

  test('has errors without any function', async () => {
    const { text } = await bundle(`export { ProblemError } from '@flux-resourceset/client';`);
    expect(text).not.toMatch(/fetch|\/clusters/);
    expect(text.length).toBeLessThan(2500);
  });

  test('runs where nothing of Node.js is there: in browsers and at the edge', async () => {
    const { text, imports } = await bundle(
      `export { createClient } from '@flux-resourceset/client';
export { connect, dryRun, getCluster, patchCluster } from '@flux-resourceset/client/functions';`,
    );
    expect(imports).toEqual([]);
    const script = `${text}
globalThis.run = async (baseUrl, token) => {
  const client = web.createClient({ baseUrl, token });
  const connection = web.connect({ baseUrl, token });
  const { data, etag } = await client.getCluster('demo-cluster-01');
  const again = await web.getCluster(connection, data.id, { ifNoneMatch: etag });
  const plan = await web.dryRun(connection, web.patchCluster, data.id, { node_count: 7 });
  const edited = await client.patchCluster(data.id, ({ node_count }) => ({ node_count: 8 }));
  return [data.id, again.status, plan.data.changes.length, edited.data.node_count];
};`;
    const web = createContext({
      ...{ AbortController, AbortSignal, Headers, Response, TextDecoder, TextEncoder, URL },
      ...{ clearTimeout, crypto, fetch, setTimeout },
    });
    runInContext(script, web);
    const { run: runThere } = web as {
      run: (origin: string, token: string) => Promise<readonly unknown[]>;
    };
    expect([...(await runThere(server.origin, tokens.write))]).toEqual([
      'demo-cluster-01',
      304,
      1,
      8,
    ]);
  });
});
