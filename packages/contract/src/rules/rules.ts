import { isJsonList, isJsonObject, type JsonValue } from '../json.js';
import { valuePath, values } from './helm-values.js';
import { annotations, labels } from './kubernetes-maps.js';
import {
  annotationKey,
  labelKey,
  labelValue,
  namespaceName,
  objectName,
  rbacName,
} from './kubernetes-names.js';
import { unmanagedAnnotations, unmanagedLabels, podSecurityLabels } from './namespace-metadata.js';
import { lineOfText, yamlText } from './plain-text.js';
import { rbacSubject } from './rbac-subject.js';
import { unreservedClusterRoleBinding, unreservedNamespace } from './reserved-names.js';
import type { Breach, Dropped, Rule } from './rule.js';
import { chartVersion, semverRange } from './semver-range.js';
import { delivery, ociDigest, sourceUrl } from './source-url.js';

/** Every rule that a definition can name with `x-rule`. */
const table = {
  'flux-delivery': delivery,
  'flux-source-url': sourceUrl,
  'helm-chart-version': chartVersion,
  'helm-value-path': valuePath,
  'helm-values': values,
  'kubernetes-annotation-key': annotationKey,
  'kubernetes-annotations': annotations,
  'kubernetes-label-key': labelKey,
  'kubernetes-label-value': labelValue,
  'kubernetes-labels': labels,
  'kubernetes-namespace-name': namespaceName,
  'kubernetes-object-name': objectName,
  'kubernetes-pod-security-labels': podSecurityLabels,
  'kubernetes-rbac-name': rbacName,
  'kubernetes-rbac-subject': rbacSubject,
  'line-of-text': lineOfText,
  'oci-digest': ociDigest,
  'semver-range': semverRange,
  'unmanaged-annotations': unmanagedAnnotations,
  'unmanaged-labels': unmanagedLabels,
  'unreserved-cluster-role-binding': unreservedClusterRoleBinding,
  'unreserved-namespace': unreservedNamespace,
  'yaml-text': yamlText,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof table;

/** Every rule by name. */
export const rules: Readonly<Record<RuleName, Rule>> = table;

/** The names that definitions can write, in order. */
export const ruleNames: readonly string[] = Object.keys(rules);

function isRuleName(name: JsonValue | undefined): name is RuleName {
  return typeof name === 'string' && Object.hasOwn(rules, name);
}

/** @returns the rules that an `x-rule` names: one name or a list; what is no rule is left out */
export function readRuleNames(named: JsonValue | undefined): readonly RuleName[] {
  return (isJsonList(named) ? named : [named]).filter(isRuleName);
}

/**
 * Holds a value against rules. A value of another type than a rule is for passes: what types may
 * be there, the schema says.
 */
export function findBreaches(names: readonly RuleName[], value: JsonValue): readonly Breach[] {
  return names.flatMap((name) => applyRule(rules[name], value));
}

function applyRule(rule: Rule, value: JsonValue): readonly Breach[] {
  if (rule.on === 'object') return isJsonObject(value) ? rule.check(value) : [];
  const reason = typeof value === 'string' ? rule.check(value) : null;
  return reason === null ? [] : [{ path: [], reason }];
}

/** @returns the members of a value that mean nothing by its rules; none of what is no object */
export function findMeaningless(names: readonly RuleName[], value: JsonValue): readonly Dropped[] {
  if (!isJsonObject(value)) return [];
  return names.flatMap((name) => {
    const rule: Rule = rules[name];
    return rule.on === 'object' ? (rule.findMeaningless?.(value) ?? []) : [];
  });
}
