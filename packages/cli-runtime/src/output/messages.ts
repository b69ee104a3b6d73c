import type { WriteStream } from 'node:tty';
import type { Effects } from '@flux-resourceset/contract';
import { showEffects } from '../changes/render-effects.js';
import { createPaint } from './paint.js';
import { plainText } from './plain-text.js';

/** What the user is told beside the result. */
export interface Messages {
  warn(text: string): void;
  /** Something that is no warning. */
  note(text: string): void;
  /**
   * What becomes of inputs of clusters.
   *
   * @param isNeeded - for a question: then it is shown to those who want it quiet too
   */
  effects(effects: Effects, isNeeded?: boolean): Promise<void>;
  /** Replaces the last progress on a terminal. */
  progress(text: string): void;
}

/** What messages are written to: stderr. */
export type MessageStream = Pick<WriteStream, 'isTTY' | 'write'>;

export interface MessageStyle {
  readonly program: string;
  readonly isQuiet: boolean;
  readonly hasColors: boolean;
}

/** Everything beside the result. */
export interface MessageWriter extends Messages {
  /** Errors are shown even to those who want it quiet. */
  fail(text: string): void;
  /** Removes the progress from a terminal. */
  clear(): void;
}

const eraseLine = '\r\u001b[K';

/** Writes messages to stderr, one line each, so that stdout holds the result only. */
export function createMessages(stream: MessageStream, style: MessageStyle): MessageWriter {
  let hasProgress = false;
  const clear = (): void => {
    if (hasProgress) stream.write(eraseLine);
    hasProgress = false;
  };
  const say = (label: string, color: number, text: string): void => {
    clear();
    const shown = style.hasColors ? `\u001b[${color}m${label}\u001b[39m` : label;
    stream.write(`${style.program}: ${shown}: ${plainText(text)}\n`);
  };
  return {
    clear,
    fail: (text) => say('error', 31, text),
    warn(text) {
      if (!style.isQuiet) say('warning', 33, text);
    },
    note(text) {
      if (style.isQuiet) return;
      clear();
      stream.write(`${plainText(text)}\n`);
    },
    async effects(effects, isNeeded = false) {
      if (style.isQuiet && !isNeeded) return;
      clear();
      const lines = await showEffects(effects, createPaint(style.hasColors));
      stream.write(lines.map((line) => `${line}\n`).join(''));
    },
    progress(text) {
      if (style.isQuiet) return;
      stream.write(stream.isTTY ? `${eraseLine}${plainText(text)}` : `${plainText(text)}\n`);
      hasProgress = stream.isTTY;
    },
  };
}
