import type { WriteStream } from 'node:tty';
import type { CliDescriptor } from '@flux-resourceset/contract';
import type { Connection } from './api/connection.js';
import type { MessageStream } from './output/messages.js';

/** A command-line client: what it can do, and how it reaches the API. */
export interface CliProgram {
  readonly cli: CliDescriptor;
  /** Makes an object with the client's functions; called when something is to be sent. */
  readonly connect: (connection: Connection) => Promise<object>;
}

/** Where the program runs. */
export interface CommandLine {
  /** The words that started the program. */
  readonly command: readonly string[];
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Pick<WriteStream, 'isTTY' | 'columns' | 'write'>;
  readonly stderr: MessageStream;
}
