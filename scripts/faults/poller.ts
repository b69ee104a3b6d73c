import { setTimeout as sleep } from 'node:timers/promises';
import { batchClusters, countInputs, dnsOf, singleClusters, stepOfInputs } from './fleet.js';
import type { Ledger } from './ledger.js';
import { isCutOff, request, type Answer } from './request.js';

type Inputs = readonly Readonly<Record<string, unknown>>[];

/** How polls were answered. */
export interface Tally {
  answered: number;
  unavailable: number;
  /** No connection, or one that was cut. */
  cutOff: number;
}

/** Polls a server all along, and compares each answer with what was acknowledged. */
export class Poller {
  readonly tally: Tally = { answered: 0, unavailable: 0, cutOff: 0 };
  /** What was answered and must not be. */
  readonly findings: string[] = [];
  readonly #name: string;
  readonly #findOrigin: () => string;
  readonly #ledger: Ledger;
  readonly #done: Promise<void>;
  #stopped = false;

  /** @param findOrigin - asked for each poll: a server that starts again has another port */
  constructor(name: string, findOrigin: () => string, ledger: Ledger) {
    this.#name = name;
    this.#findOrigin = findOrigin;
    this.#ledger = ledger;
    this.#done = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#done;
  }

  async #run(): Promise<void> {
    for (let count = 0; !this.#stopped; count += 1) {
      const batch = batchClusters[count % batchClusters.length] ?? '';
      for (const id of [...singleClusters, batch]) await this.#poll(id);
      await sleep(20);
    }
  }

  async #poll(id: string): Promise<void> {
    const before = this.#ledger.boundsOf(id);
    const path = `/api/v2/flux/clusters/${dnsOf(id)}/platform-components`;
    try {
      this.#note(id, before.low, await request(this.#findOrigin() + path));
    } catch (error) {
      if (!isCutOff(error)) this.findings.push(`${this.#name}, ${id}: ${String(error)}`);
      this.tally.cutOff += 1;
      await sleep(20);
    }
  }

  #note(id: string, before: number, { status, body }: Answer): void {
    if (status === 503) this.tally.unavailable += 1;
    else if (status === 200)
      this.#compare(id, before, (body as { readonly inputs: Inputs }).inputs);
    else this.findings.push(`${this.#name}, ${id}: ${String(status)} ${JSON.stringify(body)}`);
  }

  #compare(id: string, before: number, inputs: Inputs): void {
    this.tally.answered += 1;
    const step = stepOfInputs(inputs);
    const { low, high } = this.#ledger.boundsOf(id);
    const isCurrent = step >= Math.min(before, low) && step <= high;
    if (isCurrent && inputs.length === countInputs(id, step)) return;
    const said = `${String(inputs.length)} inputs of step ${String(step)}`;
    this.findings.push(`${this.#name}, ${id}: ${said}; ${String(before)} was acknowledged`);
  }
}
