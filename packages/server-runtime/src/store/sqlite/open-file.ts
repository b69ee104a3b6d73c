import type { Reader, StateReader, Writer } from './connections.js';
import type { FileWatch } from './file/file-watch.js';

/** One opening of the file: its connections, and the watch over what lies at the path. */
export interface OpenFile {
  /** Where the file is, behind the links to it. */
  readonly path: string;
  readonly reader: Reader;
  readonly state: StateReader;
  /** Null when this process only reads. */
  readonly writer: Writer | null;
  readonly watch: FileWatch;
}

/** The writer goes last: SQLite removes the WAL with the last connection, if that may write. */
export async function closeFile({ reader, state, writer, watch }: OpenFile): Promise<void> {
  state.close();
  reader.database.close();
  await writer?.connection.close();
  watch.close();
}

/**
 * Lets go of files that were replaced. The last connection must not be one that writes: it would
 * move the WAL into whatever the file is now, and remove what has the WAL's name.
 */
export async function abandonFile({ reader, state, writer, watch }: OpenFile): Promise<void> {
  await writer?.connection.close();
  state.close();
  reader.database.close();
  watch.close();
}
