import type { BatchResult, JsonValue } from '@flux-resourceset/contract';
import { applyDocuments, type GivenDocument, type PlaceDocument } from '../actions/apply.js';
import { batchResult, readBatch } from '../actions/batch-result.js';
import type { ImportInvocation } from '../actions/invocation.js';
import type { Session } from '../actions/session.js';
import type { Result } from '../actions/result.js';
import { planResult } from '../changes/plan-result.js';
import { explainError, isServerProblem } from '../api/explain-error.js';
import { CliError, UsageError } from '../cli-error.js';
import { nameDocument } from '../documents/read-documents.js';
import { locate } from '../documents/source-file.js';
import { readServer } from './read-server.js';
import { splitDocuments } from './split-documents.js';
import { takeBack } from './take-back.js';

/**
 * Applies the documents of files, or of another server: all of them or none. What is more than one
 * request takes goes in parts, which are taken back when one of them fails.
 */
export async function importDocuments(
  { source }: ImportInvocation,
  session: Session,
): Promise<Result> {
  if (source.from === 'files') {
    return importAll(source.documents, ({ origin }, steps) => locate(origin, steps), session);
  }
  const documents = await readOther(source, session);
  return importAll(documents, nameDocument, session);
}

/** What goes wrong there is not to be taken for what goes wrong here. */
async function readOther(
  { url, tokenFile }: Extract<ImportInvocation['source'], { from: 'server' }>,
  { connect, kinds, messages }: Session,
): Promise<readonly GivenDocument[]> {
  const other = await connect(url, tokenFile);
  try {
    return await readServer(kinds, other, messages);
  } catch (error) {
    const isRefused = isServerProblem(error) && error.status === 401;
    const { reason, lines } = explainError(error);
    const advice = 'it takes no such token; set FLUX_FROM_TOKEN or write --from-token-file';
    throw new CliError(reason, `${url}: ${isRefused ? advice : lines.join('; ')}`, {
      cause: error,
    });
  }
}

async function importAll<Document extends GivenDocument>(
  documents: readonly Document[],
  place: PlaceDocument<Document>,
  session: Session,
): Promise<Result> {
  const parts = splitDocuments(documents, session.kinds);
  if (parts.length > 1 && session.writer.isDryRun) {
    throw new UsageError(
      `these are ${documents.length} documents, and each part needs those before it stored: no dry run can be made of them`,
    );
  }
  const { messages } = session;
  const done: BatchResult[] = [];
  for (const part of parts) {
    try {
      const written = await applyDocuments(part, place, session);
      if (written.kind === 'planned') return planResult(written.plan, session);
      done.push(readBatch(written.data));
    } catch (error) {
      throw await takeBack(done, error, session);
    }
    if (parts.length > 1) messages.progress(`${done.length} of ${parts.length} parts are stored …`);
  }
  return batchResult(
    { kind: 'done', data: joinBatches(done) as unknown as JsonValue, headers: new Headers() },
    session,
  );
}

/** A cluster that several parts change is counted for each. */
function joinBatches(batches: readonly BatchResult[]): BatchResult {
  const sum = (count: (batch: BatchResult) => number): number =>
    batches.reduce((total, batch) => total + count(batch), 0);
  return {
    revision: batches.at(-1)?.revision ?? 0,
    results: batches.flatMap(({ results }) => results),
    effects: {
      clusters: sum(({ effects }) => effects.clusters),
      inputs: {
        added: sum(({ effects }) => effects.inputs.added),
        removed: sum(({ effects }) => effects.inputs.removed),
        changed: sum(({ effects }) => effects.inputs.changed),
      },
    },
  };
}
