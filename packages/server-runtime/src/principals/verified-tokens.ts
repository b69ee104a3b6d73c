import type { Principal } from './principal.js';

interface VerifiedToken {
  readonly principal: Principal;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Whether it was asked for since it was last passed over. */
  isUsed: boolean;
}

/**
 * Signed tokens that were verified, by digest, each until it expires. When there are too many the
 * one goes that was not used for the longest time, or nearly: a hit sets a mark instead of moving
 * the entry, so that a poll pays for one look-up and nothing else.
 */
export class VerifiedTokens {
  readonly #tokens = new Map<string, VerifiedToken>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  find(digest: string): Principal | undefined {
    const token = this.#tokens.get(digest);
    if (token === undefined) return undefined;
    if (Date.now() >= token.expires) {
      this.#tokens.delete(digest);
      return undefined;
    }
    token.isUsed = true;
    return token.principal;
  }

  add(digest: string, principal: Principal, expires: number): void {
    this.#tokens.delete(digest);
    while (this.#tokens.size >= this.#capacity) this.#dropOne();
    this.#tokens.set(digest, { principal, expires, isUsed: false });
  }

  get size(): number {
    return this.#tokens.size;
  }

  clear(): void {
    this.#tokens.clear();
  }

  #dropOne(): void {
    for (const [digest, token] of this.#tokens) {
      this.#tokens.delete(digest);
      if (!token.isUsed) return;
      token.isUsed = false;
      this.#tokens.set(digest, token);
    }
  }
}
