import { isMissing } from '../api/explain-error.js';

/** @returns null where what is asked for or written to is not there */
export async function unlessMissing<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
