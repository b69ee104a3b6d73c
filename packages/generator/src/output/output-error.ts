/** The output folder cannot be read or written; the message says which file and why. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Runs one step on a file of the output.
 *
 * @throws OutputError when the system refuses it; a bug's error as it is
 */
export async function attempt<Result>(
  action: string,
  path: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new OutputError(`cannot ${action} ${path}: ${error.message}`, { cause: error });
  }
}

/** Tells an error of the operating system, by its code (`ENOENT`), from a bug. */
export function isSystemError(
  error: unknown,
): error is { readonly code: string; readonly message: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}
