export * from './change-requests.js';
export * from './changes.js';
export type * from './cli.js';
export type * from './cli-actions.js';
export type * from './cli-values.js';
export * from './cli-common-options.js';
export * from './cli-options.js';
export * from './dashboard.js';
export * from './differences.js';
export * from './explain-input.js';
export * from './json.js';
export * from './json-pointer.js';
export * from './limits.js';
export * from './merge-documents.js';
export * from './merge-patch.js';
export * from './near-miss.js';
export { writtenPatternKey } from './openapi/extensions.js';
export { generatedNotice, renderOpenapiText, renderOpenapiYaml } from './openapi/render-yaml.js';
export * from './paths.js';
export * from './problems.js';
export * from './projection.js';
export * from './scalar.js';
export type * from './service.js';
export * from './trace-input.js';
export { decodeText } from './text/decode-text.js';
export { findAliasFault } from './text/alias-faults.js';
export { describeYamlFault } from './text/yaml-faults.js';
export * from './text/read-yaml.js';
export { ruleKey, ruleKeyword } from './rules/rule-keyword.js';
export * from './warnings.js';
export {
  findBreaches,
  findMeaningless,
  readRuleNames,
  ruleNames,
  rules,
  type RuleName,
} from './rules/rules.js';
