/**
 * The operator's own kinds as JSON Schema, closed so that a misspelt member is found, after its API
 * reference (fluxcd.controlplane.io/v1 of Flux Operator 0.58), and cert-manager's (cert-manager.io/v1).
 * Only what is used here is listed: whoever uses more adds it.
 */
const name = { type: 'string', minLength: 1 };
const reference = closed({ name }, ['name']);
const duration = '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$';

const annotations = {
  type: 'object',
  properties: {
    'fluxcd.controlplane.io/reconcileEvery': { type: 'string', pattern: duration },
    'fluxcd.controlplane.io/reconcileTimeout': { type: 'string', pattern: duration },
    'kustomize.toolkit.fluxcd.io/prune': { enum: ['disabled'] },
    'kustomize.toolkit.fluxcd.io/substitute': { enum: ['disabled'] },
  },
  additionalProperties: false,
};

const providerReference = closed(
  {
    apiVersion: { const: 'fluxcd.controlplane.io/v1' },
    kind: { const: 'ResourceSetInputProvider' },
    name,
  },
  ['name'],
);

const dependency = closed(
  {
    apiVersion: name,
    kind: name,
    name,
    namespace: name,
    ready: { type: 'boolean' },
    readyExpr: name,
  },
  ['apiVersion', 'kind', 'name'],
);

const resourceSet = closed(
  {
    serviceAccountName: name,
    dependsOn: { type: 'array', items: dependency },
    inputsFrom: { type: 'array', items: providerReference },
    resourcesTemplate: name,
  },
  ['resourcesTemplate'],
);

const inputProvider = closed(
  {
    type: { const: 'ExternalService' },
    // `${…}` until Flux has filled in the cluster's identity.
    url: { type: 'string', pattern: '^(https?://|\\$\\{INTERNAL_API_URL\\}/)' },
    insecure: { type: 'boolean' },
    secretRef: reference,
    certSecretRef: reference,
    filter: closed({ limit: { type: 'integer', minimum: 1, maximum: 10_000 } }, []),
  },
  ['type', 'url'],
);

const fluxInstance = closed(
  {
    distribution: closed({ version: name, registry: name, artifact: name }, [
      'version',
      'registry',
    ]),
    components: {
      type: 'array',
      items: {
        enum: [
          'source-controller',
          'kustomize-controller',
          'helm-controller',
          'notification-controller',
          'image-reflector-controller',
          'image-automation-controller',
          'source-watcher',
        ],
      },
    },
    cluster: closed(
      {
        type: { enum: ['kubernetes', 'openshift', 'aws', 'azure', 'gcp'] },
        multitenant: { type: 'boolean' },
        networkPolicy: { type: 'boolean' },
        domain: name,
      },
      [],
    ),
  },
  ['distribution'],
);

const certificate = closed(
  {
    secretName: name,
    dnsNames: { type: 'array', items: name, minItems: 1 },
    usages: { type: 'array', items: { enum: ['digital signature', 'server auth', 'client auth'] } },
    privateKey: closed(
      {
        algorithm: { enum: ['RSA', 'ECDSA', 'Ed25519'] },
        size: { type: 'integer' },
        rotationPolicy: { enum: ['Never', 'Always'] },
      },
      [],
    ),
    issuerRef: closed({ kind: { enum: ['Issuer', 'ClusterIssuer'] }, name }, ['name']),
  },
  ['secretName', 'issuerRef'],
);

/** The schemas of whole objects, by kind. */
export const operatorSchemas: Readonly<Record<string, object>> = {
  Certificate: manifest(certificate),
  FluxInstance: manifest(fluxInstance),
  ResourceSet: manifest(resourceSet),
  ResourceSetInputProvider: manifest(inputProvider),
};

function manifest(spec: object): object {
  const metadata = closed({ name, namespace: name, annotations }, ['name', 'namespace']);
  return closed({ apiVersion: name, kind: name, metadata, spec }, ['metadata', 'spec']);
}

function closed(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}
