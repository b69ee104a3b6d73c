import type { BatchResult } from '@flux-resourceset/contract';
import type { Session } from '../actions/session.js';
import { asObject, type Api } from '../api/api.js';
import { explainError } from '../api/explain-error.js';
import { CliError } from '../cli-error.js';

/**
 * Takes back the parts that were stored before one failed, the last one first.
 *
 * @returns why it failed, and what is still stored where a part could not be taken back
 */
export async function takeBack(
  done: readonly BatchResult[],
  reason: unknown,
  { api, messages }: Pick<Session, 'api' | 'messages'>,
): Promise<unknown> {
  const changed = done.filter(({ results }) =>
    results.some(({ outcome }) => outcome !== 'unchanged'),
  );
  for (const { revision } of changed.toReversed()) {
    try {
      messages.progress(`taking back what was stored up to revision ${revision} …`);
      await rollBack(revision, api);
    } catch (error) {
      const [why, obstacle] = [reason, error].map((one) => explainError(one).lines.join('; '));
      const text = `${why}; what is stored up to revision ${revision} could not be taken back: ${obstacle}`;
      return new CliError(explainError(reason).reason, text, { cause: reason });
    }
  }
  return reason;
}

/** Nobody has asked for what is taken back here, so nobody is asked whether it may go. */
async function rollBack(revision: number, api: Api): Promise<void> {
  const { transaction = '' } = asObject((await api.call('getChange', [revision])).data);
  const request = { transaction };
  const { digest } = await api.plan('rollback', [request]);
  await api.call('rollback', [request], { confirm: digest });
}
