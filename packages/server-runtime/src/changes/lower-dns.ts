import type {
  FluxDescriptor,
  JsonObject,
  KindDescriptor,
  ServiceDescriptor,
  Warning,
} from '@flux-resourceset/contract';

/** @returns the member of the kind that DNS names are in; null when its documents are no clusters */
export function dnsMemberOf({ flux }: ServiceDescriptor, { kind }: KindDescriptor): string | null {
  return flux?.kind === kind ? flux.identity.dns : null;
}

/** Of ASCII only: what else looks like a letter is refused as it stands. */
export function lowerDns(name: string): string {
  return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** @returns the document with the member, when it has one, in lower case */
export function lowerMember(document: JsonObject, member: string | null): JsonObject {
  const name = member === null ? undefined : document[member];
  if (member === null || typeof name !== 'string') return document;
  return { ...document, [member]: lowerDns(name) };
}

/** @returns a warning when a DNS name is not stored as it was given */
export function findLowered(
  { identity: { dns } }: FluxDescriptor,
  given: JsonObject,
  stored: JsonObject,
): readonly Warning[] {
  const [name, kept] = [given[dns], stored[dns]];
  if (typeof name !== 'string' || typeof kept !== 'string' || name === kept) return [];
  const message = `${dns} '${name}' is stored in lower case, as '${kept}'`;
  return [{ code: 'lowered_dns', message, pointer: `/${dns}` }];
}
