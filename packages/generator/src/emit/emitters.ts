import type { GeneratedFile } from '../generated-file.js';
import { emitApiTypes } from './api-types/emit-api-types.js';
import { emitCli } from './cli/emit-cli.js';
import { emitClient } from './client/emit-client.js';
import type { Emitter, EmitterInput } from './emitter.js';
import { emitOpenapiFile } from './openapi-file.js';
import { emitProviders } from './providers/emit-providers.js';
import { emitResourcesets } from './resourcesets/emit-resourcesets.js';
import type { OutputName } from './output-names.js';
import { emitServer } from './server/emit-server.js';
import { emitWorkspace } from './workspace/emit-workspace.js';

/** Everything that is generated. A new output is a new row. */
export const emitters: readonly Emitter[] = [
  { name: 'document', folders: ['openapi'], emit: emitOpenapiFile },
  { name: 'types', folders: ['packages/api-types/src/gen'], emit: emitApiTypes },
  { name: 'client', folders: ['packages/client/src/gen'], emit: emitClient },
  { name: 'server', folders: ['packages/server/src/gen'], emit: emitServer },
  { name: 'cli', folders: ['packages/cli/src/gen'], emit: emitCli },
  { name: 'providers', folders: ['k8s/providers'], emit: emitProviders },
  { name: 'templates', folders: [], emit: emitResourcesets },
  { name: 'workspace', folders: [], emit: emitWorkspace },
];

/** @returns the emitters of some outputs; of all when no list is given */
export function selectEmitters(only: readonly OutputName[] | null): readonly Emitter[] {
  return only === null ? emitters : emitters.filter(({ name }) => only.includes(name));
}

/** @returns the folders that hold generated files of some outputs; of all when no list is given */
export function generatedFolders(only: readonly OutputName[] | null = null): readonly string[] {
  return selectEmitters(only).flatMap(({ folders }) => folders);
}

/**
 * Runs every emitter.
 *
 * @returns all files, ordered by path (code point)
 * @throws Error when two emitters claim one path: a mistake in the table, not in a definition
 */
export async function emitFiles(
  input: EmitterInput,
  table: readonly Emitter[] = emitters,
): Promise<readonly GeneratedFile[]> {
  const claims = new Map<string, { readonly emitter: string; readonly file: GeneratedFile }>();
  const results = await Promise.all(table.map((emitter) => emitter.emit(input)));
  for (const [index, files] of results.entries()) {
    claimPaths(claims, table[index]?.name ?? '', files);
  }
  return [...claims.values()].map(({ file }) => file).sort(byPath);
}

function claimPaths(
  claims: Map<string, { readonly emitter: string; readonly file: GeneratedFile }>,
  emitter: string,
  files: readonly GeneratedFile[],
): void {
  for (const file of files) {
    const other = claims.get(file.path);
    if (other) {
      throw new Error(`emitters ${other.emitter} and ${emitter} both claim ${file.path}`);
    }
    claims.set(file.path, { emitter, file });
  }
}

function byPath(one: GeneratedFile, other: GeneratedFile): number {
  return one.path < other.path ? -1 : 1;
}
