import type { FluxDescriptor } from '@flux-resourceset/contract';
import { invalidParameter, parseListQuery } from '../flux/cluster-list.js';
import type { ListQuery } from '../store/store.js';

/** Which clusters a status tells of. */
export interface StatusQuery extends ListQuery {
  /** Milliseconds; null: whenever they were seen. */
  readonly staleFor: number | null;
  /** Null: whatever they have. */
  readonly behind: boolean | null;
}

const milliseconds: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** @throws Problem `validation_error` that names the parameter */
export function parseStatusQuery(flux: FluxDescriptor, search: string): StatusQuery {
  const query = new URLSearchParams(search);
  const list = parseListQuery(flux, query, ['stale_for', 'behind']);
  return { ...list, staleFor: readDuration(query), behind: readBehind(query) };
}

function readDuration(query: URLSearchParams): number | null {
  const text = query.get('stale_for');
  if (text === null) return null;
  const [, digits, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const factor = milliseconds[unit];
  if (factor !== undefined) return Number(digits) * factor;
  throw invalidParameter(
    'stale_for',
    `stale_for is '${text}'; write a number and s, m, h or d: 1h`,
  );
}

function readBehind(query: URLSearchParams): boolean | null {
  const text = query.get('behind');
  if (text === null || text === 'true' || text === 'false') return text && text === 'true';
  throw invalidParameter('behind', `behind is '${text}'; write true or false`);
}
