import type { WriteStream } from 'node:tty';
import type { CliDescriptor } from '@flux-resourceset/contract';
import type { Found } from '../arguments/find-command.js';
import type { ParsedWords } from '../arguments/parse-words.js';

/** Readable where the terminal is wider, or there is none. */
const widest = 100;

/** @returns the help or the version; null when neither is asked for */
export async function showHelp(
  cli: CliDescriptor,
  found: Found,
  { given }: ParsedWords,
  stdout: Pick<WriteStream, 'isTTY' | 'columns'>,
): Promise<string | null> {
  if (given.get('version') === true) return `${cli.version}\n`;
  if (given.get('help') === true) {
    const { renderHelp } = await import('./render-help.js');
    return renderHelp(cli, found, stdout.isTTY ? Math.min(stdout.columns, widest) : widest);
  }
  return null;
}
