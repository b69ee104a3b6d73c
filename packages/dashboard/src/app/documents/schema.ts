import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';

/** What kind of field a schema asks for. */
export type FieldForm =
  | 'choice' /* one of an enum */
  | 'boolean'
  | 'integer'
  | 'number'
  | 'text'
  | 'list' /* of values without members */
  | 'items' /* a list of objects */
  | 'object' /* with declared members */
  | 'map' /* of members that are not declared */
  | 'any';

/** @returns the form of a value, as its schema says it */
export function formOf(schema: JsonObject): FieldForm {
  if (isJsonList(schema['enum'])) return 'choice';
  const { type } = schema;
  if (type === 'string') return 'text';
  if (type === 'boolean' || type === 'integer' || type === 'number') return type;
  if (type === 'array') return formOfList(schema);
  if (type === 'object') return formOfObject(schema);
  return 'any';
}

function formOfList({ items }: JsonObject): FieldForm {
  if (!isJsonObject(items)) return 'any';
  const form = formOf(items);
  if (form === 'object') return 'items';
  return ['choice', 'boolean', 'integer', 'number', 'text'].includes(form) ? 'list' : 'any';
}

function formOfObject(schema: JsonObject): FieldForm {
  if (membersOf(schema).length > 0) return 'object';
  return isJsonObject(schema['additionalProperties']) ? 'map' : 'any';
}

/** @returns declared members, in the order of the definition */
export function membersOf({ properties }: JsonObject): readonly (readonly [string, JsonObject])[] {
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, schema]) =>
    isJsonObject(schema) ? [[name, schema] as const] : [],
  );
}

/** Whether a member must be there; what has a default is filled in. */
export function isRequired(schema: JsonObject, name: string): boolean {
  const required = schema['required'];
  const member = membersOf(schema).find(([own]) => own === name)?.[1];
  return isJsonList(required) && required.includes(name) && member?.['default'] === undefined;
}

/** @returns the schema of what stands at a place; undefined where nothing is said of it */
export function schemaAt(
  schema: JsonObject | undefined,
  steps: readonly string[],
): JsonObject | undefined {
  return steps.reduce<JsonObject | undefined>((at, step) => {
    if (at === undefined) return undefined;
    const named = membersOf(at).find(([name]) => name === step)?.[1];
    const each = at['type'] === 'array' ? at['items'] : at['additionalProperties'];
    return named ?? (isJsonObject(each) ? each : undefined);
  }, schema);
}

export function descriptionOf({ description }: JsonObject): string | undefined {
  return typeof description === 'string' ? description : undefined;
}

/** A value in one line: `3 labels` for what has no such form. */
export function summarise(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (isJsonList(value)) return value.every(isPlain) ? value.join(', ') : String(value.length);
  if (isJsonObject(value)) {
    return Object.entries(value)
      .map(([name, member]) => (isPlain(member) ? `${name}=${String(member)}` : name))
      .join(', ');
  }
  return String(value);
}

function isPlain(value: JsonValue | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
