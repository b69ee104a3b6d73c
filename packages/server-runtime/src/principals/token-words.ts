import { parseArgs } from 'node:util';
import { parseDnsName } from './cluster-pattern.js';
import { parseName } from './member-reader.js';
import { reservedNames, roles, type Role } from './principal.js';

/** What was typed cannot be done; the usage is shown with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * @param words - options with their values
 * @param names - options that may be given, each once
 * @throws UsageError
 */
export function readOptions<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const lists = readLists(words, names);
  const twice = names.find((name) => lists[name].length > 1);
  if (twice !== undefined) throw new UsageError(`--${twice} is given twice`);
  const given = names.filter((name) => lists[name].length > 0);
  return Object.fromEntries(given.map((name) => [name, lists[name][0]])) as Partial<
    Record<Name, string>
  >;
}

/**
 * @param names - options that may be given, each any number of times
 * @throws UsageError
 */
export function readLists<Name extends string>(
  words: readonly string[],
  names: readonly Name[],
): Readonly<Record<Name, readonly string[]>> {
  const option = { type: 'string', multiple: true } as const;
  const options = Object.fromEntries(names.map((name) => [name, option]));
  try {
    const { values } = parseArgs({ args: [...words], options, allowPositionals: false });
    const lists = names.map((name) => [name, values[name] ?? []]);
    return Object.fromEntries(lists) as Record<Name, readonly string[]>;
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]);
  }
}

/** @throws UsageError */
export function readRole(text: string): Role {
  const role = roles.find((known) => known === text);
  if (role === undefined) throw new UsageError(`--role must be one of ${roles.join(', ')}`);
  return role;
}

/**
 * A poller is its cluster unless it has a name beside; whoever else it is has a name.
 *
 * @throws UsageError
 */
export function readHolder(
  role: Role,
  { cluster, subject }: { readonly cluster?: string; readonly subject?: string },
): { readonly subject: string; readonly cluster: string | null } {
  if (role !== 'poller') {
    if (cluster === undefined) return { subject: readName(subject ?? ''), cluster: null };
    throw new UsageError(`--cluster is for pollers: a ${role} is not kept to a cluster`);
  }
  const dns = parseDnsName(cluster ?? '');
  if (dns === undefined) throw new UsageError('--cluster must be the DNS name of a cluster');
  return { subject: readName(subject ?? dns), cluster: dns };
}

function readName(text: string): string {
  const name = parseName(text);
  if (name === undefined || reservedNames.has(name)) {
    throw new UsageError('--subject must be a name of its own: it stands in the change log');
  }
  return name;
}
