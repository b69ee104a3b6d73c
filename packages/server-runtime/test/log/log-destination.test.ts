import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LogDestination } from '../../src/log/log-destination.js';
import type { LogSink, WriteDone } from '../../src/log/log-sink.js';

/** A sink that takes what it is told to, when it is told to. */
class Gate implements LogSink {
  taken = '';
  #held: { readonly text: string; readonly done: WriteDone } | null = null;

  write(text: string, done: WriteDone): void {
    if (this.#held !== null) throw new Error('two writes at a time');
    this.#held = { text, done };
  }

  get isHolding(): boolean {
    return this.#held !== null;
  }

  take(error: Error | null = null): void {
    const held = this.#held;
    this.#held = null;
    if (error === null) this.taken += held?.text ?? '';
    held?.done(error);
  }

  get lines(): readonly string[] {
    return this.taken.split('\n').slice(0, -1);
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function takeAll(gate: Gate): Promise<void> {
  for (await turn(); gate.isHolding; await turn()) gate.take();
}

function countDropped(lines: readonly string[]): number {
  return lines
    .filter((line) => line.startsWith('{'))
    .reduce((sum, line) => sum + (JSON.parse(line) as { dropped: number }).dropped, 0);
}

describe('lines', () => {
  test('come out whole and in order, those of one turn in one write', async () => {
    const gate = new Gate();
    const destination = new LogDestination(gate);
    for (const line of ['a\n', 'b\n', 'c\n']) destination.write(line);
    await turn();
    gate.take();
    expect(gate.taken).toBe('a\nb\nc\n');
  });

  test('that do not fit are dropped and counted: each is written or counted, never both', async () => {
    const steps = fc.array(
      fc.oneof(fc.constant('take'), fc.constant('turn'), fc.integer({ min: 1, max: 9 })),
      {
        maxLength: 60,
      },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const gate = new Gate();
        const destination = new LogDestination(gate, 30);
        let sent = 0;
        for (const step of script) {
          if (step === 'turn') await turn();
          else if (step === 'take') gate.take();
          else
            for (let count = 0; count < Number(step); count += 1)
              destination.write(`l${String((sent += 1))}\n`);
        }
        await takeAll(gate);
        const written = gate.lines
          .filter((line) => line.startsWith('l'))
          .map((line) => Number(line.slice(1)));
        expect(written).toEqual(written.toSorted((a, b) => a - b));
        expect(written.length + countDropped(gate.lines)).toBe(sent);
      }),
    );
  });

  test('are taken again after a disk was full, with the number of those that are lost', async () => {
    const gate = new Gate();
    const destination = new LogDestination(gate);
    destination.write('lost\n');
    await turn();
    gate.take(new Error('ENOSPC'));
    destination.write('kept\n');
    while (!gate.isHolding) await new Promise((resolve) => setTimeout(resolve, 20));
    gate.take();
    expect(gate.lines[0]).toBe('kept');
    expect(countDropped(gate.lines)).toBe(1);
  });

  test('are waited for at the end, but not for ever', async () => {
    const gate = new Gate();
    const destination = new LogDestination(gate);
    await destination.drain(60_000);
    destination.write('a\n');
    let isDrained = false;
    const draining = destination.drain(60_000).then(() => (isDrained = true));
    await turn();
    expect(isDrained).toBe(false);
    gate.take();
    await draining;
    destination.write('b\n');
    await destination.drain(10);
    expect(gate.taken).toBe('a\n');
  });
});
