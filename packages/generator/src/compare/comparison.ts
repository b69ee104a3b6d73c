import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { breaks, type ApiChange, type Direction } from './change.js';
import { compareSchemas, showSteps, type Report, type SchemaContext } from './compare-schemas.js';

/** Two OpenAPI documents of one API, and what is found to differ. */
export class Comparison {
  readonly before: OpenapiDocument;
  readonly after: OpenapiDocument;
  readonly #changes = new Map<string, ApiChange>();
  readonly #entered = new Set<string>();

  constructor(before: JsonObject, after: JsonObject) {
    this.before = new OpenapiDocument(before);
    this.after = new OpenapiDocument(after);
  }

  /** Every change once, those that break first, in the order in which they were found. */
  get changes(): readonly ApiChange[] {
    const all = [...this.#changes.values()];
    return [...all.filter(({ isBreaking }) => isBreaking), ...all.filter((one) => !one.isBreaking)];
  }

  report(isBreaking: boolean, place: string, message: string): void {
    const change = { isBreaking, place, message };
    this.#changes.set(JSON.stringify(change), change);
  }

  /** Compares what is sent in one direction. */
  compareSchemas(direction: Direction, place: string, before: JsonObject, after: JsonObject): void {
    compareSchemas(before, after, this.#contextOf(direction), this.#reportAt(direction, place));
  }

  #reportAt(direction: Direction, place: string): Report {
    return (effect, steps, message) =>
      this.report(breaks(effect, direction), `${place}${showSteps(steps)}`, message);
  }

  #contextOf(direction: Direction): SchemaContext {
    return {
      before: (reference) => this.before.find(reference),
      after: (reference) => this.after.find(reference),
      enter: (before, after, compare) => {
        const id = JSON.stringify([direction, before, after]);
        if (this.#entered.has(id)) return;
        this.#entered.add(id);
        const where = direction === 'request' ? 'in requests' : 'in answers';
        compare(this.#reportAt(direction, `${after.split('/').at(-1) ?? ''} ${where} `));
      },
    };
  }
}

/** A document, and what its references lead to. */
class OpenapiDocument {
  readonly root: JsonObject;

  constructor(root: JsonObject) {
    this.root = root;
  }

  /** @returns what a reference within the document leads to; nothing for any other */
  find(reference: string): JsonObject {
    const [start, ...steps] = reference.split('/');
    if (start !== '#') return {};
    const found = steps.reduce<JsonValue | undefined>((value, step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
      return isJsonObject(value) ? value[name] : undefined;
    }, this.root);
    return isJsonObject(found) ? found : {};
  }

  /** @returns a value of the document itself, or what it refers to */
  resolve(value: JsonValue | undefined): JsonObject {
    if (!isJsonObject(value)) return {};
    const { $ref: reference } = value;
    return typeof reference === 'string' ? this.find(reference) : value;
  }
}
