import type { SchemaModel } from '../../read/schema-model.js';
import { componentName } from '../../read/names.js';
import type { ComponentModel } from '../api-model.js';
import { formatPointer } from '../../load/loaded-file.js';

/** A schema that is to become a component, and what it may be called. */
export interface Nameable {
  readonly schema: SchemaModel;
  /** In the order of preference. */
  readonly names: readonly string[];
}

/**
 * The components of a document. What stands at one place of a definition and says the same is one
 * component, wherever it is used; what no definition says is told apart by its contents.
 */
export class ComponentRegister {
  readonly #taken: Set<string>;
  readonly #known = new Map<string, string>();
  readonly #added: ComponentModel[] = [];

  constructor(names: readonly string[]) {
    this.#taken = new Set(names);
  }

  get added(): readonly ComponentModel[] {
    return this.#added;
  }

  find(name: string): SchemaModel | undefined {
    return this.#added.find((component) => component.name === name)?.schema;
  }

  /**
   * Makes a component known that there is already.
   *
   * @returns the name of the one that holds what it does; its own where there is none
   */
  know(name: string, schema: SchemaModel): string {
    if (schema.origin === undefined) return name;
    const key = keyOf(schema);
    this.#remember(key, name);
    return this.#known.get(key) ?? name;
  }

  /** @returns the name of the component that holds the schema; null where no name is free */
  claim({ schema, names }: Nameable): string | null {
    const own = keyOf(schema);
    // What would have the same name and says the same: a filter, and the member that it is for.
    const same = `${names[0] ?? ''} ${contentsOf(schema)}`;
    const known = this.#known.get(own) ?? this.#known.get(same);
    const name = known ?? names.map(componentName).find((wanted) => !this.#taken.has(wanted));
    if (name === undefined) return null;
    if (known === undefined) this.#add(name, schema);
    this.#remember(same, name);
    if (schema.origin !== undefined) this.#remember(own, name);
    return name;
  }

  #remember(key: string, name: string): void {
    if (!this.#known.has(key)) this.#known.set(key, name);
  }

  #add(name: string, schema: SchemaModel): void {
    this.#taken.add(name);
    this.#added.push({ name, schema });
  }
}

function keyOf(schema: SchemaModel): string {
  const { origin } = schema;
  const place = origin === undefined ? '' : `${origin.file.path}#${formatPointer(origin.path)}`;
  return `${place} ${contentsOf(schema)}`;
}

/** What describes a use of the schema does not make it another one. */
const ofUse = new Set(['description', 'title', 'example', 'origin', 'component']);

function contentsOf(schema: SchemaModel): string {
  const contents = Object.entries(schema).filter(([name]) => !ofUse.has(name));
  return JSON.stringify(Object.fromEntries(contents), (name, value: unknown) =>
    name === 'origin' ? undefined : value,
  );
}
