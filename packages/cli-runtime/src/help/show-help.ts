import type { WriteStream } from 'node:tty';
import type { CliDescriptor } from '@flux-resourceset/contract';
import type { ParsedLine } from '../arguments/parse-line.js';

/** Readable where the terminal is wider, or there is none. */
const widest = 100;

/** @returns the help or the version; null when neither is asked for */
export async function showHelp(
  cli: CliDescriptor,
  { walk, given }: ParsedLine,
  stdout: Pick<WriteStream, 'isTTY' | 'columns'>,
): Promise<string | null> {
  if (given.flag('version') === true) return `${cli.version}\n`;
  if (given.flag('help') === true) {
    const { renderHelp } = await import('./render-help.js');
    return renderHelp(cli, walk, stdout.isTTY ? Math.min(stdout.columns, widest) : widest);
  }
  return null;
}
