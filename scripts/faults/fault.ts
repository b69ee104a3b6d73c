import type { Site } from './site.js';

/** Something that goes wrong, and what must hold then. */
export interface Fault {
  readonly name: string;
  /** How often it happens in the tests; 0: only in `make faults`. */
  readonly few: number;
  /** How often it happens for each cycle of `make faults`, which has a thousand. */
  readonly share: number;
  /**
   * @param folder - one of its own, empty
   * @returns what was seen
   * @throws Error when something does not hold; ImpossibleHere when it cannot be brought about
   */
  run(folder: string, cycles: number): Promise<string>;
}

/** The fault cannot be brought about on this machine. */
export class ImpossibleHere extends Error {
  override readonly name = 'ImpossibleHere';
}

/** How both servers' polls were answered. */
export function describePolls({ polls }: Site): string {
  const { writer, reader } = polls;
  return [
    `${String(writer.tally.answered + reader.tally.answered)} polls compared`,
    `${String(writer.tally.unavailable)} of the writer and ${String(reader.tally.unavailable)} of the reader were 503`,
  ].join(', ');
}

/** What was written. */
export function describeWrites({ ledger }: Site): string {
  return `${String(ledger.acknowledged)} writes acknowledged, ${String(ledger.refused)} refused`;
}
