import { maxBatchDocuments } from '@flux-resourceset/contract';
import { invalid } from './change-problems.js';
import { draftChunk, type DraftDocument } from './draft.js';
import type { Pace } from './pace.js';
import type { Refusals } from './refusals.js';
import {
  findRequestedId,
  type RequestedChange,
  type RequestedSelection,
} from './requested-change.js';
import { type ResolveScope, resolveChange } from './resolve-change.js';
import { selectDocuments } from './select-documents.js';

/** What many changes are resolved in. */
interface ResolveAllScope extends ResolveScope {
  readonly refusals: Refusals;
  readonly pace: Pace;
}

/** Resolves what is asked for in its order: a selector sees what the changes before it made. */
export async function resolveAll(
  scope: ResolveAllScope,
  requested: readonly (RequestedChange | RequestedSelection)[],
): Promise<readonly DraftDocument[]> {
  const resolved: DraftDocument[] = [];
  let changes: RequestedChange[] = [];
  for (const asked of requested) {
    if (asked.operation !== 'select') {
      changes.push(asked);
      continue;
    }
    resolved.push(...(await resolveChanges(scope, changes)));
    changes = [...(await expand(scope, asked))];
    refuseTooMany(resolved.length + changes.length, asked.pointer);
  }
  return [...resolved, ...(await resolveChanges(scope, changes))];
}

async function expand(
  { context, draft, pace }: ResolveAllScope,
  selection: RequestedSelection,
): Promise<readonly RequestedChange[]> {
  const ids = await selectDocuments(context, draft.view(), selection, pace);
  return ids.map((id) => selection.ask(id));
}

function refuseTooMany(count: number, pointer: string): void {
  if (count <= maxBatchDocuments) return;
  const most = String(maxBatchDocuments);
  throw invalid(pointer, `${String(count)} documents at once are too many: ${most} are possible`);
}

async function resolveChanges(
  scope: ResolveAllScope,
  changes: readonly RequestedChange[],
): Promise<readonly DraftDocument[]> {
  const { draft, refusals, pace } = scope;
  const resolved: DraftDocument[] = [];
  for (let start = 0; start < changes.length; start += draftChunk) {
    const chunk = changes.slice(start, start + draftChunk);
    await loadDocuments(scope, chunk);
    for (const change of chunk) {
      if (pace.isDue) await pace.rest();
      await refusals.attempt(change, () => {
        const document = resolveChange(scope, change);
        draft.put(document);
        resolved.push(document);
      });
    }
  }
  return resolved;
}

/** Whether a new document's id is free is asked later, with all that is referred to. */
async function loadDocuments(
  { draft }: ResolveAllScope,
  chunk: readonly RequestedChange[],
): Promise<void> {
  const wanted = new Map<RequestedChange['kind'], string[]>();
  for (const requested of chunk) {
    const id = requested.operation === 'create' ? undefined : findRequestedId(requested);
    if (id === undefined) continue;
    const ids = wanted.get(requested.kind) ?? [];
    ids.push(id);
    wanted.set(requested.kind, ids);
  }
  for (const [kind, ids] of wanted) await draft.load(kind, [...new Set(ids)]);
}
