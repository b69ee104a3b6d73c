/** References of one cluster to documents of one kind that do not exist. */
export interface DanglingReferences {
  readonly cluster: string;
  readonly kind: string;
  readonly ids: readonly string[];
}

/** More than this says the same: the data came in some other way than through the service. */
const mostRemembered = 100;

/**
 * Remembers which clusters refer to what does not exist, as their polls find it out. Writes
 * and seeds cannot produce such data; a file edited by hand can.
 */
export class DanglingRegister {
  readonly #found = new Map<string, DanglingReferences>();

  /** Takes in what rendering a poll found: an empty list of ids clears what was known before. */
  note(found: DanglingReferences): void {
    const key = `${found.cluster}/${found.kind}`;
    if (found.ids.length === 0) this.#found.delete(key);
    else if (this.#found.size < mostRemembered) this.#found.set(key, found);
  }

  list(): readonly DanglingReferences[] {
    return [...this.#found.values()];
  }
}
