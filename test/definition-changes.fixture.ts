import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JsonObject } from '@flux-resourceset/contract';
import { checkDefinitions } from '../packages/generator/src/check/check-definitions.js';
import { formatDiagnostic } from '../packages/generator/src/diagnostic.js';
import { emitOpenapi } from '../packages/generator/src/emit/openapi/emit-openapi.js';
import { describeService } from '../packages/generator/src/emit/server/service-descriptor.js';
import { parseFile } from '../packages/generator/src/load/parse-file.js';
import { buildModel } from '../packages/generator/src/model/build-model.js';
import { serviceNames } from '../packages/generator/src/model/service-names.js';
import { readDefinitions } from '../packages/generator/src/read/read-definitions.js';
import { repository } from './source-files.js';

/** Definitions as they are written, by kind. */
export type WrittenDefinitions = Readonly<Record<string, WrittenDefinition>>;

export interface WrittenDefinition {
  readonly properties: JsonObject;
  readonly required: readonly string[];
  readonly key?: string;
  readonly keyType?: string;
  readonly filters?: readonly string[];
  /** Top-level keys. */
  readonly more?: JsonObject;
}

const text: JsonObject = { type: 'string' };

/** Sites poll for tools; notes are nobody's, by number. */
export const original: WrittenDefinitions = {
  sites: {
    properties: {
      id: text,
      dns: { ...text, 'x-unique': true },
      tools: {
        type: 'array',
        default: [],
        'x-references': 'tools',
        items: { type: 'object', required: ['id'], properties: { id: text } },
      },
    },
    required: ['id', 'dns'],
    more: { 'x-flux': { path: '/flux/sites', identity: { dns: 'dns' }, list: ['id', 'dns'] } },
  },
  tools: {
    properties: {
      id: text,
      name: text,
      size: { type: 'integer', default: 1 },
      labels: { type: 'object', default: {}, additionalProperties: text },
    },
    required: ['id', 'name'],
    more: { 'x-flux': {} },
  },
  notes: {
    properties: { number: { type: 'integer' }, text, about: text, mood: text },
    required: ['number'],
    key: 'number',
    keyType: 'integer',
  },
};

function write(kind: string, definition: WrittenDefinition): JsonObject {
  const { properties, required, key = 'id', keyType = 'string', filters = [], more } = definition;
  const items = { type: 'object', required: [...required], properties };
  return {
    kind,
    apiVersion: 'v1',
    ...more,
    schema: {
      type: 'array',
      key: { name: key, schema: { type: keyType } },
      query_params: filters.map((name) => ({ name, in: 'query', schema: text })),
      items,
    },
  };
}

/**
 * Makes the program of definitions, the whole way from what is written.
 *
 * @returns its main file
 */
export function makeProgram(folder: string, definitions: WrittenDefinitions): string {
  const files = Object.entries(definitions).map(([kind, definition]) => {
    const name = `${kind}.json`;
    return parseFile({ path: name, name, listed: true }, JSON.stringify(write(kind, definition)));
  });
  const read = readDefinitions(files);
  const problems = checkDefinitions(read, serviceNames()).map(formatDiagnostic);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const model = buildModel(read, { title: 'Sites', version: '1', description: 'Sites.' });
  mkdirSync(folder, { recursive: true });
  const put = (name: string, value: object): void =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  put('service.json', describeService(model));
  put('document.json', emitOpenapi(model, { dialect: '3.0' }));
  const runtime = pathToFileURL(join(repository, 'packages/server-runtime/dist/index.js')).href;
  const main = join(folder, 'main.mjs');
  writeFileSync(
    main,
    `import { runServer } from '${runtime}';
import service from './service.json' with { type: 'json' };
import document from './document.json' with { type: 'json' };
await runServer({ service, loadOpenapiDocument: async () => document });
`,
  );
  return main;
}
