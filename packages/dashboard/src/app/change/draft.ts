import { useState } from 'react';
import type { JsonObject } from '@flux-resourceset/contract';

/*
 * What somebody writes is kept in the tab until it is stored or thrown away: neither a save that
 * fails, nor a token that expires, nor a page that is loaded again takes it.
 */

/** A document that is being written. */
export interface KeptDraft {
  readonly draft: JsonObject;
  /** As it was read; null for a new one. */
  readonly base: JsonObject | null;
  readonly entityTag: string | null;
}

const prefix = 'flux-resourceset.draft.';

export function readDraft(key: string): KeptDraft | null {
  const text = sessionStorage.getItem(prefix + key);
  return text === null ? null : (JSON.parse(text) as KeptDraft);
}

export function forgetDraft(key: string): void {
  sessionStorage.removeItem(prefix + key);
}

/** @returns a document that is kept with each change to it */
export function useDraft(
  key: string,
  initial: JsonObject,
  read: Omit<KeptDraft, 'draft'> = { base: null, entityTag: null },
): readonly [JsonObject, (draft: JsonObject) => void] {
  const [draft, setDraft] = useState(initial);
  const keep = (next: JsonObject): void => {
    sessionStorage.setItem(prefix + key, JSON.stringify({ ...read, draft: next }));
    setDraft(next);
  };
  return [draft, keep];
}
