import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientBuilder, generate, OptionsExport } from 'orval';
import type { JsonObject } from '@flux-resourceset/contract';
import type { OperationModel } from '../../model/api-model.js';
import { anyDocument } from '../../model/change-schemas.js';
import { typeDocument } from '../typed-document.js';
import { inlineParameters } from './inline-parameters.js';
import { prepareDocument } from './prepare-document.js';
import { isStream, optionsTypeOf } from './request-options.js';
import { renderFunction } from './request-function.js';

/**
 * Runs orval on a document, in a temporary folder because it can only write to disk.
 * Types are orval's; functions are ours (see {@link renderFunction}).
 *
 * @param operations - the document's, for the names of the functions
 * @returns unformatted TypeScript
 * @throws Error with what orval printed when it fails
 */
export async function renderOperations(
  document: JsonObject,
  operations: readonly OperationModel[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-orval-'));
  const target = join(folder, 'operations.ts');
  const { generate, takePrinted } = await loadOrval();
  takePrinted();
  try {
    await generate(
      orvalOptions(prepareDocument(typeDocument(inlineParameters(document))), target, operations),
      folder,
    );
    return takeAnyDocument(await readFile(target, 'utf8'));
  } catch (error) {
    throw new Error(`orval cannot generate the client: ${takePrinted()}`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An interface, as the types of documents are, has no index signature and would not fit. */
function takeAnyDocument(source: string): string {
  const declaration = new RegExp(`export interface ${anyDocument} \\{[^}]*\\}`);
  return source.replace(declaration, `export type ${anyDocument} = object;`);
}

interface Orval {
  readonly generate: typeof generate;
  /** What it printed since the last call. */
  readonly takePrinted: () => string;
}

let orval: Promise<Orval> | undefined;

/**
 * orval never rejects: it reports failures, and its success, with the `console.log` that
 * it finds when it is loaded. That one is kept from the terminal.
 */
function loadOrval(): Promise<Orval> {
  const printed: string[] = [];
  const takePrinted = (): string => printed.splice(0).join('\n');
  orval ??= withConsoleLog(
    (...texts) => printed.push(texts.join(' ')),
    async () => ({ generate: (await import('orval')).generate, takePrinted }),
  );
  return orval;
}

async function withConsoleLog<Result>(
  log: (...texts: unknown[]) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const original = globalThis.console.log;
  globalThis.console.log = log;
  try {
    return await work();
  } finally {
    globalThis.console.log = original;
  }
}

function orvalOptions(
  document: JsonObject,
  target: string,
  operations: readonly OperationModel[],
): OptionsExport {
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  const find = ({ operationId = '' }: Identified): OperationModel | undefined =>
    byId.get(operationId);
  return {
    input: { target: document as never },
    output: {
      target,
      mode: 'single',
      client: (clients) => ({
        ...clients.fetch,
        client: (operation) => buildFunction(operation, find(operation)),
        header: renderImports,
      }),
      override: {
        header: false,
        enumGenerationType: 'union',
        operationName: (operation: Identified) => find(operation)?.clientName ?? '',
      },
      // Given, because orval would look for them in the folders above.
      tsconfig: {},
      packageJson: '',
    },
  };
}

interface Identified {
  readonly operationId?: string;
}

type BuiltFunction = ReturnType<ClientBuilder>;

function buildFunction(
  operation: Parameters<ClientBuilder>[0],
  model: OperationModel | undefined,
): BuiltFunction {
  return {
    implementation: model && isStream(model) ? '' : renderFunction(operation, optionsTypeOf(model)),
    imports: [
      ...operation.response.imports,
      ...operation.body.imports,
      ...(operation.queryParams ? [{ name: operation.queryParams.schema.name }] : []),
    ],
  };
}

const renderImports = (): string => "import * as http from './http-client.js';\n\n";
