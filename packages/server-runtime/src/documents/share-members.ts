import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { setMember } from './set-member.js';

/**
 * Puts the members of one document that are equal to those of another in their place, so that
 * comparing the two is comparing identities. Both are in the form that documents are stored in.
 *
 * @returns `before` itself where both are equal
 */
export function shareMembers(before: JsonObject, after: JsonObject): JsonObject {
  if (before === after) return before;
  const [old, names] = [Object.keys(before), Object.keys(after)];
  let isSame = old.length === names.length;
  const members: Record<string, JsonValue | undefined> = {};
  for (const [index, name] of names.entries()) {
    const value = isEqual(before[name], after[name]) ? before[name] : after[name];
    isSame = isSame && old[index] === name && value === before[name];
    setMember(members, name, value);
  }
  return isSame ? before : members;
}

/** Equal values are equal texts: their members are in order. */
function isEqual(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  return JSON.stringify(left) === JSON.stringify(right);
}
