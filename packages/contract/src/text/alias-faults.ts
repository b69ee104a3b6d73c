import { yamlReasons } from './yaml-faults.js';

/** Where in a text something is wrong. */
export type PlacedFault = { readonly offset: number; readonly reason: string };

/** A node of the library `yaml`, as far as values follow from it. */
interface YamlNode {
  readonly items?: readonly unknown[];
  readonly value?: unknown;
  /** Text of a scalar, or name of an alias. */
  readonly source?: string;
  readonly anchor?: string;
  readonly range?: readonly number[] | null;
  /** Of aliases only. */
  readonly resolve?: unknown;
}

interface YamlPair {
  readonly key: unknown;
  readonly value: unknown;
}

/** What aliases may make of a text, in characters: as much as anybody writes, or ten times the text. */
const usualWeight = 10 * 1024 * 1024;

/**
 * Finds what would not become a value of JSON: aliases that lead nowhere, into themselves or to far
 * more than is written ("billion laughs"), merges of no maps, numbers that are none.
 *
 * @param contents - the root of a document of the library `yaml`
 * @param length - of the text
 */
export function findAliasFault(contents: unknown, length: number): PlacedFault | null {
  try {
    new Weigher(Math.max(usualWeight, 10 * length)).weigh(contents);
    return null;
  } catch (error) {
    if (error instanceof Fault) return { offset: error.offset, reason: error.message };
    if (error instanceof RangeError) return { offset: 0, reason: yamlReasons.tooDeep };
    throw error;
  }
}

class Fault extends Error {
  readonly offset: number;

  constructor({ range }: YamlNode, reason: string) {
    super(reason);
    this.offset = range?.[0] ?? 0;
  }
}

/** Counts the characters that a value has when its aliases are written out. */
class Weigher {
  readonly #most: number;
  readonly #anchors = new Map<string, YamlNode>();
  readonly #known = new Map<unknown, number>();
  readonly #open = new Set<unknown>();

  constructor(most: number) {
    this.#most = most;
  }

  weigh(value: unknown): number {
    if (!isNode(value)) return 1;
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    if (value.anchor !== undefined) this.#anchors.set(value.anchor, value);
    this.#open.add(value);
    const weight = value.resolve === undefined ? this.#weighOwn(value) : this.#follow(value);
    this.#open.delete(value);
    if (weight > this.#most) throw new Fault(value, yamlReasons.tooLarge);
    this.#known.set(value, weight);
    return weight;
  }

  #weighOwn(node: YamlNode): number {
    const { items, value, source = '' } = node;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new Fault(node, yamlReasons.noNumber);
    }
    if (items === undefined) return 1 + Math.max(source.length, lengthOf(value));
    return items.reduce<number>((sum, item) => sum + this.#weighItem(item), 1);
  }

  #weighItem(item: unknown): number {
    if (!isPair(item)) return this.weigh(item);
    const weight = this.weigh(item.key) + this.weigh(item.value);
    if (isMergeKey(item.key)) this.#assertMaps(item.key, item.value);
    return weight;
  }

  #follow(alias: YamlNode): number {
    const target = this.#anchors.get(alias.source ?? '');
    if (target === undefined) throw new Fault(alias, yamlReasons.unknownAnchor);
    if (this.#open.has(target)) throw new Fault(alias, yamlReasons.holdsItself);
    return this.weigh(target);
  }

  #assertMaps(key: YamlNode, value: unknown): void {
    const merged = this.#resolve(value);
    const list = merged?.items?.some((item) => !isPair(item)) === true ? merged.items : [merged];
    const isMaps = list.every((one) => this.#resolve(one)?.items?.every(isPair) === true);
    if (!isMaps) throw new Fault(key, yamlReasons.noMap);
  }

  #resolve(value: unknown): YamlNode | undefined {
    if (!isNode(value)) return undefined;
    return value.resolve === undefined ? value : this.#anchors.get(value.source ?? '');
  }
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function isPair(item: unknown): item is YamlPair {
  return typeof item === 'object' && item !== null && 'key' in item;
}

function isNode(value: unknown): value is YamlNode {
  return typeof value === 'object' && value !== null;
}

/** In quotes it is a name as any other. */
function isMergeKey(key: unknown): key is YamlNode {
  const isPlain = isNode(key) && 'type' in key && key.type === 'PLAIN';
  return isPlain && key.source === '<<';
}
