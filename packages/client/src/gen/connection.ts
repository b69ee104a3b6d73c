// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import { checkOptions, type CheckedOptions, type ClientOptions } from './client-options.js';

/** A server, and as whom it is asked: what every function is given first. Has no state. */
export interface Connection extends CheckedOptions {
  /** Whether writes are asked what they would do, and do nothing. */
  readonly isDryRun: boolean;
}

/**
 * Binds functions to a server and token. Nothing is sent yet.
 *
 * @throws TypeError for options that cannot be, such as a `baseUrl` that is no URL
 * @example
 * const connection = connect({ baseUrl: 'http://127.0.0.1:8080', token });
 */
export function connect(options: ClientOptions): Connection {
  return Object.freeze({ ...checkOptions(options), isDryRun: false });
}
