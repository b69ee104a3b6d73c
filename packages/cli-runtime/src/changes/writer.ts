import type { Effects, JsonValue, Plan } from '@flux-resourceset/contract';
import type { Api, RequestOptions } from '../api/api.js';
import { isServerProblem } from '../api/explain-error.js';
import { CliError } from '../cli-error.js';
import type { Messages } from '../actions/invocation.js';
import type { WriteMode } from './write-mode.js';

/** What became of a write; of a dry run, what would have. */
export type Written =
  | { readonly kind: 'done'; readonly data: JsonValue; readonly headers: Headers }
  | { readonly kind: 'planned'; readonly plan: Plan };

export interface WriteOptions extends Pick<RequestOptions, 'ifMatch'> {
  /**
   * What the write may do to clusters: `inform` says what it takes away, `ask` asks on a terminal
   * before that happens.
   */
  readonly takesAway?: 'inform' | 'ask';
}

/** Sends writes: as dry runs, with a reason, and with what the guard wants confirmed. */
export interface Writer {
  readonly isDryRun: boolean;
  /**
   * @throws CliError `confirmation` when nobody confirms what the server holds back; what the
   *   client rejects with
   */
  write(name: string, parameters: readonly JsonValue[], options?: WriteOptions): Promise<Written>;
}

/** Asks a question on the terminal; null where there is none. */
export type Ask = ((question: string) => Promise<boolean>) | null;

/** Plans change while others write; who confirms them is not to be kept for ever. */
const attempts = 10;

export function createWriter(api: Api, messages: Messages, mode: WriteMode, ask: Ask): Writer {
  const reason = mode.reason === undefined ? {} : { reason: mode.reason };
  const confirm = (effects: Effects, message: string): Promise<void> =>
    confirmEffects(effects, message, messages, mode, ask);
  return {
    isDryRun: mode.isDryRun,
    async write(name, parameters, { takesAway, ...conditions } = {}) {
      const options = { ...conditions, ...reason };
      if (mode.isDryRun) {
        return { kind: 'planned', plan: await api.plan(name, parameters, options) };
      }
      let digest =
        takesAway === undefined
          ? undefined
          : await announce(() => api.plan(name, parameters, options), takesAway, messages, confirm);
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const confirmed = digest === undefined ? {} : { confirm: digest };
        try {
          const answer = await api.call(name, parameters, { ...options, ...confirmed });
          return { kind: 'done', ...answer };
        } catch (error) {
          const held = findHeld(error);
          if (held === null) throw error;
          await confirm(held.effects, held.message);
          digest = held.digest;
        }
      }
      throw new CliError('conflict', 'what this would do is another all the time; try again');
    },
  };
}

/**
 * Says what a write takes away from clusters before it does.
 *
 * @returns the digest of what somebody has agreed to; undefined where nobody was asked
 */
async function announce(
  plan: () => Promise<Plan>,
  takesAway: 'inform' | 'ask',
  messages: Messages,
  confirm: (effects: Effects, message: string) => Promise<void>,
): Promise<string | undefined> {
  // What is wrong with the write itself is said when it is made.
  const { effects, digest, confirmation } = await plan().catch(() => ({
    effects: null,
    digest: '',
    confirmation: null,
  }));
  if (effects === null || effects.inputs.removed === 0) return undefined;
  // Then the write is held back, and its effects are shown with the question.
  if (takesAway === 'inform' && confirmation.required) return undefined;
  if (takesAway === 'inform') {
    await messages.effects(effects);
    return undefined;
  }
  await confirm(effects, '');
  return digest;
}

/** A write that the guard holds back. */
interface HeldWrite {
  readonly effects: Effects;
  readonly digest: string;
  readonly message: string;
}

function findHeld(error: unknown): HeldWrite | null {
  if (!isServerProblem(error) || error.problem.error !== 'confirmation_required') return null;
  const { effects, digest, message = 'this takes much away' } = error.problem;
  return effects === undefined || digest === undefined ? null : { effects, digest, message };
}

/** @param message - of the guard; empty where only a terminal is asked */
async function confirmEffects(
  effects: Effects,
  message: string,
  messages: Messages,
  { isConfirmed }: WriteMode,
  ask: Ask,
): Promise<void> {
  await messages.effects(effects);
  if (isConfirmed) return;
  if (ask !== null) {
    if (await ask('Go on?')) return;
    throw new CliError('confirmation', 'nothing was changed');
  }
  if (message === '') return;
  const reason = message.replace(/[:;] send .*$/s, '');
  throw new CliError(
    'confirmation',
    `${reason}; look at it with --dry-run, write --yes to go on; nothing was changed`,
  );
}
