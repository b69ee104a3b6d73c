import type { ChangeRecord } from '@flux-resourceset/contract';
import { nameChange, renderChange } from '../changes/render-plan.js';
import type { Session } from './session.js';
import type { Result } from './result.js';

/**
 * Follows changes as they are made; a connection that breaks is made again, without a gap.
 *
 * @param since - entity tag of what was read before: what came after it is told
 * @param concerns - which of them are told
 * @param readAgain - tells all there is where nobody can say what came between
 */
export async function* watchChanges(
  since: string | null,
  concerns: (change: ChangeRecord) => boolean,
  readAgain: () => Promise<Result>,
  { api, kinds, messages }: Session,
): AsyncGenerator<Result, undefined> {
  for await (const event of api.changes(since === null ? '' : eventIdOf(since))) {
    if (event.type === 'reset') {
      messages.note('the server has lost the thread; this is all there is now');
      yield await readAgain();
    } else if (concerns(event.change)) yield changeResult(event.change, kinds);
  }
  return undefined;
}

/**
 * The tag of a list is that of the whole store.
 *
 * @returns null where there is no list, or the server does not say
 */
export async function readStoreTag({ api, kinds }: Session): Promise<string | null> {
  const list = kinds.map((kind) => kind.list).find((known) => known !== null);
  if (list === undefined) return null;
  const parameters = list.pages === null ? [] : [{ limit: 1 }];
  return (await api.call(list.function, parameters)).headers.get('ETag');
}

/** A tag says epoch, revision and definition; the id of an event the first two. */
function eventIdOf(entityTag: string): string {
  return /^"(.+-\d+)-[0-9a-f]+"$/.exec(entityTag)?.[1] ?? '';
}

function changeResult(change: ChangeRecord, kinds: Session['kinds']): Result {
  return {
    value: change,
    names: [nameChange(change.kind, change.id, kinds)],
    tables: [],
    text: async (paint) => {
      const lines = await renderChange(change, kinds, paint);
      return [`${change.time} revision ${change.revision}`, ...lines]
        .map((line) => `${line}\n`)
        .join('');
    },
  };
}
