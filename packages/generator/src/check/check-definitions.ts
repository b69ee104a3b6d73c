import type { Diagnostic } from '../diagnostic.js';
import { checkDefinition, checkNested } from './check-definition.js';
import { checkFlux } from './check-flux.js';
import { checkNames } from './check-names.js';
import { checkNestingCircles } from './check-nesting.js';
import { checkReference } from './check-references.js';
import { checkRelations } from './check-relations.js';
import { checkRules } from './check-rules.js';
import { checkSchema } from './check-schema.js';
import { createValueChecker } from './check-values.js';
import { sortDiagnostics } from '../load/diagnose.js';
import type { LoadedFile } from '../load/loaded-file.js';
import { collectSites } from '../read/schema-sites.js';
import { nameSharedSchemas } from '../read/shared-schemas.js';
import { buildSourceSet } from '../read/source-definition.js';

/**
 * Checks definitions against the language and against each other.
 *
 * @param files as `loadDefinitions` returns them
 * @returns every problem of every file, by file, line and column; empty when all is well
 */
export function checkDefinitions(files: readonly LoadedFile[]): readonly Diagnostic[] {
  const sources = buildSourceSet(files);
  const sites = collectSites(sources);
  const names = nameSharedSchemas(sources, sites.schemas);
  const checkValues = createValueChecker({ index: sources.index, names });
  const problems = [
    ...files.flatMap((file) => file.problems),
    ...sources.definitions.flatMap((definition) => checkDefinition(sources, definition)),
    ...sites.nested.flatMap((collection) => checkNested(sources, collection)),
    ...sites.schemas.flatMap((site) => [
      ...checkSchema(sources.index, site),
      ...checkReference(sources, site),
      ...checkRelations(sources, site),
      ...checkRules(sources.index, site),
      ...checkValues(site),
    ]),
    ...checkNestingCircles(sources),
    ...checkNames(sources),
    ...checkFlux(sources),
  ];
  return sortDiagnostics(deduplicate(problems));
}

// Definitions that share a schema by an alias or a `$ref` report it once.
function deduplicate(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const identity = ({ file, line, column, message, fix }: Diagnostic): string =>
    JSON.stringify([file, line, column, message, fix]);
  return [...new Map(problems.map((problem) => [identity(problem), problem])).values()];
}
