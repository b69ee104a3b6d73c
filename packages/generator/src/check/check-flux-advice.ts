import type { Diagnostic } from '../diagnostic.js';
import type { FluxSource } from '../read/source-definition.js';
import { diagnose } from '../load/diagnose.js';
import { objectOf, textOf } from '../load/json-path.js';
import type { Path } from '../load/loaded-file.js';
import { resolve, schemaBelow, typeOf } from '../read/schema-location.js';
import type { FileIndex, Member } from '../read/schema-location.js';
import { fixUnknown } from '../read/suggest.js';

/** A member that a key of `x-flux` names, and what it must be. */
interface Expectation {
  readonly path: Path;
  readonly name: string | null;
  /** Where it must be found, in words. */
  readonly among: string;
  readonly members: readonly Member[];
  /** What it must be, in words. */
  readonly what: string;
  fits(member: Member): boolean;
}

/**
 * Checks what `x-flux` says for warnings: `switch` and `unused` speak of the reference,
 * `requires` of the document.
 */
export function checkAdvice(
  index: FileIndex,
  catalogue: FluxSource,
  references: readonly Member[],
): readonly Diagnostic[] {
  const { flux, kind } = catalogue;
  const ofReference = { among: `the references to \`${kind}\``, members: references };
  const ofDocument = { among: `\`${kind}\``, members: catalogue.members };
  const expected: readonly Expectation[] = [
    {
      ...ofReference,
      path: ['switch'],
      name: textOf(flux['switch']),
      what: '`type: boolean`',
      fits: ({ resolved }) => typeOf(resolved) === 'boolean',
    },
    {
      ...ofDocument,
      path: ['requires'],
      name: textOf(flux['requires']),
      what: `a list of ids with \`x-references: ${kind}\``,
      fits: (member) => listsIdsOf(index, member, kind),
    },
    ...Object.entries(objectOf(flux['unused'])).flatMap(([name, condition]) =>
      expectUnused(name, objectOf(condition), ofReference, ofDocument),
    ),
  ];
  return [
    ...expected.flatMap((expectation) => checkNamed(catalogue, expectation)),
    ...Object.entries(objectOf(flux['unused'])).flatMap(([name, condition]) =>
      checkPattern(catalogue, name, textOf(objectOf(condition)['matches'])),
    ),
  ];
}

type Group = Pick<Expectation, 'among' | 'members'>;

function expectUnused(
  name: string,
  condition: ReturnType<typeof objectOf>,
  ofReference: Group,
  ofDocument: Group,
): readonly Expectation[] {
  const isAny = (): boolean => true;
  const isText = ({ resolved }: Member): boolean => typeOf(resolved) === 'string';
  const path = ['unused', name];
  const where = { path: [...path, 'where'], name: textOf(condition['where']) };
  const instead = { path: [...path, 'instead'], name: textOf(condition['instead']) };
  return [
    { ...ofReference, path, name, what: 'a property', fits: isAny },
    { ...ofDocument, ...where, what: '`type: string`', fits: isText },
    { ...ofReference, ...instead, what: 'a property', fits: isAny },
  ];
}

function checkNamed(
  { file }: FluxSource,
  { path, name, among, members, what, fits }: Expectation,
): readonly Diagnostic[] {
  if (name === null) return [];
  const at = ['x-flux', ...path];
  const member = members.find((candidate) => candidate.name === name);
  if (member === undefined) {
    const known = members.map((candidate) => candidate.name);
    const message = `\`${name}\` is no property of ${among}`;
    return [diagnose(file, at, { message, fix: fixUnknown(name, known) })];
  }
  if (fits(member)) return [];
  return [
    diagnose(file, at, { message: `\`${name}\` is not ${what}`, fix: `name one that is ${what}` }),
  ];
}

function listsIdsOf(index: FileIndex, { written, resolved }: Member, kind: string): boolean {
  const items = schemaBelow(resolved, 'items');
  const isTexts = items !== undefined && typeOf(resolve(index, items)) === 'string';
  return isTexts && written.schema['x-references'] === kind;
}

function checkPattern(
  { file }: FluxSource,
  name: string,
  pattern: string | null,
): readonly Diagnostic[] {
  try {
    new RegExp(pattern ?? '', 'u');
    return [];
  } catch (error) {
    const message = `\`matches\` is no regular expression: ${(error as Error).message}`;
    const fix = "correct it, as in `'^https://'`";
    return [diagnose(file, ['x-flux', 'unused', name, 'matches'], { message, fix })];
  }
}
