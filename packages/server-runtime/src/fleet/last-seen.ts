import type { Exchange } from '../front/exchange.js';
import type { Observer } from '../front/observer.js';
import type { Peers } from '../listen/peers.js';
import type { Problem } from '../problem.js';
import type { SeenPoll } from '../store/last-seen-store.js';

/** As Flux Operator says who it is (v0.58.1); whoever looks at polls by hand does not. */
const operatorAgent = 'flux-operator/';
/** Longest version that is kept: a client chooses it. */
const longestVersion = 64;

interface Seen {
  at: number;
  status: number;
  digest: string | null;
  operator: string | null;
  address: string | null;
  /** Whether it is newer than what is written. */
  isNew: boolean;
}

/**
 * When each endpoint of each cluster was last polled, in memory: a poll costs a look-up and two
 * numbers. Only polls that were answered with inputs make a new entry, so that there are no more
 * of them than the fleet has clusters and endpoints.
 */
export class LastSeen implements Observer {
  /** By endpoint and DNS name, as polls are cached. */
  readonly #seen = new Map<string, Seen>();
  readonly #peers: Pick<Peers, 'address'>;

  /** @param peers - tell where a request came from; asked once between two flushes */
  constructor(peers: Pick<Peers, 'address'>) {
    this.#peers = peers;
  }

  answered(exchange: Exchange, status: number): void {
    const { pollKey, digest } = exchange;
    if (pollKey !== null && digest !== null) this.#note(exchange, pollKey, status);
  }

  failed(exchange: Exchange, { status }: Problem): void {
    const { pollKey } = exchange;
    if (pollKey !== null && this.#seen.has(pollKey)) this.#note(exchange, pollKey, status);
  }

  /** The operator asks again. */
  brokeOff(): void {
    return;
  }

  find(endpoint: string, dns: string): Readonly<Seen> | undefined {
    return this.#seen.get(keyOf(endpoint, dns));
  }

  /** @returns all that is newer than what was taken before */
  takeNew(): readonly SeenPoll[] {
    const taken: SeenPoll[] = [];
    for (const [key, seen] of this.#seen) {
      if (!seen.isNew) continue;
      seen.isNew = false;
      const { at, status, digest, operator, address } = seen;
      taken.push({ ...splitKey(key), at, status, digest, operator, address });
    }
    return taken;
  }

  /** Marks as new again what could not be written. */
  putBack(polls: readonly SeenPoll[]): void {
    for (const { endpoint, dns } of polls) {
      const seen = this.#seen.get(keyOf(endpoint, dns));
      if (seen) seen.isNew = true;
    }
  }

  /** Takes in what others saw. */
  merge(polls: readonly SeenPoll[]): void {
    for (const { dns, endpoint, at, status, digest, operator, address } of polls) {
      const known = this.#seen.get(keyOf(endpoint, dns));
      if (known && known.at >= at) continue;
      const seen = { at, status, operator, address, isNew: false };
      this.#seen.set(keyOf(endpoint, dns), { ...seen, digest: digest ?? known?.digest ?? null });
    }
  }

  /** Drops clusters that are no more. @returns their names */
  forgetAllBut(exists: (dns: string) => boolean): readonly string[] {
    const gone = new Set<string>();
    for (const key of this.#seen.keys()) {
      const { dns } = splitKey(key);
      if (exists(dns)) continue;
      gone.add(dns);
      this.#seen.delete(key);
    }
    return [...gone];
  }

  #note(exchange: Exchange, key: string, status: number): void {
    const { request, principal, digest } = exchange;
    const agent = request.headers['user-agent'];
    const isOperator = agent?.startsWith(operatorAgent) === true;
    if (!isOperator && principal?.role !== 'poller') return;
    const seen = this.#seen.get(key) ?? this.#add(key);
    seen.at = Date.now();
    seen.status = status;
    if (digest !== null) seen.digest = digest;
    if (seen.isNew) return;
    seen.isNew = true;
    seen.address = this.#peers.address(request);
    const version = agent?.slice(operatorAgent.length, operatorAgent.length + longestVersion);
    seen.operator = isOperator ? (version ?? null) : null;
  }

  #add(key: string): Seen {
    const seen = { at: 0, status: 0, digest: null, operator: null, address: null, isNew: false };
    this.#seen.set(key, seen);
    return seen;
  }
}

function keyOf(endpoint: string, dns: string): string {
  return `${endpoint}/${dns}`;
}

function splitKey(key: string): { readonly endpoint: string; readonly dns: string } {
  const at = key.indexOf('/');
  return { endpoint: key.slice(0, at), dns: key.slice(at + 1) };
}
