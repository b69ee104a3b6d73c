import {
  maxBatchDocuments,
  type ApplyRequest,
  type BatchOperation,
  type CliKindDescriptor,
  type JsonObject,
} from '@flux-resourceset/contract';
import { isServerProblem, reasonOf } from '../api/explain-error.js';
import { planResult } from '../changes/plan-result.js';
import type { Written } from '../changes/writer.js';
import { CliError, UsageError } from '../cli-error.js';
import type { SourceDocument } from '../documents/read-documents.js';
import { locate } from '../documents/source-file.js';
import { batchResult } from './batch-result.js';
import type { FilesInvocation, RemoveInvocation, SelectInvocation } from './invocation.js';
import type { Session } from './session.js';
import type { Result } from './result.js';

/** Creates or replaces what files hold, all of it or none. */
export async function applyFiles(invocation: FilesInvocation, session: Session): Promise<Result> {
  const { documents } = invocation;
  return batchResult(
    await applyDocuments(documents, placeInFile, session, invocation.prune),
    session,
  );
}

/** Something that is to be stored, wherever it comes from. */
export interface GivenDocument {
  readonly kind: CliKindDescriptor;
  readonly document: JsonObject;
}

/** Says where a document stands, or what is below it. */
export type PlaceDocument<Document> = (
  document: Document,
  steps: readonly string[],
) => string | Promise<string>;

const placeInFile: PlaceDocument<SourceDocument> = ({ origin }, steps) => locate(origin, steps);

/**
 * Creates or replaces documents, all of them or none.
 *
 * @throws CliError with the place of each document that the server refuses
 */
export function applyDocuments<Document extends GivenDocument>(
  documents: readonly Document[],
  place: PlaceDocument<Document>,
  session: Session,
  prune: readonly CliKindDescriptor[] = [],
): Promise<Written> {
  const request = requestOf({ documents, prune });
  return sendDocuments(documents, place, session, () => session.writer.write('apply', [request]));
}

/** Shows what applying files would change; whether something would is the exit code. */
export async function diffFiles(invocation: FilesInvocation, session: Session): Promise<Result> {
  const request = requestOf(invocation);
  const plan = await sendDocuments(invocation.documents, placeInFile, session, () =>
    session.api.plan('apply', [request]),
  );
  const result = planResult(plan, session);
  return { ...result, usual: 'table', exitCode: plan.changes.length === 0 ? 0 : 1 };
}

/** Deletes the documents that files name, all of them or none. */
export async function removeFiles(
  { documents, ignoresMissing }: RemoveInvocation,
  session: Session,
): Promise<Result> {
  const operations = documents.map(({ kind: { kind, key }, document }): BatchOperation => {
    const id = document[key];
    const isKey = typeof id === 'string' || typeof id === 'number';
    // A selection may select nothing.
    return ignoresMissing && isKey
      ? { operation: 'delete', kind, where: { [key]: id } }
      : { operation: 'delete', kind, id: String(id) };
  });
  const written = await sendDocuments(documents, placeInFile, session, () =>
    session.writer.write('batch', [{ operations }]),
  );
  return batchResult(written, session);
}

/** Changes all documents that a selector finds, all of them or none. */
export async function updateSelected(
  { of, where, patch }: SelectInvocation,
  session: Session,
): Promise<Result> {
  const operations: readonly BatchOperation[] = [
    { operation: 'patch', kind: of.kind, where, patch },
  ];
  return batchResult(await session.writer.write('batch', [{ operations }]), session);
}

function requestOf({
  documents,
  prune,
}: {
  readonly documents: readonly GivenDocument[];
  readonly prune: readonly CliKindDescriptor[];
}): ApplyRequest {
  return {
    documents: documents.map(({ kind, document }) => ({ kind: kind.kind, document })),
    ...(prune.length > 0 && { prune: prune.map(({ kind }) => kind) }),
  };
}

/** As many as somebody waits for with a bare terminal. */
const fewDocuments = 200;

async function sendDocuments<Document, Answer extends Written | object>(
  documents: readonly Document[],
  place: PlaceDocument<Document>,
  { messages }: Session,
  send: () => Promise<Answer>,
): Promise<Answer> {
  if (documents.length > maxBatchDocuments) {
    throw new UsageError(
      `these are ${documents.length} documents; at most ${maxBatchDocuments} go at once`,
    );
  }
  if (documents.length > fewDocuments) messages.progress(`sending ${documents.length} documents …`);
  try {
    return await send();
  } catch (error) {
    throw await placeError(error, documents, place);
  }
}

/** Pointers of the server lead into the request; people look into their files. */
async function placeError<Document>(
  error: unknown,
  documents: readonly Document[],
  place: PlaceDocument<Document>,
): Promise<unknown> {
  if (!isServerProblem(error)) return error;
  const lines: string[] = [];
  for (const { pointer = '', message } of error.problem.errors ?? []) {
    const [, index, rest = ''] =
      /^\/(?:documents|operations)\/(\d+)(?:\/document)?(\/.*)?$/s.exec(pointer) ?? [];
    const document = documents[Number(index)];
    if (index === undefined || document === undefined) return error;
    const steps = rest.split('/').slice(1).map(unescapeStep);
    const start = await place(document, steps);
    lines.push(`${start}: ${rest === '' ? '' : `${rest}: `}${message}`);
  }
  return lines.length === 0 ? error : new CliError(reasonOf(error.status), lines, { cause: error });
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
