import { reservedOptions } from '@flux-resourceset/contract';
import { kebabCase, singularOf } from '../read/words.js';

/** Commands that a group may have itself. */
const ownCommands = new Set('assign create delete get list patch set unassign update'.split(' '));

/** Words of a name in the case of names: `replicaCount` → `replica-count`. */
function commandWord(name: string): string {
  return kebabCase(name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2'));
}

/**
 * The option that sets a member: `oci_tag` → `oci-tag`, and in the singular where it is given
 * once for each item: `labels` → `label`.
 *
 * @param prefix - goes in front of a name that is taken, or that the command line reads otherwise
 * @param taken - names of the command's other options
 */
export function optionNameOf(
  member: string,
  isRepeated: boolean,
  prefix: string,
  taken: ReadonlySet<string>,
): string {
  const word = commandWord(isRepeated ? singularOf(member) : member);
  const own = commandWord(member);
  const candidates = [word, own, `${prefix}-${word || 'value'}`];
  return firstFree(candidates, (name) => isOption(name) && !taken.has(name));
}

/**
 * What follows `--no-` where an option is given once for each of several: `labels` of `--label`,
 * since `--no-label` looks as if one of them went.
 */
export function negatedNameOf(member: string, option: string): string {
  const word = commandWord(singularOf(member));
  const isSingular = option === word || option.endsWith(`-${word}`);
  return isSingular ? option.slice(0, option.length - word.length) + commandWord(member) : option;
}

/** `--no-x` turns `--x` off, so that no option may be called so. */
function isOption(name: string): boolean {
  return name !== '' && !name.startsWith('no-') && !reservedOptions.has(name);
}

/** The group of an attribute, or in the singular of a nested collection. */
export function groupNameOf(
  property: string,
  isCollection: boolean,
  taken: ReadonlySet<string>,
): string {
  const word = commandWord(isCollection ? singularOf(property) : property);
  const candidates = [word, commandWord(property), `${word || 'value'}-attribute`];
  return firstFree(candidates, (name) => name !== '' && !ownCommands.has(name) && !taken.has(name));
}

/**
 * The command that lists what refers to a document: `clusters`, and where documents of a kind do so
 * in several members `clusters-by-owner`.
 */
export function referrersCommandOf(
  kind: string,
  parameter: string,
  isOnly: boolean,
  taken: ReadonlySet<string>,
): string {
  const by = `${kebabCase(kind)}-by-${commandWord(parameter)}`;
  const candidates = isOnly ? [kebabCase(kind), by] : [by];
  return firstFree(candidates, (name) => !ownCommands.has(name) && !taken.has(name));
}

/** The command that changes single entries of a map: `label` of `labels`. */
export function entriesCommandOf(member: string, taken: ReadonlySet<string>): string {
  const own = commandWord(member);
  const candidates = [commandWord(singularOf(member)), own, `${own || 'map'}-entry`];
  return firstFree(candidates, (name) => name !== '' && !ownCommands.has(name) && !taken.has(name));
}

/** The word for an argument in usage lines: `line_id` → `line-id`. */
export function argumentNameOf(parameter: string): string {
  return commandWord(parameter) || 'key';
}

function firstFree(candidates: readonly string[], isFree: (name: string) => boolean): string {
  const last = candidates.at(-1) ?? '';
  const numbered = Array.from({ length: 1000 }, (_, index) => `${last}-${index + 2}`);
  return [...candidates, ...numbered].find(isFree) ?? last;
}
