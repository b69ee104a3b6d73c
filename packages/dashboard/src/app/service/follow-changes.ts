import { changeOperations, type ChangeRecord, type JsonValue } from '@flux-resourceset/contract';
import { useEffect } from 'react';
import { api, queryClient } from '../api/api-context.js';
import { readEvents, type StreamEvent } from '../api/event-stream.js';

/** In milliseconds: what a batch of ten thousand changes is read again once for. */
const settle = 400;
/** Between two tries to be told again. */
const retry = 3_000;

const followers = new Set<(change: ChangeRecord) => void>();

/** Tells of each change as it is made, while a component is shown. */
export function useChangeFollower(follow: (change: ChangeRecord) => void): void {
  useEffect(() => {
    followers.add(follow);
    return () => void followers.delete(follow);
  }, [follow]);
}

/** Keeps what is shown as it is on the server, as long as the signal lasts. Never rejects. */
export async function followChanges(signal: AbortSignal): Promise<void> {
  let last = '';
  while (!signal.aborted) {
    try {
      const headers: Record<string, string> = last === '' ? {} : { 'Last-Event-ID': last };
      const { body } = await api.send(changeOperations.streamChanges.path, { signal, headers });
      if (body !== null) last = await followBody(body, last);
    } catch {
      // Whatever it was: what is shown is read again once there is a stream.
      await new Promise((resolve) => setTimeout(resolve, retry));
    }
  }
}

async function followBody(body: ReadableStream<Uint8Array>, begin: string): Promise<string> {
  let last = begin;
  try {
    for await (const event of readEvents(body)) {
      if (event.id !== '') last = event.id;
      takeIn(event);
    }
  } catch {
    // It broke off: the next goes on behind the last event.
  }
  return last;
}

function takeIn({ type, data }: StreamEvent): void {
  if (type === 'reset') void queryClient.invalidateQueries();
  if (type !== 'change') return;
  const change = JSON.parse(data) as JsonValue as unknown as ChangeRecord;
  for (const follow of followers) follow(change);
  outdate(change);
}

let changed: ChangeRecord[] = [];

function outdate(change: ChangeRecord): void {
  if (changed.length === 0) setTimeout(readAgain, settle);
  changed.push(change);
}

/** What is on the page is read now, the rest when it is looked at. */
function readAgain(): void {
  const [taken, kinds] = [changed, new Set(changed.map(({ kind }) => kind))];
  changed = [];
  const documents = new Set(taken.map(({ kind, id }) => `${kind}/${id}`));
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [what, kind, id] }) => {
      if (what === 'document') return documents.has(`${String(kind)}/${String(id)}`);
      if (what === 'list') return kinds.has(String(kind));
      return what === 'uses' || what === 'changes' || what === 'status';
    },
  });
}
