import type { ConnectionSource } from '../api/connection.js';
import type { OutputFormat } from '../output/render-result.js';
import type { ParsedWords } from './parse-words.js';
import { readScalar } from './read-scalar.js';

/** What the common options say. */
export interface Settings {
  /** Undefined: what suits where the result goes. */
  readonly format: OutputFormat | undefined;
  readonly isQuiet: boolean;
  readonly connection: Omit<ConnectionSource, 'environment'>;
}

const formats: readonly OutputFormat[] = ['json', 'yaml', 'table', 'wide'];
const defaultTimeout = 30_000;
const longestTimeout = 86_400;

/** @throws UsageError for a value that an option does not have */
export function readSettings({ given }: ParsedWords): Settings {
  const textOf = (name: string): string | undefined => {
    const text = given.get(name);
    return typeof text === 'string' ? text : undefined;
  };
  return {
    format: readFormat(textOf('output')),
    isQuiet: given.get('quiet') === true,
    connection: {
      apiUrl: textOf('api-url'),
      tokenFile: textOf('token-file'),
      writeTokenFile: textOf('write-token-file'),
      timeout: readTimeout(textOf('timeout')),
    },
  };
}

function readFormat(text: string | undefined): OutputFormat | undefined {
  if (text === undefined) return undefined;
  readScalar(text, { type: 'string', enum: formats }, '--output');
  return formats.find((format) => format === text);
}

function readTimeout(text: string | undefined): number {
  if (text === undefined) return defaultTimeout;
  const seconds = Number(
    readScalar(text, { type: 'number', minimum: 0.001, maximum: longestTimeout }, '--timeout'),
  );
  return Math.ceil(seconds * 1000);
}
