import type { SharedSchema } from '../read/definition.js';
import type { ComponentModel } from './api-model.js';
import { documentSchema } from './document-schema.js';
import type { SharedNodes } from './flatten-node.js';
import { componentName } from './names.js';
import { requestVariants } from './request-schemas.js';
import { schemaFromNode } from './schema-from-node.js';
import type { SchemaLookup } from './schema-traversal.js';

/** The schemas of other files that definitions refer to, and what the model makes of them. */
export interface SharedSchemas {
  /** As written, by the name that `$ref`s use. */
  readonly nodes: SharedNodes;
  /** As defined, by component name. */
  readonly defined: SchemaLookup;
  /** What answers and requests refer to: the schema itself and its variants, by name. */
  readonly components: SchemaLookup;
  /** The same, each with the file it comes from. */
  readonly owned: readonly { readonly component: ComponentModel; readonly file: string }[];
}

/** Reads all shared schemas; cycles among them stay references. */
export function readSharedSchemas(sources: readonly SharedSchema[]): SharedSchemas {
  const nodes = new Map(sources.map(({ name, schema }) => [name, schema]));
  const defined = new Map(
    sources.map(({ name, schema }) => [componentName(name), schemaFromNode(schema, nodes)]),
  );
  const owned = sources.flatMap(({ name: source, file }) => {
    const name = componentName(source);
    const schema = documentSchema(defined.get(name) ?? { kind: 'any' });
    const components = [{ name, schema }, ...requestVariants(name, defined)];
    return components.map((component) => ({ component, file }));
  });
  const components = new Map(owned.map(({ component }) => [component.name, component.schema]));
  return { nodes, defined, components, owned };
}
