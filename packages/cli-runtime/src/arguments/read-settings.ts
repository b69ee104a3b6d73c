import type { ActionDescriptor } from '@flux-resourceset/contract';
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

/** Milliseconds; what works on ten thousand documents takes its time on a busy machine. */
const usualTimeouts = { one: 30_000, many: 300_000 };

const actionsOnMany: ReadonlySet<ActionDescriptor['kind']> = new Set([
  'apply',
  'diff',
  'export',
  'import',
  'remove',
  'rollback',
  'select',
]);

const longestTimeout = 86_400;

/** @throws UsageError for a value that an option does not have */
export function readSettings(given: GivenOptions, action: ActionDescriptor['kind']): Settings {
  const usual = usualTimeouts[actionsOnMany.has(action) ? 'many' : 'one'];
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
      caFile: given.text('ca-file'),
      timeout: readTimeout(given.text('timeout'), usual),
    },
  };
}

function readTimeout(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const seconds = Number(
    readScalar(text, { type: 'number', minimum: 0.001, maximum: longestTimeout }, '--timeout'),
  );
  return Math.ceil(seconds * 1000);
}
