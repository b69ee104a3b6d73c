import {
  type JsonObject,
  type JsonValue,
  type ListAction,
  pagingParameters,
} from '@flux-resourceset/contract';
import type { ListInvocation } from './invocation.js';
import type { Session } from './session.js';
import { single, type Result } from './result.js';

/**
 * Lists documents: all of them, or the part that a parameter of paging selects.
 *
 * @param noun - what each is called in names
 */
export async function listDocuments(
  action: ListAction,
  { parents, query }: Pick<ListInvocation, 'parents' | 'query'>,
  session: Session,
  noun?: string,
): Promise<Result> {
  const isPart = pagingParameters.some((parameter) => query?.[parameter] !== undefined);
  if (action.pages !== null && !isPart) {
    return single(await listAll(action.pages, query ?? {}, session), action.columns, noun);
  }
  const parameters = query === null ? parents : [...parents, query];
  const { data } = await session.api.call(action.function, parameters);
  return single(data, action.columns, noun);
}

/** Reads page by page, and says how far it is where there are several. */
async function listAll(
  name: string,
  query: JsonObject,
  { api, messages }: Session,
): Promise<readonly JsonValue[]> {
  const documents: JsonValue[] = [];
  for await (const { data, total } of api.pages(name, query)) {
    documents.push(...data);
    if (total === null || documents.length < total) {
      messages.progress(`${documents.length} of ${total ?? 'more'} …`);
    }
  }
  return documents;
}
