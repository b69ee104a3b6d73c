import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfigFile } from '../../src/command/config-file.js';
import { UsageError } from '../../src/command/usage-error.js';

let out: string;
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'generator-config-'));
});
afterEach(async () => {
  await rm(out, { recursive: true, force: true });
});

const read = async (text: string): ReturnType<typeof readConfigFile> => {
  await writeFile(join(out, 'flux-resourceset.config.yaml'), text);
  return readConfigFile(out);
};

describe('the configuration file', () => {
  it('may be missing, or empty', async () => {
    expect(await readConfigFile(out)).toEqual({});
    expect(await readConfigFile(join(out, 'nowhere'))).toEqual({});
    expect(await read('# nothing\n')).toEqual({});
  });

  it('says what options say, and starts paths from its own folder', async () => {
    expect(await read('name: books\nopenapi: 3.0\napiVersion: 2\nschemas: ../defs\n')).toEqual({
      name: 'books',
      openapi: '3.0',
      apiVersion: '2',
      schemas: join(out, '../defs'),
    });
    expect(await read('schemas: /defs\n')).toEqual({ schemas: '/defs' });
  });

  it.each([
    ['nam: books', /config\.yaml: unknown setting nam; write name/],
    ['colour: red', /unknown setting colour; known are schemas, name,/],
    ['name: My Books', /config\.yaml: name is a name in kebab case.*not "My Books"/],
    ['title: [a]', /title takes a text/],
    ['openapi: 2', /openapi is 3\.0 or 3\.1/],
    ['- name', /write a map of settings/],
    ['name: "a', /config\.yaml:1:\d+: /],
  ])('refuses %j and says where and what to write', async (text, message) => {
    await expect(read(text)).rejects.toThrow(UsageError);
    await expect(read(text)).rejects.toThrow(message);
  });
});
