import { useSyncExternalStore } from 'react';

const tokenKey = 'flux-resourceset.token';

/** Whether somebody is signed in; `refused`: who was, and the server no longer takes the token. */
export type SessionState = 'none' | 'signed-in' | 'refused';

/**
 * The token of this tab. It is kept for the tab alone, sent in a header only, and never put into an
 * address, a cookie or a message.
 */
class Session {
  #token = sessionStorage.getItem(tokenKey);
  #state: SessionState = this.#token === null ? 'none' : 'signed-in';
  readonly #listeners = new Set<() => void>();

  get state(): SessionState {
    return this.#state;
  }

  readonly token = (): string | null => this.#token;

  begin(token: string): void {
    sessionStorage.setItem(tokenKey, token);
    this.#become(token, 'signed-in');
  }

  /** What is being written stays where it is: only the token is asked for anew. */
  readonly refuse = (): void => {
    if (this.#token !== null) this.#become(this.#token, 'refused');
  };

  end(): void {
    sessionStorage.clear();
    this.#become(null, 'none');
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #become(token: string | null, state: SessionState): void {
    this.#token = token;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

export const session = new Session();

/** @returns the state of the tab's session, now and whenever it changes */
export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, () => session.state);
}
