import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { parseSource } from '../documents/source-file.js';

/** A document as a file that somebody edits. */
export interface EditFile {
  readonly path: string;
  /** Writes the document, with remarks above it. */
  write(document: JsonObject, remarks: readonly string[]): Promise<void>;
  /** Puts remarks above the text as it is. */
  remark(remarks: readonly string[]): Promise<void>;
  /** @returns the text without remarks, to see whether it has changed */
  text(): Promise<string>;
  remove(): Promise<void>;
}

const mark = '#> ';

/** @param name - of the document, in the file's name, which editors show */
export async function createEditFile(name: string): Promise<EditFile> {
  const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-edit-'));
  const path = join(folder, `${name.replaceAll(/[^\w.-]/g, '-')}.yaml`);
  const text = async (): Promise<string> => withoutRemarks(await readFile(path, 'utf8'));
  const save = (remarks: readonly string[], below: string): Promise<void> =>
    writeFile(path, remarks.map((remark) => `${mark}${remark}\n`).join('') + below, {
      mode: 0o600,
    });
  return {
    path,
    text,
    async write(document, remarks) {
      const { stringify } = await import('yaml');
      await save(remarks, stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }));
    },
    remark: async (remarks) => save(remarks, await text()),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Comments of the editing person are theirs. */
function withoutRemarks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith(mark.trimEnd()))
    .join('\n');
}

/**
 * @returns null for a file that was emptied: nothing is to happen
 * @throws UsageError for a text that is no document, with its line
 */
export async function parseEdited(name: string, text: string): Promise<JsonObject | null> {
  const values = await parseSource({ name, text });
  const [first] = values;
  if (first === undefined) return null;
  if (values.length > 1) throw new UsageError('these are several documents; leave one');
  if (!isJsonObject(first.value)) throw new UsageError('this is no document, that is, no object');
  return first.value;
}
