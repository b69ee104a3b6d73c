import { parseArgs } from 'node:util';
import { findNearMiss } from '@flux-resourceset/contract';
import type { OpenapiDialect } from './emit/openapi/dialect.js';
import type { OperationIds } from './model/operation-ids.js';

/** What the user asked for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'generate';
      readonly schemas: string;
      readonly out: string;
      readonly check: boolean;
      readonly dialect: OpenapiDialect;
      readonly operationIds: OperationIds;
      readonly title: string;
      readonly apiVersion: string;
      readonly description: string;
    };

/** The command line cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const defaultDescription =
  'Desired state of a fleet of Kubernetes clusters: what runs on each, kept as documents ' +
  'and served to Flux Operator.';

const options = {
  schemas: { type: 'string', default: 'schemas' },
  out: { type: 'string', default: '.' },
  check: { type: 'boolean', default: false },
  openapi: { type: 'string', default: '3.0' },
  'operation-ids': { type: 'string', default: 'own' },
  title: { type: 'string', default: 'flux-resourceset' },
  'api-version': { type: 'string', default: '0.1.0' },
  description: { type: 'string', default: defaultDescription },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Shown by `--help`. */
export const usage = `Usage: flux-resourceset-generate [options]

Generates an OpenAPI document, TypeScript types, a client, a server and provider
manifests from a folder of resource definitions.

  --schemas DIR        folder of definitions (default: schemas)
  --out DIR            folder to write to (default: .)
  --check              write nothing; list what is out of date and exit with 1
  --openapi 3.0|3.1    version of OpenAPI (default: 3.0)
  --operation-ids firestone
                       operation ids as Firestone makes them, for who moves from it
  --title TEXT         title of the API (default: flux-resourceset)
  --api-version TEXT   version of the API (default: 0.1.0)
  --description TEXT   description of the API
  -h, --help           show this text
  -v, --version        show the generator's version
`;

/**
 * @param words - the command line behind the program's name
 * @throws UsageError for an unknown option, a stray word or a missing value
 */
export function parseCommand(words: readonly string[]): Command {
  const { values, tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  for (const token of tokens) checkToken(token);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  return {
    kind: 'generate',
    schemas: String(values.schemas),
    out: String(values.out),
    check: values.check === true,
    dialect: parseDialect(String(values.openapi)),
    operationIds: parseOperationIds(String(values['operation-ids'])),
    title: String(values.title),
    apiVersion: String(values['api-version']),
    description: String(values.description),
  };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function checkToken(token: Token): void {
  if (token.kind === 'positional') {
    throw new UsageError(`unexpected "${token.value}"; folders are given as --schemas and --out`);
  }
  if (token.kind === 'option') checkOption(token);
}

function checkOption(token: Extract<Token, { kind: 'option' }>): void {
  const { name, rawName, value } = token;
  const option = Object.entries(options).find(([known]) => known === name)?.[1];
  if (option === undefined) {
    const near = findNearMiss(name, Object.keys(options));
    const fix = near === undefined ? 'see --help' : `did you mean --${near}?`;
    throw new UsageError(`unknown option ${rawName}; ${fix}`);
  }
  if (option.type === 'boolean' && value !== undefined) {
    throw new UsageError(`${rawName} takes no value`);
  }
  // `--out --check` is a forgotten folder, not a folder of that name.
  const isForgotten = !value || (!token.inlineValue && value.startsWith('-'));
  if (option.type === 'string' && isForgotten) throw new UsageError(`${rawName} needs a value`);
}

function parseDialect(text: string): OpenapiDialect {
  if (text === '3.0' || text === '3.1') return text;
  throw new UsageError(`--openapi is 3.0 or 3.1, not "${text}"`);
}

function parseOperationIds(text: string): OperationIds {
  if (text === 'own' || text === 'firestone') return text;
  throw new UsageError(`--operation-ids is own or firestone, not "${text}"`);
}
