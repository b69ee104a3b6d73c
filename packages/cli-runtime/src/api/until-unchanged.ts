import { setTimeout as sleep } from 'node:timers/promises';
import { CliError } from '../cli-error.js';
import { isServerProblem } from './explain-error.js';

/** Of twenty writers at once one gets through each time, so the last needs twenty attempts. */
const attempts = 60;

/**
 * Does again what was made from what is another by now.
 *
 * @param name - of what is changed, for the message
 * @param attempt - reads, and writes under the condition that it is still that
 */
export async function untilUnchanged<Value>(
  name: string,
  attempt: () => Promise<Value>,
): Promise<Value> {
  for (let count = 1; count <= attempts; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isServerProblem(error) || error.status !== 412) throw error;
    }
    await sleep(Math.random() * Math.min(200, 20 * count));
  }
  throw new CliError('conflict', `${name} is changed all the time; try again`);
}
