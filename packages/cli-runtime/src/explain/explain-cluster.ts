import {
  explainInput,
  isJsonList,
  isJsonObject,
  toJsonPointer,
  type CliKindDescriptor,
  type ExplainedEndpoint,
  type ExplainedSources,
  type JsonObject,
  type JsonValue,
  type ShapeDescriptor,
} from '@flux-resourceset/contract';
import type { ExplainInvocation } from '../actions/invocation.js';
import type { Session } from '../actions/session.js';
import type { Result } from '../actions/result.js';
import { asObject } from '../api/api.js';
import { CliError } from '../cli-error.js';

/** One reference of the cluster, with what it refers to. */
interface Referred {
  readonly endpoint: ExplainedEndpoint;
  readonly kind: CliKindDescriptor;
  readonly reference: JsonObject;
  readonly id: string;
  readonly catalogue: JsonObject;
}

/** Tells of each value of what a cluster gets where it comes from, and what it stands over. */
export async function explainCluster(
  invocation: ExplainInvocation,
  session: Session,
): Promise<Result> {
  const { action, cluster: key, input } = invocation;
  const cluster = asObject((await session.api.call(action.cluster.get, [key])).data);
  const referred = await readReferred(invocation, cluster, session);
  if (referred.length === 0 && input !== undefined) {
    const { option } = action.cluster;
    throw new CliError('notFound', `${input} is not assigned to ${option} ${String(key)}`);
  }
  const shape = session.kinds.find(({ kind }) => kind === action.cluster.kind)?.shape;
  const explained = referred.map((one) => explain(one, invocation, cluster, shape));
  return {
    value: explained,
    names: explained.map(({ endpoint, input: id }) => `${endpoint}/${id}`),
    tables: explained.map(({ endpoint, input: id, values }) => ({
      title: `${endpoint}/${id}`,
      value: values.map((value) => ({ ...value, input: value.path })),
      columns: ['input', 'value', 'source', 'from', 'over'],
    })),
  };
}

async function readReferred(
  { action, input, endpoints }: ExplainInvocation,
  cluster: JsonObject,
  session: Session,
): Promise<readonly Referred[]> {
  const asked = action.endpoints.filter(
    ({ endpoint }) => endpoints.length === 0 || endpoints.includes(endpoint),
  );
  const references = asked.flatMap((endpoint) => {
    const list = cluster[endpoint.assignment];
    const items = isJsonList(list) ? list.filter(isJsonObject) : [];
    return items
      .filter(({ id }) => input === undefined || String(id) === input)
      .map((reference) => ({ endpoint, reference, id: String(reference['id']) }));
  });
  const found: Referred[] = [];
  for (const one of references) found.push(await readCatalogue(one, session));
  return found;
}

async function readCatalogue(
  { endpoint, reference, id }: Pick<Referred, 'endpoint' | 'reference' | 'id'>,
  { api, kinds }: Session,
): Promise<Referred> {
  const kind = kinds.find((known) => known.kind === endpoint.kind);
  if (kind === undefined || kind.get === null) {
    throw new CliError('failure', `${endpoint.kind} cannot be read by its key`);
  }
  const { data } = await api.call(kind.get, [reference['id']]);
  return { endpoint, kind, reference, id, catalogue: asObject(data) };
}

interface Explained extends Readonly<Record<string, JsonValue>> {
  readonly endpoint: string;
  readonly input: string;
  readonly values: readonly ShownValue[];
}

type ShownValue = {
  readonly path: string;
  readonly value: JsonValue;
  /** `catalogue`, `reference`, `patch`, `cluster`, or `default` for what the definition says. */
  readonly source: string;
  /** The document, and the JSON pointer into it. */
  readonly from: string;
  /** The catalogue's value that a reference stands over. */
  readonly over?: JsonValue;
};

function explain(
  { endpoint, kind, reference, id, catalogue }: Referred,
  { action, cluster: key }: ExplainInvocation,
  cluster: JsonObject,
  shape: ShapeDescriptor | undefined,
): Explained {
  const list = cluster[endpoint.assignment];
  const at = isJsonList(list) ? list.indexOf(reference) : 0;
  const names = {
    cluster: `${action.cluster.option}/${String(key)}`,
    catalogue: `${kind.noun}/${id}`,
  };
  const shapes = { cluster: shape, catalogue: kind.shape };
  const defaultOf: ExplainedSources['defaultOf'] = (document, steps) =>
    shapeAt(shapes[document], steps)?.default;
  const sources = { cluster, reference, catalogue, id, at, defaultOf };
  const values = explainInput(action.flux, endpoint, sources).map(
    ({ path, value, origin, document, steps, over }): ShownValue => ({
      ...{ path, value, source: origin },
      from: `${names[document]} ${toJsonPointer(steps)}`,
      ...(over !== undefined && { over }),
    }),
  );
  return { endpoint: endpoint.endpoint, input: id, values };
}

/** @returns the shape of what stands below; undefined where the definition says nothing of it */
function shapeAt(
  shape: ShapeDescriptor | undefined,
  path: readonly string[],
): ShapeDescriptor | undefined {
  return path.reduce<ShapeDescriptor | undefined>((at, step) => {
    const named = Object.entries(at?.members ?? {}).find(([name]) => name === step);
    return named?.[1] ?? at?.each;
  }, shape);
}
