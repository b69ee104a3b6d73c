import type { ExportInvocation, ImportInvocation } from '../actions/invocation.js';
import { checkUrl } from '../api/connection.js';
import { UsageError } from '../cli-error.js';
import { readDocuments } from '../documents/read-documents.js';
import type { CommandWords } from './command-words.js';
import { readArguments } from './read-arguments.js';
import { requireKind } from './read-documents-command.js';

/** Reads which kinds are exported: those named, also several with commas between; or all. */
export function readExport({ command, words, given, kinds }: CommandWords): ExportInvocation {
  readArguments(command, words, false);
  const named = given.texts('kinds').flatMap((text) => text.split(','));
  const chosen = new Set(named.map((word) => requireKind(kinds, word)));
  return { kind: 'export', kinds: chosen.size === 0 ? kinds : [...chosen] };
}

/** Reads where documents are imported from: files, or another server. */
export async function readImport({
  command,
  words,
  given,
  kinds,
}: CommandWords): Promise<ImportInvocation> {
  readArguments(command, words, false);
  const paths = given.texts('file');
  const from = given.text('from');
  const tokenFile = given.text('from-token-file');
  if (paths.length > 0 === (from !== undefined)) {
    throw new UsageError('write --file PATH, or --from URL');
  }
  if (from === undefined) {
    if (tokenFile !== undefined) throw new UsageError('--from-token-file needs --from');
    const documents = await readDocuments(kinds, paths);
    return { kind: 'import', source: { from: 'files', documents } };
  }
  return { kind: 'import', source: { from: 'server', url: checkUrl(from), tokenFile } };
}
