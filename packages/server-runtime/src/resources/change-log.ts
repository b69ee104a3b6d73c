import type { JsonObject, JsonValue, RedactRequest } from '@flux-resourceset/contract';
import type { ChangeContext } from '../changes/change-context.js';
import { readChangesQuery } from '../history/changes-query.js';
import { requireChange } from '../history/find-change.js';
import { findChanges } from '../history/find-changes.js';
import { presentChange, presentDetail } from '../history/present-change.js';
import { redactChange } from '../history/redact-change.js';
import { formatNextPage } from '../front/page-headers.js';
import { Problem } from '../problem.js';
import type { HandlerReply, HandlerRequest } from './handler.js';

/** GET on `/changes`. */
export function listChanges(
  { store, service: { flux }, kinds }: ChangeContext,
  { query: parameters, url }: HandlerRequest,
): Promise<HandlerReply> {
  return store.readAside(async (snapshot) => {
    const query = await readChangesQuery(snapshot.log, parameters);
    const { changes, hasMore } = await findChanges(snapshot, { flux, kinds }, query);
    const last = changes.at(-1);
    const headers = hasMore && last ? formatNextPage(url, ['before', String(last.revision)]) : {};
    const body = changes.map(presentChange) as unknown as JsonValue;
    return { status: 200, headers, body };
  });
}

/** GET on `/changes/{revision}`. */
export function getChange(
  { store, kinds }: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  return store.readAside(async (snapshot) => {
    const change = await requireChange(snapshot, readRevision(request));
    const body = await presentDetail(snapshot, kinds, change);
    return { status: 200, body: body as unknown as JsonObject };
  });
}

/** POST on `/changes/{revision}/redact`; answers the change that records it. */
export function redactValues(
  { store, kinds }: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  if (request.mayAdminister !== true) {
    throw new Problem(
      'forbidden',
      'redaction takes values out of the log for ever: that takes an admin',
    );
  }
  const { pointers } = request.body as unknown as RedactRequest;
  const actor = { ...request.actor, requestId: request.requestId };
  return store.write(actor, async (transaction) => {
    await redactChange(transaction, kinds, { revision: readRevision(request), pointers });
    const change = await requireChange(transaction, await transaction.revision());
    const body = await presentDetail(transaction, kinds, change);
    return { status: 200, body: body as unknown as JsonObject };
  });
}

function readRevision({ params }: HandlerRequest): number {
  return Number(params['revision']);
}
