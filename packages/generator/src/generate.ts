import { loadDefinitions } from './load/load-definitions.js';
import { readDefinitions } from './read/read-definitions.js';
import { checkDefinitions } from './check/check-definitions.js';
import { DefinitionError, type Diagnostic } from './diagnostic.js';
import { emitFiles, selectEmitters } from './emit/emitters.js';
import type { OutputName } from './emit/output-names.js';
import type { OpenapiDialect } from './emit/openapi/dialect.js';
import { emitOpenapi } from './emit/openapi/emit-openapi.js';
import type { GeneratedFile } from './generated-file.js';
import { buildModel } from './model/build-model.js';
import type { ApiModel } from './model/api-model.js';
import type { Project } from './model/project.js';
import { withFirestoneIds, type OperationIds } from './model/operation-ids.js';
import { serviceNames } from './model/service-names.js';

/** What to generate from, and what the definitions do not say about the API. */
export interface GenerateOptions {
  /** Folder of definitions. */
  readonly schemas: string;
  readonly dialect: OpenapiDialect;
  readonly operationIds?: OperationIds;
  readonly info: ApiModel['info'];
  readonly project?: Project;
  /** For the configuration file of a new tree. */
  readonly config?: Readonly<Record<string, string>>;
  /** What to emit; everything when nothing is said. */
  readonly only?: readonly OutputName[] | null;
  /** Told of what is read and has no effect. */
  readonly onNotice?: (notice: Diagnostic) => void;
}

/**
 * The pipeline: load, read, check, model, emit. Writes nothing.
 *
 * @returns all files of the tree, ordered by path
 * @throws DefinitionError with every problem of every definition
 */
export async function generate({
  schemas,
  dialect,
  operationIds = 'own',
  info,
  project,
  config = {},
  only = null,
  onNotice,
}: GenerateOptions): Promise<readonly GeneratedFile[]> {
  const definitions = readDefinitions(await loadDefinitions(schemas));
  const diagnostics = checkDefinitions(definitions, serviceNames());
  if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
  for (const notice of definitions.notices) onNotice?.(notice);
  const built = buildModel(definitions, { ...info, ...(project && { project }) });
  const model = operationIds === 'firestone' ? withFirestoneIds(built) : built;
  const document = emitOpenapi(model, { dialect });
  return emitFiles({ model, document, config }, selectEmitters(only));
}
