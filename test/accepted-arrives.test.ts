import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type JsonObject, type JsonValue, rules } from '@flux-resourceset/contract';
import { readVectors } from '../packages/contract/test/rules/vectors.js';
import { compileValidator } from '../packages/server-runtime/src/documents/document-schema.js';
import { service } from '../packages/server/src/gen/service.js';
import { makeFolder, runToExit, serverEnvironment } from './server-fixture.js';
import { readText } from './source-files.js';

/** Where a definition takes what Kubernetes asks something of, and a document with such a value. */
interface Place {
  readonly kind: string;
  readonly rule: string;
  document(value: JsonValue): JsonObject;
}

const namespace = (members: JsonObject): JsonObject => ({
  id: 'x',
  labels: {},
  annotations: {},
  ...members,
});
const binding = (members: JsonObject): JsonObject => ({
  id: 'x',
  role: 'view',
  subjects: [],
  ...members,
});
const account = (members: JsonObject): JsonObject =>
  binding({ subjects: [{ kind: 'ServiceAccount', name: 'x', namespace: 'x', ...members }] });
const keyed = (value: JsonValue, text: string): JsonObject =>
  Object.fromEntries([[String(value), text]]);

const component = (members: JsonObject): JsonObject => ({
  id: 'x',
  component_path: 'x',
  component_version: 'latest',
  cluster_env_enabled: false,
  oci_url: 'https://charts.example.com',
  oci_tag: 'latest',
  depends_on: [],
  ...members,
});

const cluster = (patches: JsonObject): JsonObject => ({
  id: 'x',
  cluster_name: 'x',
  cluster_dns: 'x.example.com',
  environment: 'dev',
  platform_components: [{ id: 'podinfo', enabled: true }],
  namespaces: [],
  rolebindings: [],
  patches,
});

const places: readonly Place[] = [
  { kind: 'namespaces', rule: 'kubernetes-namespace-name', document: (id) => namespace({ id }) },
  {
    kind: 'namespaces',
    rule: 'kubernetes-label-key',
    document: (key) => namespace({ labels: keyed(key, 'x') }),
  },
  {
    kind: 'namespaces',
    rule: 'kubernetes-label-value',
    document: (a) => namespace({ labels: { a } }),
  },
  { kind: 'namespaces', rule: 'kubernetes-labels', document: (labels) => namespace({ labels }) },
  {
    kind: 'namespaces',
    rule: 'kubernetes-pod-security-labels',
    document: (labels) => namespace({ labels }),
  },
  {
    kind: 'namespaces',
    rule: 'kubernetes-annotation-key',
    document: (key) => namespace({ annotations: keyed(key, '') }),
  },
  {
    kind: 'namespaces',
    rule: 'kubernetes-annotations',
    document: (annotations) => namespace({ annotations }),
  },
  { kind: 'rolebindings', rule: 'kubernetes-rbac-name', document: (id) => binding({ id }) },
  {
    kind: 'rolebindings',
    rule: 'kubernetes-rbac-subject',
    document: (subject) => binding({ subjects: [subject] }),
  },
  { kind: 'rolebindings', rule: 'kubernetes-rbac-name', document: (role) => binding({ role }) },
  { kind: 'rolebindings', rule: 'kubernetes-object-name', document: (name) => account({ name }) },
  {
    kind: 'rolebindings',
    rule: 'kubernetes-namespace-name',
    document: (name) => account({ namespace: name }),
  },
  {
    kind: 'rolebindings',
    rule: 'objects/cluster-role-binding',
    document: (whole) => whole as JsonObject,
  },
  { kind: 'clusters', rule: 'helm-values', document: (podinfo) => cluster({ podinfo }) },
  {
    kind: 'clusters',
    rule: 'helm-value-path',
    document: (path) => cluster({ podinfo: keyed(path, 'x') }),
  },
  {
    kind: 'platform_components',
    rule: 'flux-source-url',
    document: (oci_url) => component({ oci_url }),
  },
  {
    kind: 'platform_components',
    rule: 'helm-chart-version',
    document: (component_version) => component({ component_version }),
  },
  {
    kind: 'platform_components',
    rule: 'semver-range',
    document: (oci_semver) => component({ oci_semver }),
  },
  {
    kind: 'platform_components',
    rule: 'oci-digest',
    document: (oci_digest) => component({ oci_digest }),
  },
  {
    kind: 'platform_components',
    rule: 'kubernetes-object-name',
    document: (secret_ref) => component({ secret_ref }),
  },
];

/** Whether the document as a whole is what its definition takes. */
function validatorOf(kind: string): (document: JsonObject) => boolean {
  const descriptor = service.kinds.find((known) => known.kind === kind);
  if (descriptor === undefined) throw new Error(`no kind ${kind}`);
  const validate = compileValidator(descriptor);
  return (document) => validate(document).length === 0;
}

test('a seed is held against the rules too: nothing is stored, and the place is named', async () => {
  const folder = await makeFolder();
  try {
    const rolebindings = [{ id: 'cluster-admin', role: 'view', subjects: [] }];
    const file = join(folder.path, 'seed.json');
    await writeFile(file, JSON.stringify({ rolebindings }));
    const end = await runToExit(
      serverEnvironment(folder.path, { SEED_FILE: file, LOG_LEVEL: 'error' }),
    );
    expect(end.code).not.toBe(0);
    expect(end.stderr).toContain('/rolebindings/0/id');
    expect(end.stderr).toContain("write another name, such as 'platform-admins'");
  } finally {
    await folder.remove();
  }
});

test('the documentation lists every rule with what it asks', () => {
  const page = readText('docs/definitions.md');
  const missing = Object.entries(rules).filter(
    ([name, { on, text }]) =>
      !new RegExp(`\\| \`${name}\` +\\| ${on} +\\| `).test(page) || !page.includes(text),
  );
  expect(missing).toEqual([]);
});

describe.each(places)('$kind, $rule', ({ kind, rule, document }) => {
  const accepts = validatorOf(kind);
  const accepted = readVectors(rule).filter(({ value }) => accepts(document(value)));

  test('what the definition accepts, Kubernetes accepts', () => {
    expect(accepted.filter(({ isValid }) => !isValid)).toEqual([]);
  });

  test('not everything is refused', () => {
    expect(accepted.length).toBeGreaterThan(9);
  });
});
