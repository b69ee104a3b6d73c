import { describe, expect, it } from '@jest/globals';
import type { Emitter, EmitterInput } from '../../src/emit/emitter.js';
import type { OutputName } from '../../src/emit/output-names.js';
import { emitFiles, emitters } from '../../src/emit/emitters.js';

const input = {} as EmitterInput;
const claiming = (name: OutputName, ...paths: string[]): Emitter => ({
  name,
  folders: [],
  emit: () => paths.map((path) => ({ path, contents: name, ownership: 'generated' })),
});

describe('the table of emitters', () => {
  it('gathers files by path in code-point order', async () => {
    const files = await emitFiles(input, [
      claiming('client', 'b', 'a/b'),
      claiming('server', 'B', 'a.b'),
    ]);
    expect(files.map(({ path }) => path)).toEqual(['B', 'a.b', 'a/b', 'b']);
  });

  it('refuses two emitters that claim one path', async () => {
    const files = emitFiles(input, [claiming('client', 'a'), claiming('server', 'a')]);
    await expect(files).rejects.toThrow('emitters client and server both claim a');
  });

  it('gives every emitter a name and folders of its own', () => {
    const folders = emitters.flatMap((emitter) => emitter.folders);
    expect(new Set(folders).size).toBe(folders.length);
    expect(new Set(emitters.map(({ name }) => name)).size).toBe(emitters.length);
  });
});
