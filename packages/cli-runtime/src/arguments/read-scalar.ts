import { readScalarText, type Scalar, type ScalarDescriptor } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';

/** Longest text of a value that a message repeats. */
const longestShown = 80;

/**
 * Reads one value and checks it against the assertions of its definition.
 *
 * @param where - what the value belongs to, for the message: `--environment`
 * @throws UsageError for a text that is no such value
 */
export function readScalar(text: string, scalar: ScalarDescriptor, where: string): Scalar {
  const { value, fault } = readScalarText(text, scalar);
  if (fault === null) return value;
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  throw new UsageError(`${where} is "${shown}"; ${fault}`);
}
