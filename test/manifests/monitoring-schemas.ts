/**
 * Kinds of the Prometheus Operator as JSON Schema, closed so that a misspelt member is found, after
 * its API reference (monitoring.coreos.com/v1). Only what is used here is listed.
 */
const name = { type: 'string', minLength: 1 };
const duration = { type: 'string', pattern: '^[0-9]+[smhd]$' };
const labels = { type: 'object', additionalProperties: { type: 'string' } };

const rule = closed({ alert: name, expr: name, for: duration, labels, annotations: labels }, [
  'alert',
  'expr',
]);

const ruleGroup = closed({ name, rules: { type: 'array', items: rule } }, ['name', 'rules']);
const endpoint = closed({ port: name, path: name, interval: duration }, ['port']);

/** By kind. */
export const monitoringSchemas: Readonly<Record<string, object>> = {
  PrometheusRule: objectOf({ groups: { type: 'array', items: ruleGroup } }),
  PodMonitor: objectOf({
    selector: closed({ matchLabels: labels }, ['matchLabels']),
    podMetricsEndpoints: { type: 'array', items: endpoint },
  }),
};

function objectOf(spec: Readonly<Record<string, object>>): object {
  const metadata = closed({ name, namespace: name, labels }, ['name']);
  const all = { apiVersion: name, kind: name, metadata, spec: closed(spec, Object.keys(spec)) };
  return closed(all, Object.keys(all));
}

function closed(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}
