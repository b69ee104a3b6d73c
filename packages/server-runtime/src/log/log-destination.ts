import { writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';
import type { LogSink } from './log-sink.js';

/** How much text may wait to be written, in characters; as much again may be under way. */
const defaultBound = 1_000_000;

/** How long to leave a full disk alone, in milliseconds. */
const retryDelay = 1_000;

/**
 * Where log lines go: written in the background, and kept within a bound. When nobody takes
 * them, because the disk is full or the pipe is not read, the service goes on without a log:
 * lines are dropped and counted, and the count is logged when lines are taken again.
 */
export class LogDestination implements DestinationStream {
  readonly #sink: LogSink;
  readonly #bound: number;
  #lines: string[] = [];
  #size = 0;
  #dropped = 0;
  #droppedInAll = 0;
  #isWriting = false;
  #whenIdle: (() => void)[] = [];

  constructor(sink: LogSink, bound: number = defaultBound) {
    this.#sink = sink;
    this.#bound = bound;
  }

  /** Lines that were not written, since the start. */
  get droppedLines(): number {
    return this.#droppedInAll;
  }

  write(line: string): void {
    if (this.#size + line.length > this.#bound) {
      this.#drop(1);
      return;
    }
    this.#lines.push(line);
    this.#size += line.length;
    if (this.#isWriting) return;
    this.#isWriting = true;
    // Lines of one turn of the event loop are one write.
    setImmediate(() => this.#flush());
  }

  /** Resolves when all lines are written, or after `patience` milliseconds. */
  async drain(patience: number): Promise<void> {
    if (!this.#isWriting) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#whenIdle.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Writes what waits as far as it can be written at once: for the end of the process. */
  writeRest(descriptor: number): void {
    try {
      writeSync(descriptor, this.#take());
    } catch {
      // Full or closed: there is nobody left to tell.
    }
  }

  #flush(): void {
    const lines = this.#lines.length;
    const reported = this.#dropped;
    const notice = reported > 0 ? describeDropped(reported) : '';
    this.#sink.write(this.#take() + notice, (error) => {
      if (error) this.#giveUp(lines);
      else this.#goOn(reported);
    });
  }

  #drop(lines: number): void {
    this.#dropped += lines;
    this.#droppedInAll += lines;
  }

  #take(): string {
    const text = this.#lines.join('');
    this.#lines = [];
    this.#size = 0;
    return text;
  }

  #goOn(reported: number): void {
    this.#dropped -= reported;
    if (this.#lines.length > 0 || this.#dropped > 0) {
      setImmediate(() => this.#flush());
      return;
    }
    this.#isWriting = false;
    for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  #giveUp(lines: number): void {
    this.#drop(lines);
    setTimeout(() => this.#flush(), retryDelay).unref();
  }
}

function describeDropped(dropped: number): string {
  const time = new Date().toISOString();
  return `${JSON.stringify({ level: 'warn', time, dropped, msg: 'lines of this log were dropped: they could not be written' })}\n`;
}
