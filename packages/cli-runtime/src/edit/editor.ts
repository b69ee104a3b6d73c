import { spawn } from 'node:child_process';
import { CliError, UsageError } from '../cli-error.js';

/**
 * Lets somebody edit a file, and waits until they are done.
 *
 * @param environment - `VISUAL` or `EDITOR` names the editor, with options where it has some; `vi`
 *   otherwise
 * @throws CliError when it cannot be started, or says that it failed
 */
export async function runEditor(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const editor = environment['VISUAL'] || environment['EDITOR'] || 'vi';
  // As git does: a shell reads what the variable says, and the file is no part of it.
  const child = spawn('sh', ['-c', `${editor} "$@"`, editor, file], { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  if (code === 127) {
    throw new UsageError(`the editor "${editor}" is not there; set VISUAL or EDITOR`);
  }
  if (code !== 0)
    throw new CliError('failure', `the editor "${editor}" ended with ${String(code)}`);
}
