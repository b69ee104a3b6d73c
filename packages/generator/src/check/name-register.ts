import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import type { Origin } from '../read/schema-model.js';

/** What names are told apart in: a name is claimed once in each. */
export type Space =
  | 'kind'
  | 'singular'
  | 'tag'
  | 'path'
  | 'operationId'
  | 'component'
  | 'client function'
  | 'group'
  | 'endpoint';

/** A name that every service has. */
export interface ReservedName {
  readonly space: Space;
  readonly name: string;
}

/** A name, and what it is claimed for and where that is written. */
export interface NameClaim extends ReservedName {
  /** In words, for the message: `operation GET /clusters`. */
  readonly claimant: string;
  readonly origin: Origin;
}

/** Every name that is made of a definition; finds those that are claimed twice. */
export class NameRegister {
  readonly #claims = new Map<string, NameClaim | null>();
  readonly #problems: Diagnostic[] = [];

  constructor(reserved: readonly ReservedName[]) {
    for (const name of reserved) this.#claims.set(keyOf(name), null);
  }

  /** @returns whether the name was free; what is made of one that was not need not be claimed */
  claim(claim: NameClaim): boolean {
    const key = keyOf(claim);
    const first = this.#claims.get(key);
    if (claim.name === '') return true;
    if (first === undefined) this.#claims.set(key, claim);
    else this.#problems.push(describe(claim, first));
    return first === undefined;
  }

  /** A problem for each claim of a name that an earlier one has, or that is reserved. */
  get problems(): readonly Diagnostic[] {
    return this.#problems;
  }
}

function keyOf({ space, name }: ReservedName): string {
  return `${space} ${name}`;
}

function describe(claim: NameClaim, first: NameClaim | null): Diagnostic {
  const { file, path } = claim.origin;
  return diagnose(
    file,
    path,
    first === null ? complainOfOwn(claim) : complainOfTaken(claim, first),
  );
}

function complainOfOwn({ space, name, claimant }: NameClaim): Complaint {
  if (space === 'group') {
    return {
      message: `\`${name}\` is a command of the CLI itself`,
      fix: 'set another `x-cli: { name: … }`',
    };
  }
  return {
    message: `${space} \`${name}\` of ${claimant} is one that every service has`,
    fix: 'rename the kind, or set another `singular:`',
  };
}

function complainOfTaken({ space, name, claimant }: NameClaim, first: NameClaim): Complaint {
  const other = first.origin.file.path;
  switch (space) {
    case 'kind':
      return {
        message: `kind \`${name}\` is defined in ${other} too`,
        fix: 'rename one of the two, or remove a file',
      };
    case 'singular':
      return {
        message: `its singular, \`${name}\`, is that of ${other} too`,
        fix: 'rename the kind or set `singular:`',
      };
    case 'group':
      return {
        message: `the CLI's group \`${name}\` is taken by ${other}`,
        fix: 'set another `x-cli: { name: … }`',
      };
    case 'endpoint':
      return {
        message: `endpoint \`${name}\` is taken by ${other}`,
        fix: 'set another `endpoint:`',
      };
    default:
      return {
        message: `${space} \`${name}\` of ${claimant} is that of ${first.claimant}, of ${other}`,
        fix: 'rename the kind or the property, or set another `singular:`',
      };
  }
}
