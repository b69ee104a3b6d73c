import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import { listOf, objectOf, textsOf, valueAt } from '../load/json-path.js';
import { formatPointer } from '../load/loaded-file.js';
import { annotate } from './annotate.js';
import { intersect } from './intersect.js';
import { explainReference } from './explain-reference.js';
import { readOwn, readStated } from './read-own.js';
import { reportKeywords } from './report-keywords.js';
import { wrongType } from './report-shape.js';
import type { Alternatives, Origin, SchemaAnnotations, SchemaModel } from './schema-model.js';
import type { SchemaRole, SchemaSite } from './schema-site.js';
import { omit } from './schema-tree.js';
import { below, followReference, objectAt, originId, type SourceFiles } from './source-files.js';

type Contents = Exclude<SchemaModel, { kind: 'reference' }>;

/** Reads the collection in a property's wrapper: its documents, of which the property has a list. */
export type ReadCollection = (at: Origin) => SchemaModel | null;

const compositions = ['oneOf', 'anyOf'] as const;

/**
 * Reads schemas, each place once. Every keyword is read or reported. References are by the place
 * that they lead to, which is read as well; `nameSchemas` gives them their names.
 */
export class SchemaReader {
  readonly problems: Diagnostic[] = [];
  readonly sites: SchemaSite[] = [];
  readonly #files: SourceFiles;
  readonly #readCollection: ReadCollection;
  readonly #done = new Map<string, SchemaModel>();
  /** Places that are being read: what is needed of them is not there yet. */
  readonly #open = new Set<string>();
  readonly #targets = new Map<string, Origin>();

  constructor(files: SourceFiles, readCollection: ReadCollection) {
    this.#files = files;
    this.#readCollection = readCollection;
  }

  /** Reads the schema at a place, or reports that none is there. */
  read(at: Origin, role: SchemaRole): SchemaModel {
    const id = originId(at);
    const known = this.#done.get(id);
    if (known !== undefined) return known;
    const schema = objectAt(at);
    if (schema === undefined) return this.#reportNoSchema(at);
    const problems = reportKeywords(at, schema, role);
    this.problems.push(...problems);
    this.#open.add(id);
    const model = { ...this.#compose(at, withoutFaults(schema, at, problems)), origin: at };
    this.#open.delete(id);
    this.#done.set(id, model);
    const entries = Object.entries(schema).filter(([name]) => name.startsWith('x-'));
    const extensions = Object.fromEntries(entries);
    const required = textsOf(schema['required']);
    const stated = readStated(schema);
    const discriminator = objectOf(schema['discriminator']);
    const site = { origin: at, role, extensions, stated, required, discriminator, schema: model };
    this.sites.push(site);
    return model;
  }

  /** @returns every place that a reference leads to, by the name that references use */
  readTargets(): ReadonlyMap<string, SchemaModel> {
    const read = new Map<string, SchemaModel>();
    // The list grows while it is walked: a target may lead to further ones.
    for (const [id, at] of this.#targets) read.set(id, this.read(at, roleOf(at)));
    return read;
  }

  report(at: Origin, complaint: Complaint): void {
    this.problems.push(diagnose(at.file, at.path, complaint));
  }

  #reportNoSchema(at: Origin): SchemaModel {
    const value = valueAt(at.file.value, at.path);
    this.problems.push(wrongType(at, value, 'a schema, as in `{ type: string }`'));
    return { kind: 'any' };
  }

  #compose(at: Origin, schema: JsonObject): SchemaModel {
    const own = readOwn(schema, (...steps) => this.read(below(at, ...steps), roleBelow(steps)));
    const target = this.#follow(at, schema);
    const parts = [
      ...this.#unwrap(at, schema),
      ...(target ? [target] : []),
      ...this.#readParts(at, schema, 'allOf'),
    ];
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && saysNothing(own) && !hasChoice(schema)) {
      return annotate(only, withoutKind(own));
    }
    const taken = this.#takeTogether(at, own, parts);
    return this.#addAlternatives(at, schema, taken);
  }

  /** What stands beside a wrapper describes the property and wins over what is in it. */
  #unwrap(at: Origin, schema: JsonObject): readonly SchemaModel[] {
    if (!isJsonObject(schema['schema'])) return [];
    const inner = below(at, 'schema');
    return [this.#readCollection(inner) ?? this.read(inner, 'schema')];
  }

  #takeTogether(at: Origin, own: Contents, parts: readonly SchemaModel[]): Contents {
    if (parts.length === 0) return own;
    const all = [...parts.map((part) => this.#contentsOf(at, part)), own];
    const taken = all.reduce((one, other) =>
      intersect(one, other, (message, fix) => this.report(at, { message, fix, at: 'key' })),
    );
    return own.nullable === true ? { ...taken, nullable: true } : taken;
  }

  /** What a reference leads to, where it must be looked into. */
  #contentsOf(at: Origin, schema: SchemaModel, seen: readonly string[] = []): Contents {
    if (schema.kind !== 'reference') return schema;
    const target = this.#targets.get(schema.name);
    if (target === undefined || seen.includes(schema.name)) return { kind: 'any' };
    if (this.#open.has(schema.name)) {
      this.report(at, {
        message: 'a schema that contains itself, with more conditions each time',
        fix: 'let `$ref` stand alone there, and say the conditions in a schema of their own',
        at: 'key',
      });
      return { kind: 'any' };
    }
    const contents = this.#contentsOf(at, this.read(target, roleOf(target)), [
      ...seen,
      schema.name,
    ]);
    return annotate(contents, omit(schema, 'kind', 'name'));
  }

  #follow(at: Origin, schema: JsonObject): SchemaModel | undefined {
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return undefined;
    const complaint = explainReference(this.#files, at, reference);
    if (complaint) this.report(below(at, '$ref'), complaint);
    const target = followReference(this.#files, at, reference);
    if (target === undefined) return { kind: 'any' };
    const id = originId(target);
    this.#targets.set(id, target);
    return { kind: 'reference', name: id };
  }

  #readParts(at: Origin, schema: JsonObject, keyword: string): readonly SchemaModel[] {
    return listOf(schema[keyword]).map((_, index) =>
      this.read(below(at, keyword, index), 'branch'),
    );
  }

  #addAlternatives(at: Origin, schema: JsonObject, own: Contents): Contents {
    const choices = compositions.flatMap((composition) => {
      const branches = listOf(schema[composition]);
      const of = this.#readParts(at, schema, composition).filter((_, i) => !isNull(branches[i]));
      return of.length === 0 ? [] : [{ composition, of, ...this.#readDiscriminator(at, schema) }];
    });
    if (choices.length === 0) return own;
    const isNullable =
      own.nullable === true || compositions.some((name) => takesNull(schema[name]));
    const isTold = schema['type'] === undefined && own.kind !== 'any' && own.kind !== 'object';
    const whole = isTold ? this.#spread(at, own, choices) : addChoices(own, choices);
    return isNullable ? { ...whole, nullable: true } : whole;
  }

  // Without a type, what is said about strings says nothing about the numbers among the branches.
  #spread(at: Origin, own: Contents, choices: readonly Alternatives[]): Contents {
    const { kind, enum: values, alternatives = [] } = own;
    const isFor = (branch: Contents): boolean =>
      branch.kind === kind || (branch.kind === 'integer' && kind === 'number');
    const narrowed = choices.map((choice) => ({
      ...choice,
      of: choice.of.map((branch) => {
        const contents = this.#contentsOf(at, branch);
        return isFor(contents) ? intersect(own, contents, () => undefined) : branch;
      }),
    }));
    return {
      ...annotationsOf(own),
      kind: 'any',
      ...(values !== undefined && { enum: values }),
      alternatives: [...alternatives, ...narrowed],
    };
  }

  #readDiscriminator(at: Origin, schema: JsonObject): { readonly discriminator?: JsonObject } {
    const { discriminator } = schema;
    if (!isJsonObject(discriminator)) return {};
    const { mapping } = discriminator;
    if (!isJsonObject(mapping)) return { discriminator };
    const entries = Object.entries(mapping).map(([value, reference]) => {
      const place = below(at, 'discriminator', 'mapping', value);
      return [value, this.#readMapping(at, place, reference)] as const;
    });
    return { discriminator: { ...discriminator, mapping: Object.fromEntries(entries) } };
  }

  #readMapping(at: Origin, place: Origin, reference: JsonValue | undefined): string {
    const target = this.#follow(at, { $ref: reference });
    if (target?.kind === 'reference') return target.name;
    this.report(place, {
      message: 'the mapping leads to no schema',
      fix: 'write the path of its file, as in its `$ref`',
    });
    return '';
  }
}

/** What takes something else than what stands there is reported, and not read. */
function withoutFaults(
  schema: JsonObject,
  { path }: Origin,
  problems: readonly Diagnostic[],
): JsonObject {
  const isSound = ([name]: [string, unknown]): boolean => {
    const pointer = formatPointer([...path, name]);
    return problems.every(
      (one) => one.pointer !== pointer && !one.pointer.startsWith(`${pointer}/`),
    );
  };
  return problems.length === 0
    ? schema
    : Object.fromEntries(Object.entries(schema).filter(isSound));
}

/** A place that is a property may say what properties say, from wherever it is reached. */
function roleOf({ path }: Origin): SchemaRole {
  return path.at(-2) === 'properties' ? 'property' : 'schema';
}

function roleBelow(steps: readonly (string | number)[]): SchemaRole {
  return steps[0] === 'properties' ? 'property' : 'schema';
}

function addChoices(own: Contents, choices: readonly Alternatives[]): Contents {
  return { ...own, alternatives: [...(own.alternatives ?? []), ...choices] };
}

function hasChoice(schema: JsonObject): boolean {
  return compositions.some((name) => listOf(schema[name]).length > 0);
}

/** `null` alone, which is written as a type in 3.1 and as the only value in 3.0. */
function isNull(branch: JsonValue | undefined): boolean {
  if (!isJsonObject(branch)) return false;
  const values = listOf(branch['enum']);
  const isOnly = values.length > 0 && values.every((value) => value === null);
  return branch['type'] === 'null' || branch['const'] === null || isOnly;
}

/** Null fits where a branch takes it; of `oneOf`, where no other does. */
function takesNull(branches: JsonValue | undefined): boolean {
  return listOf(branches).some(
    (branch) =>
      isJsonObject(branch) &&
      (isNull(branch) || branch['nullable'] === true || textsOf(branch['type']).includes('null')),
  );
}

/** Whether a schema accepts everything, whatever it says about it. */
function saysNothing(schema: Contents): boolean {
  return schema.kind === 'any' && schema.enum === undefined && schema.alternatives === undefined;
}

function withoutKind(schema: Contents): SchemaAnnotations {
  return omit(schema, 'kind', 'enum', 'alternatives');
}

function annotationsOf(schema: Contents): SchemaAnnotations {
  const structural = new Set(['kind', 'enum', 'alternatives', 'assertions', 'format', 'items']);
  return Object.fromEntries(Object.entries(schema).filter(([name]) => !structural.has(name)));
}
