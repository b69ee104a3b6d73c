/**
 * CloudNativePG's kinds as JSON Schema, closed so that a misspelt member is found, after its API
 * reference (postgresql.cnpg.io/v1). Only what is used here is listed.
 */
const name = { type: 'string', minLength: 1 };
const named = closed({ name }, ['name']);
const texts = { type: 'object', additionalProperties: { type: 'string' } };
const synchronous = closed({ method: { enum: ['any', 'first'] }, number: { type: 'integer' } }, [
  ...['method', 'number'],
]);
const initdb = closed({ database: name, owner: name, secret: named }, ['database', 'owner']);

const spec = closed(
  {
    instances: { type: 'integer', minimum: 1 },
    imageName: name,
    postgresql: closed({ parameters: texts, synchronous }, []),
    bootstrap: closed({ initdb }, ['initdb']),
    storage: closed({ size: name }, ['size']),
    resources: closed({ requests: texts, limits: texts }, []),
  },
  ['instances', 'storage'],
);
const metadata = closed({ name, namespace: name }, ['name']);
const all = { apiVersion: name, kind: name, metadata, spec };

/** By kind. */
export const databaseSchemas: Readonly<Record<string, object>> = {
  Cluster: closed(all, Object.keys(all)),
};

function closed(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}
