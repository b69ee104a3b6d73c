import { countBytes, quote, type TextRule } from './rule.js';

/**
 * Kubernetes' syntax of names, as its API server checks it: k8s.io/apimachinery,
 * `pkg/api/validate/content`, v0.36. The vectors in `test/vectors/` are what that code says.
 */
const dnsLabel = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const labelName = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const labelForm = 'letters, digits, "-", "_" and ".", with a letter or a digit at both ends';
const dnsForm = 'lower-case letters, digits and "-", with a letter or a digit at both ends';

const longestLabel = 63;
const longestSubdomain = 253;

/** `IsDNS1123Label`: what names a namespace. */
export const namespaceName: TextRule = {
  on: 'string',
  text: 'A DNS label as Kubernetes names namespaces: at most 63 lower-case letters, digits and hyphens.',
  check(value) {
    return refuseLength(value, longestLabel) ?? refuseForm(value, dnsLabel, dnsForm);
  },
};

/** `IsDNS1123Subdomain`: what names most other objects. */
export const objectName: TextRule = {
  on: 'string',
  text: 'A DNS name as Kubernetes names objects: at most 253 characters, lower case.',
  check(value) {
    const tooLong = refuseLength(value, longestSubdomain);
    if (tooLong !== null) return tooLong;
    return value.split('.').every((label) => dnsLabel.test(label))
      ? null
      : `${quote(value)} is no DNS name: write ${dnsForm}, in parts divided by "."`;
  },
};

/** `IsPathSegmentName`: what names roles and bindings; empty names are refused elsewhere. */
export const rbacName: TextRule = {
  on: 'string',
  text: 'A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".',
  check(value) {
    if (value === '.' || value === '..') return `${quote(value)} is no name: write another`;
    return /[/%]/.test(value) ? `${quote(value)} holds "/" or "%": leave them out` : null;
  },
};

/** `IsLabelKey` */
export const labelKey: TextRule = {
  on: 'string',
  text: "A key of Kubernetes' labels: at most 63 characters, after a DNS name of at most 253 and a slash where it has a prefix.",
  check(value) {
    const [first = '', second, ...more] = value.split('/');
    if (more.length > 0) return `${quote(value)} has more than one "/": write prefix/name`;
    const wrong = second === undefined ? null : objectName.check(first);
    if (wrong !== null) return `prefix ${wrong}`;
    const name = second ?? first;
    return refuseLength(name, longestLabel) ?? refuseForm(name, labelName, labelForm);
  },
};

/** `ValidateAnnotations`, for one key: as a label's, but upper case counts as lower case. */
export const annotationKey: TextRule = {
  on: 'string',
  text: "A key of Kubernetes' annotations: as a label's, in lower or upper case.",
  check: (value) => labelKey.check(toLowerCase(value)),
};

/** `IsLabelValue` */
export const labelValue: TextRule = {
  on: 'string',
  text: "A value of Kubernetes' labels: empty, or at most 63 letters, digits, hyphens, underscores and dots, with a letter or a digit at both ends.",
  check(value) {
    if (value === '') return null;
    return refuseLength(value, longestLabel) ?? refuseForm(value, labelName, labelForm);
  },
};

/** Go has one letter for each; JavaScript makes two of U+0130. */
function toLowerCase(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase();
}

function refuseLength(value: string, limit: number): string | null {
  const bytes = countBytes(value);
  return bytes > limit
    ? `${quote(value)} has ${String(bytes)} bytes: write at most ${String(limit)}`
    : null;
}

function refuseForm(value: string, pattern: RegExp, form: string): string | null {
  return pattern.test(value) ? null : `${quote(value)} is not of the form: write ${form}`;
}
