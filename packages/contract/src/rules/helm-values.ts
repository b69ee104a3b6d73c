import { isJsonObject, type JsonObject, type JsonValue } from '../json.js';
import { breachAt } from './kubernetes-maps.js';
import { countBytes, quote, type Breach, type MapRule, type TextRule } from './rule.js';

/** `spec.valuesFrom.targetPath` of a HelmRelease. */
const targetPath = /^(?:[a-zA-Z0-9_\-.\\/]|\[[0-9]{1,5}\])+$/;
const longestPath = 250;
/** `MaxIndex` and `MaxNestedNameLevel` of helm.sh/helm/v4, pkg/strvals. */
const largestIndex = 65_536;
const deepestName = 30;
/** `MaxSecretSize` of k8s.io/kubernetes: all values of a ConfigMap together. */
const largestData = 1_048_576;

/** A step into a map, or into a list. */
type Step = string | number;

/** Where `helm --set` puts a value, by strvals of helm.sh/helm/v4; HelmRelease says what may be written. */
export const valuePath: TextRule = {
  on: 'string',
  text: String.raw`A path into Helm's values as helm --set reads it, at most 250 letters, digits, "-", "_", "/": a.b, list[0].name, and \. for a dot within a name.`,
  check(value) {
    const bytes = countBytes(value);
    if (bytes > longestPath) {
      return `${quote(value)} has ${String(bytes)} bytes: write at most ${String(longestPath)}`;
    }
    if (!targetPath.test(value)) {
      return String.raw`${quote(value)} is no path: write letters, digits, "-", "_", "/", "." between names, \. within one and [0] for an element of a list`;
    }
    const steps = readSteps(value);
    return typeof steps === 'string' ? `${quote(value)} ${steps}` : null;
  },
};

/**
 * All values of one component: what helm-controller puts into place one by one must all arrive, and
 * fit into the ConfigMap that brings them.
 */
export const values: MapRule = {
  on: 'object',
  text: "Keys are paths into Helm's values that get on with one another: none is another's parent, none is an element of what is a map to another; values together have at most 1048576 bytes, and a number with a fraction stands in no list.",
  check: (map) => {
    const alone = Object.keys(map).flatMap((key) => breachAt(key, valuePath.check(key)));
    if (alone.length > 0) return alone;
    return [...refuseClashes(Object.keys(map)), ...refuseFractions(map), ...refuseSize(map)];
  },
};

/** @returns the steps of a path, or what is wrong with it */
function readSteps(path: string): readonly Step[] | string {
  const tokens = path.match(/\[[0-9]+\]|\.|(?:\\.|[^\\.[])+|./gs) ?? [];
  const steps: Step[] = [];
  let expected: 'name' | 'joint' = 'name';
  let depth = 0;
  for (const token of tokens) {
    if (token === '.') {
      if (expected === 'name') return 'has an empty name between its dots: write one, or one dot';
      if (typeof steps.at(-1) === 'string') depth += 1;
      expected = 'name';
    } else if (token.startsWith('[')) {
      if (expected === 'name') return 'has an element of a list without its name: write name[0]';
      steps.push(Number(token.slice(1, -1)));
    } else {
      const wrong = refuseName(token, expected);
      if (wrong !== null) return wrong;
      steps.push(token.replaceAll(/\\(.)/gs, '$1'));
      expected = 'joint';
    }
  }
  return refuseSteps(steps, expected, depth) ?? steps;
}

function refuseName(token: string, expected: 'name' | 'joint'): string | null {
  if (expected === 'joint') return 'goes on behind "]": write a dot, as in hosts[0].host';
  return token === '\\' || /(?<!\\)(?:\\\\)*\\$/.test(token)
    ? String.raw`ends with a backslash: leave it out, or write \\ for one in a name`
    : null;
}

function refuseSteps(
  steps: readonly Step[],
  expected: 'name' | 'joint',
  depth: number,
): string | null {
  if (expected === 'name') return 'ends without a name: write one behind the last dot';
  if (depth > deepestName) return `is too deep: write at most ${String(deepestName + 1)} names`;
  const isFar = steps.some((step) => typeof step === 'number' && step > largestIndex);
  return isFar ? `counts too far: write at most [${String(largestIndex)}]` : null;
}

/** Where paths lead: a leaf has the key that ends there. */
interface Place {
  readonly key: string;
  readonly kind: 'value' | 'map' | 'list';
  readonly below: Map<Step, Place>;
}

function refuseClashes(keys: readonly string[]): readonly Breach[] {
  const root: Place = { key: '', kind: 'map', below: new Map() };
  return keys.flatMap((key) => {
    const other = insert(root, readSteps(key) as readonly Step[], key);
    return breachAt(key, other === null ? null : describeClash(key, other));
  });
}

/** @returns the place that is in the way; null when the path has found its own */
function insert(root: Place, steps: readonly Step[], key: string): Place | null {
  let place = root;
  for (const [position, step] of steps.entries()) {
    const next = steps[position + 1];
    const kind = next === undefined ? 'value' : typeof next === 'string' ? 'map' : 'list';
    const found = place.below.get(step);
    if (found !== undefined && (found.kind !== kind || kind === 'value')) return found;
    const entered = found ?? { key, kind, below: new Map<Step, Place>() };
    place.below.set(step, entered);
    place = entered;
  }
  return null;
}

const told = { value: 'a value', map: 'a map', list: 'a list' } as const;

function describeClash(key: string, other: Place): string {
  return `${quote(key)} and ${quote(other.key)} cannot both be there: at ${quote(other.key)} is ${told[other.kind]}; leave one of them out`;
}

/** helm-controller reads digits as a number, and a fraction only from a map of values. */
function refuseFractions(map: JsonObject): readonly Breach[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const isFraction = typeof value === 'number' && !Number.isSafeInteger(value);
    const isIndexed = (readSteps(key) as readonly Step[]).some((step) => typeof step === 'number');
    const reason = 'a number with a fraction cannot be an element of a list: write it as text';
    return isFraction && isIndexed ? [{ path: [key], reason }] : [];
  });
}

function refuseSize(map: JsonObject): readonly Breach[] {
  const bytes = Object.values(map).reduce<number>((sum, value) => sum + countValue(value), 0);
  const reason = `the values together have ${String(bytes)} bytes: write at most ${String(largestData)}`;
  return bytes > largestData ? [{ path: [], reason }] : [];
}

function countValue(value: JsonValue | undefined): number {
  const text = isJsonObject(value ?? null) ? Object.values(value as JsonObject)[0] : value;
  return typeof text === 'string' ? countBytes(text) : JSON.stringify(text ?? null).length;
}
