import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { Effect } from './change.js';
import { compareKeywords, propertiesOf } from './compare-keywords.js';
import { isSame } from './compare-values.js';

/** Where two schemas stand, and whom to tell of their differences. */
export interface SchemaContext {
  /** What references of each document lead to. */
  readonly before: (reference: string) => JsonObject;
  readonly after: (reference: string) => JsonObject;
  /** Two components are compared once, in a place of their own. */
  readonly enter: (before: string, after: string, compare: (report: Report) => void) => void;
}

/**
 * @param steps - from where the schema stands to what differs
 */
export type Report = (effect: Effect, steps: readonly string[], message: string) => void;

/** Two schemas that take the place of one another. */
interface Pair {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly steps: readonly string[];
}

const compositions = ['allOf', 'anyOf', 'oneOf'] as const;

/** Tells how the values that fit have changed, keyword by keyword. */
export function compareSchemas(
  before: JsonObject,
  after: JsonObject,
  context: SchemaContext,
  report: Report,
): void {
  new SchemaComparison(context, report).compare({ before, after, steps: [] });
}

class SchemaComparison {
  readonly #context: SchemaContext;
  readonly #report: Report;

  constructor(context: SchemaContext, report: Report) {
    this.#context = context;
    this.#report = report;
  }

  compare({ before, after, steps }: Pair): void {
    const [from, to] = [referenceOf(before), referenceOf(after)];
    if (from === null && to === null) return this.#compareHere({ before, after, steps });
    const resolved = {
      before: from === null ? before : this.#context.before(from),
      after: to === null ? after : this.#context.after(to),
    };
    if (from === null || to === null) return this.compare({ ...resolved, steps });
    this.#context.enter(from, to, (report) =>
      compareSchemas(resolved.before, resolved.after, this.#context, report),
    );
  }

  #compareHere(pair: Pair): void {
    for (const { effect, message } of compareKeywords(pair.before, pair.after)) {
      this.#report(effect, pair.steps, message);
    }
    this.#compareInner(pair, 'items', '*');
    this.#compareProperties(pair);
    this.#compareRequired(pair);
    this.#compareOthers(pair);
    for (const composition of compositions) this.#compareParts(pair, composition);
  }

  #compareInner({ before, after, steps }: Pair, keyword: string, step: string): void {
    const [from, to] = [before[keyword], after[keyword]];
    if (from === undefined && to === undefined) return;
    this.compare({ before: objectOf(from), after: objectOf(to), steps: [...steps, step] });
  }

  #compareProperties(pair: Pair): void {
    const { before, after, steps } = pair;
    const [from, to] = [propertiesOf(before), propertiesOf(after)];
    for (const [name, schema] of Object.entries(from)) {
      const now = to[name];
      if (now === undefined) this.#report('changed', [...steps, name], 'removed');
      else this.compare({ before: schema, after: now, steps: [...steps, name] });
    }
    for (const name of Object.keys(to)) {
      const isRequired = namesIn(after).includes(name);
      if (!Object.hasOwn(from, name)) this.#reportNew(pair, name, isRequired);
    }
  }

  /** What had no name before was refused, or taken as others of that object are. */
  #reportNew({ before, steps }: Pair, name: string, isRequired: boolean): void {
    const others = before['additionalProperties'] ?? true;
    const ofClosed = isRequired ? 'changed' : 'widened';
    const ofOpen = others === true ? 'narrowed' : 'changed';
    const message = isRequired ? 'new, and required' : 'new';
    this.#report(others === false ? ofClosed : ofOpen, [...steps, name], message);
  }

  #compareRequired({ before, after, steps }: Pair): void {
    const [from, to] = [namesIn(before), namesIn(after)];
    const [known, kept] = [propertiesOf(before), propertiesOf(after)];
    for (const name of to.filter((one) => !from.includes(one))) {
      // What is new and required was told of as new.
      const isTold = Object.hasOwn(kept, name) && !Object.hasOwn(known, name);
      if (!isTold) this.#report('narrowed', [...steps, name], 'required now');
    }
    for (const name of from.filter((one) => !to.includes(one))) {
      const isTold = Object.hasOwn(known, name) && !Object.hasOwn(kept, name);
      if (!isTold) this.#report('widened', [...steps, name], 'may be missing now');
    }
  }

  /** Members without a name of their own. */
  #compareOthers({ before, after, steps }: Pair): void {
    const [from, to] = [
      before['additionalProperties'] ?? true,
      after['additionalProperties'] ?? true,
    ];
    if (isSame(from, to)) return;
    if (from === false) return this.#report('widened', steps, 'other members are taken now');
    if (to === false) return this.#report('narrowed', steps, 'other members are taken no longer');
    this.compare({ before: objectOf(from), after: objectOf(to), steps: [...steps, '*'] });
  }

  /** Parts are the same that have the same name, or else the same place among those that have none. */
  #compareParts(pair: Pair, keyword: (typeof compositions)[number]): void {
    const [from, to] = [partsOf(pair.before, keyword), partsOf(pair.after, keyword)];
    const [fewer, more]: readonly [Effect, Effect] =
      keyword === 'allOf' ? ['widened', 'narrowed'] : ['narrowed', 'widened'];
    if (from.size === 0 || to.size === 0) {
      if (from.size === to.size) return;
      const isNew = from.size === 0;
      this.#report(
        isNew ? 'narrowed' : 'widened',
        pair.steps,
        `${keyword} ${isNew ? 'new' : 'removed'}`,
      );
      return;
    }
    for (const [name, before] of from) {
      const after = to.get(name);
      if (after === undefined) this.#report(fewer, pair.steps, `${keyword} without ${name}`);
      else this.compare({ before, after, steps: [...pair.steps, name] });
    }
    for (const name of to.keys()) {
      if (!from.has(name)) this.#report(more, pair.steps, `${keyword} with ${name}`);
    }
  }
}

function partsOf(schema: JsonObject, keyword: string): ReadonlyMap<string, JsonObject> {
  const list = schema[keyword];
  const parts = isJsonList(list) ? list : [];
  let unnamed = 0;
  return new Map(
    parts.map((part): [string, JsonObject] => {
      const reference = isJsonObject(part) ? referenceOf(part) : null;
      const name = reference?.split('/').at(-1) ?? `part ${(unnamed += 1)}`;
      return [name, objectOf(part)];
    }),
  );
}

function referenceOf(schema: JsonObject): string | null {
  const { $ref: reference } = schema;
  return typeof reference === 'string' ? reference : null;
}

function namesIn({ required }: JsonObject): readonly string[] {
  return isJsonList(required) ? required.map(String) : [];
}

/** True and nothing are the schema that takes everything. */
function objectOf(schema: JsonValue | undefined): JsonObject {
  return isJsonObject(schema) ? schema : {};
}

/** @returns steps as a reader writes them: `/labels/*` */
export function showSteps(steps: readonly string[]): string {
  return steps.map((step) => `/${step}`).join('');
}
