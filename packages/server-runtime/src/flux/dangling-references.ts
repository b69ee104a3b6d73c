/** References of one cluster to documents of one kind that do not exist. */
export interface DanglingReferences {
  readonly cluster: string;
  readonly kind: string;
  readonly ids: readonly string[];
}

interface Finding {
  /** The name that the cluster polled under. */
  readonly dns: string;
  readonly found: DanglingReferences;
}

/** Remembered so that what is known is not told again; of more the oldest is forgotten. */
const mostRemembered = 10_000;
/** More than this says the same: the data came in some other way than through the service. */
const mostListed = 100;

/**
 * Remembers which clusters refer to what does not exist, as their polls find it out. Writes
 * and seeds cannot produce such data; a file edited by hand can.
 */
export class DanglingRegister {
  readonly #findings = new Map<string, Finding>();

  /**
   * Takes in what rendering a poll found: an empty list of ids clears what was known before.
   *
   * @returns whether something dangles that was not known
   */
  note(dns: string, found: DanglingReferences): boolean {
    const key = `${found.cluster}/${found.kind}`;
    const known = this.#findings.get(key)?.found.ids.join();
    if (found.ids.length === 0) {
      this.#findings.delete(key);
      return false;
    }
    if (known === undefined) this.#makeRoom();
    this.#findings.set(key, { dns, found });
    return known !== found.ids.join();
  }

  /** Forgets the cluster that had a name which is nobody's now. */
  forget(dns: string): void {
    for (const [key, finding] of this.#findings) {
      if (finding.dns === dns) this.#findings.delete(key);
    }
  }

  list(): readonly DanglingReferences[] {
    return [...this.#findings.values()].slice(0, mostListed).map(({ found }) => found);
  }

  #makeRoom(): void {
    const [oldest] = this.#findings.keys();
    if (oldest !== undefined && this.#findings.size >= mostRemembered) {
      this.#findings.delete(oldest);
    }
  }
}
