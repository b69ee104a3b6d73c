import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatYamlPlace, readYaml } from '@flux-resourceset/contract';
import * as yaml from 'yaml';
import { readText } from '../arguments/read-file.js';
import { UsageError } from '../cli-error.js';
import { listAt, textAt } from './kubernetes-object.js';

/** A ResourceSet of a folder. */
export interface Template {
  /** Where it stands, for messages. */
  readonly path: string;
  /** The one YAML document, as it is written. */
  readonly manifest: string;
  /** Names of the input providers that it reads. */
  readonly providers: readonly string[];
}

/**
 * Reads the ResourceSets of a folder; other objects in it are left alone.
 *
 * @throws UsageError when there is no such folder, no ResourceSet in it, or a file that is no YAML
 */
export async function readTemplates(folder: string): Promise<readonly Template[]> {
  const files = (await listFiles(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const templates: Template[] = [];
  for (const name of files) {
    const path = join(folder, name);
    templates.push(...findResourceSets(path, await readText(path)));
  }
  if (templates.length > 0) return templates;
  throw new UsageError(`there is no ResourceSet in ${folder}; write --templates DIR`);
}

async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    const code = textAt(error, 'code') ?? String(error);
    throw new UsageError(`cannot read templates from ${folder}: ${code}; write --templates DIR`);
  }
}

/** The command line of the operator reads one document only, so a file is taken apart. */
function findResourceSets(path: string, text: string): readonly Template[] {
  const { values, fault } = readYaml(yaml, text);
  if (fault !== null) {
    throw new UsageError(`${path}:${formatYamlPlace(fault)}: no YAML: ${fault.reason}`);
  }
  const documents = yaml.parseAllDocuments(text);
  return values.flatMap((object, index) => {
    const isResourceSet =
      textAt(object, 'kind') === 'ResourceSet' &&
      textAt(object, 'apiVersion')?.startsWith('fluxcd.controlplane.io/') === true;
    if (!isResourceSet) return [];
    const [start = 0, , end = text.length] = documents[index]?.range ?? [];
    return [{ path, manifest: text.slice(start, end), providers: listProviders(object) }];
  });
}

function listProviders(resourceSet: unknown): readonly string[] {
  return listAt(resourceSet, 'spec', 'inputsFrom')
    .map((provider) => textAt(provider, 'name'))
    .filter((name) => name !== undefined);
}
