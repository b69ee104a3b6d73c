import { DefinitionError, type Diagnostic } from '../diagnostic.js';

/** Something that is made from a definition and must be the only one of its name. */
export interface Claim {
  readonly name: string;
  /** What claims it, for the message: `operation GET /clusters`. */
  readonly claimant: string;
  /** The definition's file; empty for what every service has. */
  readonly file: string;
}

/**
 * @param what - kind of the name, for the message: `operationId`
 * @throws DefinitionError that names both claimants of each name claimed twice
 */
export function assertDistinct(what: string, claims: readonly Claim[]): void {
  const diagnostics = collisionsOf(what, claims);
  if (diagnostics.length > 0) {
    throw new DefinitionError(diagnostics);
  }
}

/** @returns a problem for each claim of a name that an earlier one has */
function collisionsOf(what: string, claims: readonly Claim[]): readonly Diagnostic[] {
  const firsts = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const first = firsts.get(claim.name);
    if (first === undefined) {
      firsts.set(claim.name, claim);
      return [];
    }
    return [describeCollision(what, first, claim)];
  });
}

/** Of the two, the one that can be changed is reported. */
function describeCollision(what: string, first: Claim, second: Claim): Diagnostic {
  const [reported, other] = second.file === '' ? [first, second] : [second, first];
  const origin = other.file === '' ? 'which every service has' : `of ${other.file}`;
  return {
    file: reported.file,
    line: 1,
    column: 1,
    pointer: '',
    message: `${what} \`${reported.name}\` of ${reported.claimant} is that of ${other.claimant}, ${origin}`,
    fix: 'rename the kind or the property, or set another `singular:`',
  };
}
