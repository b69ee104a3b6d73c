import type { JsonObject, KindDescriptor, ServiceDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from './documents/document-defaults.js';
import type { Logger } from './log/log.js';
import type { ReadinessCheck } from './front/readiness.js';
import { BackgroundScrub } from './store/background-scrub.js';
import type { DocumentCheck } from './store/scrub.js';
import type { Damage, Store } from './store/store.js';

/** More than this says the same: the store needs an operator. */
const mostNamed = 100;

/** Makes the scrub of a store that is served; each round's damage goes to the log. */
export function createScrub(
  { kinds }: ServiceDescriptor,
  store: Store,
  check: DocumentCheck,
  logger: Logger,
): BackgroundScrub {
  return new BackgroundScrub({ store, kinds, check }, ({ damages }) => {
    for (const damage of damages.slice(0, mostNamed)) logger.error(damage, 'the store is damaged');
  });
}

/** What `/ready` tells of it: the server stays ready, for all that is whole is served. */
export function listStoreChecks(scrub: BackgroundScrub): readonly ReadinessCheck[] {
  return [
    { name: 'damaged_documents', run: () => describe(scrub.findings.damages) },
    { name: 'outdated_documents', run: () => describe(scrub.findings.remarks) },
  ];
}

function describe(found: readonly Damage[]): ReturnType<ReadinessCheck['run']> {
  const details = found.slice(0, mostNamed).map((entry): JsonObject => ({ ...entry }));
  return { ready: true, ...(details.length > 0 && { details }) };
}

/** Checks nothing: for servers that do not write, and load no validator. */
export const checkNothing: DocumentCheck = () => [];

/**
 * Makes the check for documents that an older rule let in: they are served as they are, and
 * refused when they are next written. Loads the validator.
 */
export async function loadRuleCheck(kinds: readonly KindDescriptor[]): Promise<DocumentCheck> {
  const { compileValidator } = await import('./documents/document-schema.js');
  const validators = new Map(kinds.map((kind) => [kind.kind, compileValidator(kind)]));
  return ({ kind, schema }, { id, document }) => {
    // As it is served: what has a default is not missing.
    const problems = validators.get(kind)?.(fillDefaults(schema, document)) ?? [];
    return problems.map(({ pointer = '', message }) => ({
      kind,
      id,
      reason: `${pointer}: ${message}`,
    }));
  };
}
