import type { Diagnostic } from '../diagnostic.js';
import { sortDiagnostics } from '../load/diagnose.js';
import type { Definitions } from '../read/definition.js';
import { checkChoices } from './check-choices.js';
import { checkDefinition } from './check-definition.js';
import { checkFlux } from './check-flux.js';
import { checkNames } from './check-names.js';
import { checkRelations } from './check-relations.js';
import { checkRenamed, checkRenamedKinds } from './check-renames.js';
import { checkRequired } from './check-required.js';
import { checkRules } from './check-rules.js';
import { createValueChecker } from './check-values.js';
import { findMemberPlaces } from './find-member-places.js';
import type { ReservedName } from './name-register.js';

/**
 * Checks definitions against each other, and what the parts of each say about one another.
 *
 * @param definitions as `readDefinitions` returns them
 * @param reserved - names that every service has
 * @returns every problem of every file, those of reading included, by file, line and column;
 *   empty when all is well
 */
export function checkDefinitions(
  definitions: Definitions,
  reserved: readonly ReservedName[],
): readonly Diagnostic[] {
  const { shared } = definitions;
  const places = findMemberPlaces(definitions.definitions, shared);
  const checkValues = createValueChecker(shared);
  const problems = [
    ...definitions.problems,
    ...definitions.definitions.flatMap((definition) => checkDefinition(definition, shared)),
    ...definitions.sites.flatMap((site) => [
      ...checkRequired(site, shared),
      ...checkChoices(site, shared),
      ...checkRelations(definitions, places, site),
      ...checkRenamed(site),
      ...checkRules(site, shared),
      ...checkValues(site),
    ]),
    ...checkNames(definitions, reserved),
    ...checkFlux(definitions),
    ...checkRenamedKinds(definitions),
  ];
  return sortDiagnostics(deduplicate(problems));
}

// Definitions that share a schema by an alias or a `$ref` report it once.
function deduplicate(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const identity = ({ file, line, column, message, fix }: Diagnostic): string =>
    JSON.stringify([file, line, column, message, fix]);
  return [...new Map(problems.map((problem) => [identity(problem), problem])).values()];
}
