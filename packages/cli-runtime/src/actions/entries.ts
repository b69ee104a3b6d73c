import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import { asObject } from '../api/api.js';
import { untilUnchanged } from '../api/until-unchanged.js';
import { planResult } from '../changes/plan-result.js';
import type { Written } from '../changes/writer.js';
import { CliError } from '../cli-error.js';
import type { EntriesInvocation } from './invocation.js';
import type { Session } from './session.js';
import { single, type Result } from './result.js';

/** Sets and takes away single entries of a map; all others stay, whoever writes them meanwhile. */
export async function changeEntries(
  invocation: EntriesInvocation,
  session: Session,
): Promise<Result> {
  const { action, keys, noun } = invocation;
  const name = `${noun} ${String(keys.at(-1))}`;
  const written = await untilUnchanged(name, () => sendEntries(invocation, session));
  return written.kind === 'done'
    ? single(written.data, action.columns, noun)
    : planResult(written.plan, session);
}

async function sendEntries(
  invocation: EntriesInvocation,
  { api, writer, messages }: Session,
): Promise<Written> {
  const { action, keys, entries, overwrites } = invocation;
  const { data, headers } = await api.call(action.get, keys);
  const member = asObject(data)[action.member];
  const current = isJsonObject(member) ? member : {};
  if (!overwrites) assertFree(invocation, current);
  for (const key of listMissing(entries, current))
    messages.warn(`${action.entry} ${key} is not there`);
  const entityTag = headers.get('ETag');
  const condition = overwrites || entityTag === null ? {} : { ifMatch: entityTag };
  return writer.write(action.patch, [...keys, { [action.member]: entries }], condition);
}

/** @throws CliError `conflict` for an entry that has another value already */
function assertFree({ action, entries }: EntriesInvocation, current: JsonObject): void {
  for (const [key, value] of Object.entries(entries)) {
    const isOther = Object.hasOwn(current, key) && !isDeepStrictEqual(current[key], value);
    if (value === null || !isOther) continue;
    const is = String(current[key]);
    throw new CliError(
      'conflict',
      `${action.entry} ${key} is "${is}" already; write --overwrite to replace it`,
    );
  }
}

function listMissing(entries: JsonObject, current: JsonObject): readonly string[] {
  const removed = Object.entries(entries).filter(([, value]) => value === null);
  return removed.flatMap(([key]) => (Object.hasOwn(current, key) ? [] : [key]));
}
