import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readTemplates } from '../../src/render/template.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-templates-'));
});
afterEach(() => rm(folder, { recursive: true }));

function resourceSet(name: string, ...providers: readonly string[]): string {
  const inputsFrom = providers.map((provider) => `    - {name: ${provider}}\n`).join('');
  return `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: {name: ${name}, namespace: flux-system}
spec:
  inputsFrom:
${inputsFrom}  resourcesTemplate: |
    ---
    apiVersion: v1
`;
}

const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: x}\n';

test('templates are found by the providers that they read, in the order of files', async () => {
  await writeFile(join(folder, 'b.yaml'), resourceSet('b', 'boats'));
  await writeFile(join(folder, 'a.yml'), resourceSet('a', 'harbours', 'boats'));
  expect(await readTemplates(folder)).toMatchObject([
    { path: join(folder, 'a.yml'), providers: ['harbours', 'boats'] },
    { path: join(folder, 'b.yaml'), providers: ['boats'] },
  ]);
});

test('a ResourceSet among other objects is cut out as it is written', async () => {
  const text = `${account}---\n${resourceSet('a', 'boats')}---\n${account}`;
  await writeFile(join(folder, 'all.yaml'), text);
  const [template, ...others] = await readTemplates(folder);
  expect(others).toEqual([]);
  expect(template?.manifest).toContain(resourceSet('a', 'boats'));
  expect(template?.manifest).not.toContain('ServiceAccount');
});

test('other objects, files and folders are left alone', async () => {
  await mkdir(join(folder, 'nested.yaml'));
  await writeFile(join(folder, 'kustomization.yaml'), 'kind: Kustomization\nresources: [a.yaml]\n');
  await writeFile(join(folder, 'notes.txt'), ': no [ yaml');
  await writeFile(join(folder, 'a.yaml'), `${resourceSet('a', 'boats')}---\n`);
  expect(await readTemplates(folder)).toHaveLength(1);
});

test('a folder without a ResourceSet is refused', async () => {
  await writeFile(join(folder, 'a.yaml'), account);
  await expect(readTemplates(folder)).rejects.toThrow('no ResourceSet');
});

test('a folder that is not there is refused', async () => {
  await expect(readTemplates(join(folder, 'none'))).rejects.toThrow('ENOENT');
});

test('a file that is no YAML is named', async () => {
  await writeFile(join(folder, 'bad.yaml'), 'a: [');
  await expect(readTemplates(folder)).rejects.toThrow(/bad\.yaml:\d+:\d+: no YAML/);
});
