import type { JsonObject } from '../json.js';

/** What a value does against a rule. */
export interface Breach {
  /** Member names from the value down to what is wrong; empty for the value itself. */
  readonly path: readonly string[];
  /** What is wrong, and what to write instead. */
  readonly reason: string;
}

/** Something that a pattern cannot say in every language: a pure function with a name. */
export type Rule = TextRule | MapRule;

/** A rule on a string. */
export interface TextRule {
  readonly on: 'string';
  /** What is asked, one sentence; descriptions carry it. */
  readonly text: string;
  /** @returns what is wrong and what to write instead; null when all is well */
  check(value: string): string | null;
}

/** A rule on an object as a whole: a map's keys with their values, or all of them together. */
export interface MapRule {
  readonly on: 'object';
  readonly text: string;
  check(value: JsonObject): readonly Breach[];
  /** @returns members that mean nothing there: they are taken, and left out of what is stored */
  findMeaningless?(value: JsonObject): readonly Dropped[];
}

/** A member that is left out, and why. */
export interface Dropped {
  readonly name: string;
  readonly reason: string;
}

/** Longest quotation of a value in a reason, in characters. */
const quoteLimit = 60;

/** @returns the value in quotes, cut where it is long */
export function quote(value: string): string {
  const characters = [...value];
  return characters.length > quoteLimit
    ? `'${characters.slice(0, quoteLimit).join('')}…'`
    : `'${value}'`;
}

/** @returns the length in UTF-8, in which Kubernetes counts (Go's `len`) */
export function countBytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
