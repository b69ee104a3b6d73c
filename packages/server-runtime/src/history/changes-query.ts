import { changePageBounds, type JsonValue } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import type { ChangeLog } from '../store/change-log.js';
import { cutOff } from './find-change.js';

/** What a request for changes asks for, as it says it. */
export type ChangesParameters = Readonly<Record<string, JsonValue | undefined>>;

/** Which changes are asked for, newest first. */
export interface ChangesQuery {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly actor: string | undefined;
  /** Key of a cluster: what it is given changed. */
  readonly cluster: string | undefined;
  /** Changes after this revision. */
  readonly after: number;
  /** Changes before this one. */
  readonly before: number;
  readonly limit: number;
}

/**
 * Reads which changes are asked for. Times become revisions: what was made before a time has a
 * lower one.
 *
 * @throws Problem `validation_error` for what is neither a revision nor a time; `gone` for changes
 *   after a revision before which the log was cut
 */
export async function readChangesQuery(
  log: ChangeLog,
  parameters: ChangesParameters,
): Promise<ChangesQuery> {
  const [since, until] = ['since', 'until'].map((name) => readMoment(name, parameters[name]));
  const { limit, before } = parameters;
  const highest = until === undefined ? Infinity : await findEnd(log, until);
  return {
    ...{ kind: readText(parameters['kind']), id: readText(parameters['id']) },
    ...{ actor: readText(parameters['actor']), cluster: readText(parameters['cluster']) },
    after: since === undefined ? 0 : await findBegin(log, since),
    before: Math.min(highest, typeof before === 'number' ? before : Infinity),
    limit: typeof limit === 'number' ? limit : changePageBounds.default,
  };
}

/** A revision, or a time in milliseconds. */
type Moment = { readonly revision: number } | { readonly time: number };

function readText(value: JsonValue | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** RFC 3339; a plus that was sent as it is arrives as a space. */
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+ -]\d\d:\d\d)$/i;

function readMoment(name: string, value: JsonValue | undefined): Moment | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  if (/^\d{1,15}$/.test(text)) return { revision: Number(text) };
  const time = timeForm.test(text) ? Date.parse(text.replace(' ', '+')) : Number.NaN;
  if (!Number.isNaN(time)) return { time };
  const message = `is '${text}': write a revision, or a time such as 2026-03-01T12:00:00Z`;
  throw new Problem('validation_error', `${name} ${message}`, [{ parameter: name, message }]);
}

async function findBegin(log: ChangeLog, since: Moment): Promise<number> {
  if ('time' in since) return log.revisionAt(toText(since.time));
  const begin = await log.begin();
  if (since.revision < begin) throw cutOff(begin);
  return since.revision;
}

async function findEnd(log: ChangeLog, until: Moment): Promise<number> {
  if ('revision' in until) return until.revision + 1;
  return (await log.revisionAt(toText(until.time + 1))) + 1;
}

function toText(time: number): string {
  return new Date(time).toISOString();
}
