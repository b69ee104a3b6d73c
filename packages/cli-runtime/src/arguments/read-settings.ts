import type { ConnectionSource } from '../api/connection.js';
import { readWriteMode, type WriteMode } from '../changes/write-mode.js';
import { readOutputForm, type OutputForm } from '../output/output-form.js';
import type { GivenOptions } from './given-options.js';
import { readScalar } from './read-scalar.js';

/** What the common options say. */
export interface Settings {
  /** Undefined: what suits where the result goes. */
  readonly form: OutputForm | undefined;
  readonly isQuiet: boolean;
  readonly write: WriteMode;
  readonly connection: Omit<ConnectionSource, 'environment' | 'readContexts'>;
}

const defaultTimeout = 30_000;
const longestTimeout = 86_400;

/** @throws UsageError for a value that an option does not have */
export function readSettings(given: GivenOptions): Settings {
  const output = given.text('output');
  return {
    form: output === undefined ? undefined : readOutputForm(output),
    isQuiet: given.flag('quiet') === true,
    write: readWriteMode(given),
    connection: {
      apiUrl: given.text('api-url'),
      tokenFile: given.text('token-file'),
      writeTokenFile: given.text('write-token-file'),
      context: given.text('context'),
      timeout: readTimeout(given.text('timeout')),
    },
  };
}

function readTimeout(text: string | undefined): number {
  if (text === undefined) return defaultTimeout;
  const seconds = Number(
    readScalar(text, { type: 'number', minimum: 0.001, maximum: longestTimeout }, '--timeout'),
  );
  return Math.ceil(seconds * 1000);
}
