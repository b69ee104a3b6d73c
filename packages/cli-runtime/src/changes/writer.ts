import type { Effects, JsonValue, Plan } from '@flux-resourceset/contract';
import type { Api, RequestOptions } from '../api/api.js';
import { isServerProblem } from '../api/explain-error.js';
import { CliError } from '../cli-error.js';
import type { Messages } from '../output/messages.js';
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
          : await announce(
              () => api.plan(name, parameters, options),
              takesAway,
              messages,
              mode,
              ask,
            );
      for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const confirmed = digest === undefined ? {} : { confirm: digest };
        try {
          const answer = await api.call(name, parameters, { ...options, ...confirmed });
          return { kind: 'done', ...answer };
        } catch (error) {
          const held = findHeld(error);
          if (held === null) throw error;
          await confirmHeld(held, messages, mode, ask);
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
 * @returns the digest of what somebody has agreed to; undefined where nobody has
 */
async function announce(
  plan: () => Promise<Plan>,
  takesAway: 'inform' | 'ask',
  messages: Messages,
  { isConfirmed }: WriteMode,
  ask: Ask,
): Promise<string | undefined> {
  // What is wrong with the write itself is said when it is made.
  const found = await plan().catch(() => null);
  if (found === null || found.effects.inputs.removed === 0) return undefined;
  const { effects, digest, confirmation } = found;
  const isAsked = takesAway === 'ask' && (ask !== null || isConfirmed);
  if (isAsked) {
    await agree(effects, messages, isConfirmed, ask);
    return digest;
  }
  // What is held back is shown with the refusal.
  if (!confirmation.required) await messages.effects(effects);
  return undefined;
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

/** @throws CliError when nobody can be asked about what the guard holds back, or says no */
async function confirmHeld(
  { effects, message }: HeldWrite,
  messages: Messages,
  { isConfirmed }: WriteMode,
  ask: Ask,
): Promise<void> {
  if (isConfirmed || ask !== null) return agree(effects, messages, isConfirmed, ask);
  await messages.effects(effects);
  const reason = message.replace(/[:;] send .*$/s, '');
  throw new CliError(
    'confirmation',
    `${reason}; look at it with --dry-run, write --yes to go on; nothing was changed`,
  );
}

async function agree(
  effects: Effects,
  messages: Messages,
  isConfirmed: boolean,
  ask: Ask,
): Promise<void> {
  const isQuestion = !isConfirmed && ask !== null;
  await messages.effects(effects, isQuestion);
  if (isQuestion && !(await ask('Go on?'))) {
    throw new CliError('confirmation', 'nothing was changed');
  }
}
