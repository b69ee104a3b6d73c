import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Path } from '../load/loaded-file.js';
import type { UnusedDescriptor } from '@flux-resourceset/contract';
import type { Member } from '../read/members.js';
import { resolveReference } from '../read/schema-tree.js';
import type { FluxKind } from './flux-kind.js';
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
 * Checks the members that `x-flux` names: `switch` and `unused` speak of the reference, `requires`
 * of the document, `optional` and `choices` of either.
 */
export function checkAdvice(
  catalogue: FluxKind,
  references: readonly Member[],
): readonly Diagnostic[] {
  const { flux, kind, shared } = catalogue;
  const ofReference = { among: `the references to \`${kind}\``, members: references };
  const ofDocument = { among: `\`${kind}\``, members: catalogue.members };
  const expected: readonly Expectation[] = [
    {
      ...ofReference,
      path: ['switch'],
      name: flux.switch,
      what: '`type: boolean`',
      fits: ({ schema }) => resolveReference(schema, shared).kind === 'boolean',
    },
    {
      ...ofDocument,
      path: ['requires'],
      name: flux.requires,
      what: `a list of ids with \`x-references: ${kind}\``,
      fits: (member) => listsIdsOf(catalogue, member),
    },
    ...expectMembers(catalogue, references),
    ...flux.unused.flatMap((unused) => expectUnused(catalogue, unused, ofReference, ofDocument)),
  ];
  return [
    ...expected.flatMap((expectation) => checkNamed(catalogue, expectation)),
    ...flux.unused.flatMap(({ member, matches }) => checkPattern(catalogue, member, matches)),
  ];
}

type Group = Pick<Expectation, 'among' | 'members'>;

function expectMembers(
  { flux, kind, members }: FluxKind,
  references: readonly Member[],
): readonly Expectation[] {
  const either = { among: `\`${kind}\` or its references`, members: [...members, ...references] };
  const named = [
    ...flux.optional.map((name, index) => ({ name, path: ['optional', index] })),
    ...flux.choices.flatMap((choice, index) =>
      choice.map((name, place) => ({ name, path: ['choices', index, place] })),
    ),
  ];
  return named.map((one) => ({ ...either, ...one, what: 'a property', fits: () => true }));
}

function expectUnused(
  { shared }: FluxKind,
  { member, where, instead }: UnusedDescriptor,
  ofReference: Group,
  ofDocument: Group,
): readonly Expectation[] {
  const isAny = (): boolean => true;
  const isText = ({ schema }: Member): boolean =>
    resolveReference(schema, shared).kind === 'string';
  const path = ['unused', member];
  const decides = { path: [...path, 'where'], name: where === '' ? null : where };
  const set = { path: [...path, 'instead'], name: instead };
  return [
    { ...ofReference, path, name: member, what: 'a property', fits: isAny },
    { ...ofDocument, ...decides, what: '`type: string`', fits: isText },
    { ...ofReference, ...set, what: 'a property', fits: isAny },
  ];
}

function checkNamed(
  { file }: FluxKind,
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

function listsIdsOf({ kind, shared }: FluxKind, { schema }: Member): boolean {
  const list = resolveReference(schema, shared);
  const isTexts = list.kind === 'array' && resolveReference(list.items, shared).kind === 'string';
  return isTexts && schema.extensions?.['x-references'] === kind;
}

function checkPattern({ file }: FluxKind, name: string, pattern: string): readonly Diagnostic[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch (error) {
    const message = `\`matches\` is no regular expression: ${(error as Error).message}`;
    const fix = "correct it, as in `'^https://'`";
    return [diagnose(file, ['x-flux', 'unused', name, 'matches'], { message, fix })];
  }
}
