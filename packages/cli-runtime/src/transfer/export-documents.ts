import type { ExportInvocation } from '../actions/invocation.js';
import type { Session } from '../actions/session.js';
import type { Result } from '../actions/result.js';
import { nameChange } from '../changes/render-plan.js';
import { readSnapshot } from './read-snapshot.js';

/** Prints all documents of some kinds in the form of a seed. */
export async function exportDocuments(
  { kinds }: ExportInvocation,
  { api, messages }: Session,
): Promise<Result> {
  const documents = await readSnapshot(kinds, api, messages);
  const names = kinds.flatMap(({ kind, key }) =>
    (documents[kind] ?? []).map((document) => nameChange(kind, String(document[key]), kinds)),
  );
  return { value: documents, names, tables: [], usual: 'json' };
}
