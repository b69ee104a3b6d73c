export type * from './cli.js';
export * from './json.js';
export * from './json-pointer.js';
export type * from './service.js';
export { ruleKey, ruleKeyword } from './rules/rule-keyword.js';
export type { Breach } from './rules/rule.js';
export { findBreaches, readRuleNames, ruleNames, rules, type RuleName } from './rules/rules.js';
