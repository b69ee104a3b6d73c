import { quote, type TextRule } from './rule.js';

/**
 * The grammar of `NewConstraint` of github.com/Masterminds/semver/v3, v3.5, by which Helm and Flux read
 * versions and ranges. The parts are read one after the other: as one expression, as there, a text of
 * spaces could keep an engine with backtracking busy for ever.
 */
const space = '[\\t\\n\\f\\r ]';
const segment = '[0-9|xX*]+';
const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const version = `v?(${segment})(\\.${segment})?(\\.${segment})?(-${identifiers})?(?:\\+${identifiers})?`;
/** Go and JavaScript number groups alike; none of these is captured. */
const bareVersion = version.replaceAll(/\((?!\?)/g, '(?:');

const hyphenRange = new RegExp(
  `${space}*(${bareVersion})${space}+-${space}+(${bareVersion})${space}*`,
  'g',
);
const comparison = new RegExp(`${space}*([=!<>~^]*)${space}*${version}`, 'y');
const joint = new RegExp(`(?:${space}+|(?=,)),?`, 'y');
const blank = new RegExp(`^${space}*$`);

const operators = new Set(['', '=', '!=', '>', '<', '>=', '=>', '<=', '=<', '~', '~>', '^']);
const longest = 512;
const mostAlternatives = 32;
/** Go's `uint64`. */
const largestNumber = 2n ** 64n - 1n;

const form = "a version such as '1.2.3', or a range such as '>=1.2.0 <2.0.0', '~1.2' or '1.x'";

/** What Flux follows as `semver` of an artifact. */
export const semverRange: TextRule = {
  on: 'string',
  text: 'A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.',
  check: (value) =>
    isRange(value) ? null : `${quote(value)} is no version and no range: write ${form}`,
};

/** What a chart is taken in: the template leaves `latest` out. */
export const chartVersion: TextRule = {
  on: 'string',
  text: 'The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.',
  check(value) {
    if (value === 'latest' || isRange(value)) return null;
    const meant = value.trim().toLowerCase() === 'latest';
    return meant
      ? `${quote(value)} is no version: write latest`
      : `${quote(value)} is no version and no range: write latest, ${form}`;
  },
};

function isRange(text: string): boolean {
  if (text.length > longest) return false;
  const alternatives = rewriteHyphens(text).split('||');
  return alternatives.length <= mostAlternatives && alternatives.every(isConjunction);
}

/** `1.2 - 1.4` becomes two comparisons, as there: each text is replaced where it first stands. */
function rewriteHyphens(text: string): string {
  let rewritten = text;
  for (const [whole, low = '', high = ''] of text.matchAll(hyphenRange)) {
    rewritten = rewritten.replace(whole, () => `>= ${low}, <= ${high} `);
  }
  return rewritten;
}

/** Comparisons that all hold, with spaces or a comma between them. */
function isConjunction(text: string): boolean {
  let at = 0;
  for (;;) {
    comparison.lastIndex = at;
    const found = comparison.exec(text);
    if (found === null || !isComparison(found)) return false;
    at = comparison.lastIndex;
    if (blank.test(text.slice(at))) return true;
    joint.lastIndex = at;
    if (!joint.test(text)) return false;
    at = joint.lastIndex;
  }
}

function isComparison([, operator = '', major = '', ...rest]: RegExpExecArray): boolean {
  if (!operators.has(operator)) return false;
  const [minor, patch, prerelease] = rest;
  return (
    areNumbers([major, minor?.slice(1), patch?.slice(1)]) && isPrerelease(prerelease?.slice(1))
  );
}

/** What follows an `x` says nothing, so it may be anything that looks like a number. */
function areNumbers(segments: readonly (string | undefined)[]): boolean {
  const any = segments.findIndex((text) => text === undefined || /^[xX*]$/.test(text));
  const told = any === -1 ? segments : segments.slice(0, any);
  return told.every((text = '') => /^[0-9]+$/.test(text) && BigInt(text) <= largestNumber);
}

function isPrerelease(text: string | undefined): boolean {
  return text === undefined || text.split('.').every((part) => !/^0[0-9]+$/.test(part));
}
