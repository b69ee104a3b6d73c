import type { CliKindDescriptor } from '@flux-resourceset/contract';
import type { Api } from '../api/api.js';
import type { Writer } from '../changes/writer.js';
import type { Messages } from '../output/messages.js';

/** What a command works with. */
export interface Session {
  readonly api: Api;
  readonly writer: Writer;
  /** Reaches another server, with a token of its own. */
  readonly connect: (url: string, tokenFile: string | undefined) => Promise<Api>;
  readonly messages: Messages;
  readonly kinds: readonly CliKindDescriptor[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}
