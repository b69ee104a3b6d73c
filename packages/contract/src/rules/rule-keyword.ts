import { toJsonPointer } from '../json-pointer.js';
import type { JsonValue } from '../json.js';
import { findBreaches, readRuleNames, type RuleName } from './rules.js';

/** The key of a schema that names its rules. */
export const ruleKey = 'x-rule';

/** The part of Ajv's errors that the keyword fills in. */
interface KeywordError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message: string;
  /** The value that the rule is about; the error's own place is what is wrong in it. */
  readonly params: { readonly value: string; readonly rule: RuleName };
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
  const breaches = readRuleNames(named).flatMap((rule) =>
    findBreaches([rule], value).map((breach) => ({ ...breach, rule })),
  );
  const place = context?.instancePath ?? '';
  checkKeyword.errors = breaches.map(({ path, reason, rule }) => ({
    keyword: ruleKey,
    instancePath: place + toJsonPointer(path),
    message: reason,
    params: { value: place, rule },
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
