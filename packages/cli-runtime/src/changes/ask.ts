import process from 'node:process';
import { CliError } from '../cli-error.js';
import type { Ask } from './writer.js';

/** @returns what asks on stderr and reads the answer from stdin; null where one is no terminal */
export function createAsk(): Ask {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  return async (question) => {
    const { createInterface } = await import('node:readline/promises');
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    const closed = new Promise<string>((resolve, reject) => {
      terminal.once('SIGINT', () => reject(new CliError('interrupted', 'nothing was changed')));
      terminal.once('close', () => resolve(''));
    });
    try {
      const answer = await Promise.race([terminal.question(`${question} [y/N] `), closed]);
      return /^y(es)?$/i.test(answer.trim());
    } finally {
      terminal.close();
    }
  };
}
