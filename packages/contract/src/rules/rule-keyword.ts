import { toJsonPointer } from '../json-pointer.js';
import type { JsonValue } from '../json.js';
import { findBreaches, readRuleNames } from './rules.js';

/** The key of a schema that names its rules. */
export const ruleKey = 'x-rule';

/** The part of Ajv's errors that the keyword fills in. */
interface KeywordError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message: string;
  readonly params: object;
}

interface KeywordCheck {
  (
    named: JsonValue,
    value: JsonValue,
    schema?: unknown,
    context?: { readonly instancePath: string },
  ): boolean;
  errors?: KeywordError[];
}

const checkKeyword: KeywordCheck = (named, value, _schema, context) => {
  const breaches = findBreaches(readRuleNames(named), value);
  checkKeyword.errors = breaches.map(({ path, reason }) => ({
    keyword: ruleKey,
    instancePath: (context?.instancePath ?? '') + toJsonPointer(path),
    message: reason,
    params: {},
  }));
  return breaches.length === 0;
};

/** `x-rule` as a keyword of Ajv (`addKeyword`): every validator of documents has it. */
export const ruleKeyword = {
  keyword: ruleKey,
  type: ['string' as const, 'object' as const],
  errors: true,
  validate: checkKeyword,
};
