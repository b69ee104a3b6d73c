/** What a JSON Schema keyword takes. */
export type KeywordShape =
  | 'text'
  | 'flag'
  | 'number'
  | 'step'
  | 'limit'
  | 'count'
  | 'names'
  | 'values'
  | 'choices'
  | 'any'
  | 'discriminator'
  | 'docs'
  | 'format'
  | 'types'
  | 'pattern'
  | 'rules'
  | 'schema'
  | 'schemas'
  | 'schemaMap'
  | 'schemaOrFlag';

/** The keywords of the language, JSON Schema's as OpenAPI 3.0 and 3.1 can both say them. */
export const KEYWORDS: Readonly<Record<string, KeywordShape>> = {
  $ref: 'text',
  $comment: 'text',
  title: 'text',
  description: 'text',
  type: 'types',
  format: 'format',
  enum: 'choices',
  const: 'any',
  default: 'any',
  example: 'any',
  examples: 'values',
  nullable: 'flag',
  readOnly: 'flag',
  deprecated: 'flag',
  minLength: 'count',
  maxLength: 'count',
  pattern: 'pattern',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'limit',
  exclusiveMaximum: 'limit',
  multipleOf: 'step',
  items: 'schema',
  minItems: 'count',
  maxItems: 'count',
  uniqueItems: 'flag',
  properties: 'schemaMap',
  required: 'names',
  additionalProperties: 'schemaOrFlag',
  propertyNames: 'schema',
  minProperties: 'count',
  maxProperties: 'count',
  oneOf: 'schemas',
  anyOf: 'schemas',
  allOf: 'schemas',
  discriminator: 'discriminator',
  externalDocs: 'docs',
};

/** What a property may say beside its schema. */
export const PROPERTY_KEYWORDS: Readonly<Record<string, KeywordShape>> = {
  expose: 'flag',
  schema: 'schema',
};

/** Keys of this language that begin with `x-`; all other `x-*` are passed through. */
export const EXTENSION_KEYWORDS: Readonly<Record<string, KeywordShape>> = {
  'x-references': 'text',
  'x-renamed-from': 'text',
  'x-rule': 'rules',
  'x-unique': 'flag',
};

/** JSON Schema that cannot be generated, and what says the same. */
export const UNSUPPORTED_KEYWORDS: Readonly<Record<string, string>> = {
  $defs: 'put each schema into a file of its own and write `$ref: name.yaml`',
  definitions: 'put each schema into a file of its own and write `$ref: name.yaml`',
  $id: 'remove it: files are referenced by their path',
  $schema: 'remove it: the language says which keywords exist',
  $anchor: 'remove it and reference by JSON pointer',
  $dynamicRef: 'write `$ref`',
  writeOnly: 'remove it: what is stored is served; keep a secret elsewhere and store its name',
  xml: 'remove it: the API speaks JSON',
  not: 'say what is allowed, with `enum` or `pattern`',
  if: 'write `oneOf` with one schema a case',
  then: 'write `oneOf` with one schema a case',
  else: 'write `oneOf` with one schema a case',
  dependentSchemas: 'write `oneOf` with one schema a case',
  dependentRequired: 'write `oneOf` with one schema a case',
  dependencies: 'write `oneOf` with one schema a case',
  patternProperties: 'write `additionalProperties` and, for the keys, `propertyNames`',
  unevaluatedProperties: 'write `additionalProperties: false`',
  unevaluatedItems: 'write `maxItems`',
  contentEncoding: 'say it in the description, or with `pattern`',
  contentMediaType: 'say it in the description, or with `pattern`',
  contentSchema: 'say it in the description, or with `pattern`',
  $dynamicAnchor: 'remove it and reference by JSON pointer',
  $recursiveRef: 'write `$ref`',
  $recursiveAnchor: 'remove it and reference by JSON pointer',
  $vocabulary: 'remove it: the language says which keywords exist',
  prefixItems: 'write an object with named properties',
  additionalItems: 'write an object with named properties',
  contains: 'remove it: lists say `items`, `minItems`, `maxItems` and `uniqueItems`',
  minContains: 'remove it: lists say `items`, `minItems`, `maxItems` and `uniqueItems`',
  maxContains: 'remove it: lists say `items`, `minItems`, `maxItems` and `uniqueItems`',
};

export const TYPES: readonly string[] = [
  'string',
  'integer',
  'number',
  'boolean',
  'array',
  'object',
];

/** The formats that are checked, in requests and in the store, by the type that they are for. */
export const FORMATS: Readonly<Record<string, 'string' | 'number'>> = {
  date: 'string',
  time: 'string',
  'date-time': 'string',
  'iso-time': 'string',
  'iso-date-time': 'string',
  duration: 'string',
  uri: 'string',
  'uri-reference': 'string',
  'uri-template': 'string',
  url: 'string',
  email: 'string',
  hostname: 'string',
  ipv4: 'string',
  ipv6: 'string',
  regex: 'string',
  uuid: 'string',
  'json-pointer': 'string',
  'json-pointer-uri-fragment': 'string',
  'relative-json-pointer': 'string',
  byte: 'string',
  password: 'string',
  binary: 'string',
  int32: 'number',
  int64: 'number',
  float: 'number',
  double: 'number',
};
