import type { JsonValue } from '@flux-resourceset/contract';
import type { Level, Verb } from '../read/definition.js';
import type { RequestBodyModel } from './api-model.js';
import type { CollectionContext } from './collection-context.js';
import { exampleOf, examplePatchOf } from './example.js';
import { withArticle } from './operation-texts.js';
import type { SchemaModel } from '../read/schema-model.js';
import { memberOf } from '../read/members.js';
import { omitAnnotations } from '../read/schema-tree.js';

const jsonType = 'application/json';
const mergePatchType = 'application/merge-patch+json';

/** A schema with a value that it accepts. */
export interface SchemaWithExample {
  readonly schema: SchemaModel;
  readonly example: JsonValue | undefined;
}

/** What an operation takes; null for verbs without a body. */
export function requestBodyOf(
  context: CollectionContext,
  level: Level,
  verb: Verb,
  attribute: string,
): RequestBodyModel | null {
  if (level === 'instance_attrs') {
    return verb === 'put' ? attributeBody(context, attribute) : null;
  }
  if (verb !== 'post' && verb !== 'put' && verb !== 'patch') {
    return null;
  }
  const component = context.schemas.requests[verb];
  const whole = component && exampleOf(component.schema, context.lookup);
  return (
    (component && {
      description: bodyDescription(context, verb),
      schema: { kind: 'reference', name: component.name },
      contentTypes: [verb === 'patch' ? mergePatchType : jsonType],
      example: verb === 'patch' ? examplePatchOf(whole, requiredMembers(context)) : whole,
    }) ??
    null
  );
}

function bodyDescription({ names }: CollectionContext, verb: 'post' | 'put' | 'patch'): string {
  switch (verb) {
    case 'post':
      return `The new ${names.label}.`;
    case 'put':
      return `The members of the ${names.label} to replace.`;
    case 'patch':
      return `The members of ${withArticle(names.label)} to change.`;
    default:
      return verb satisfies never;
  }
}

function attributeBody(context: CollectionContext, attribute: string): RequestBodyModel {
  const member: SchemaModel = memberOf(context.schemas.create, attribute, context.lookup) ?? {
    kind: 'any',
  };
  const schema = omitAnnotations(member, 'nullable', 'default');
  return {
    description: schema.description ?? `The ${attribute.replaceAll('_', ' ')}.`,
    schema,
    contentTypes: [jsonType],
    example: exampleOf(schema, context.lookup),
  };
}

function requiredMembers({ schemas }: CollectionContext): readonly string[] {
  const { create, key } = schemas;
  const properties = create.kind === 'object' ? create.properties : [];
  const required = properties.filter((property) => property.required);
  return [key.name, ...required.map(({ name }) => name)];
}

/** What an operation answers when it was done; null for HEAD. */
export function answerOf(
  context: CollectionContext,
  level: Level,
  verb: Verb,
  attribute: string,
): SchemaWithExample | null {
  if (verb === 'head') {
    return null;
  }
  const { base, document } = context.schemas;
  if (level === 'instance_attrs') {
    const member: SchemaModel = memberOf(document, attribute, context.lookup) ?? { kind: 'any' };
    const schema = omitAnnotations(member, 'default');
    return { schema, example: exampleOf(schema, context.lookup) };
  }
  const reference: SchemaModel = { kind: 'reference', name: base.name };
  const example = exampleOf(document, context.lookup);
  return level === 'instance' || verb === 'post'
    ? { schema: reference, example }
    : {
        schema: { kind: 'array', items: reference, assertions: {} },
        example: example === undefined ? [] : [example],
      };
}
