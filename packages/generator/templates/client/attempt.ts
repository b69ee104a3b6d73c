import { NetworkError, RequestError, TimeoutError, type SentRequest } from './errors.js';

/** Milliseconds. */
interface AttemptLimits {
  /** All attempts together. */
  readonly timeout: number;
  /** What is left of that. */
  readonly left: number;
  /** This attempt. */
  readonly own: number;
}

/** One attempt of a request, that the caller or the time may end. */
export class Attempt {
  /** Aborted by either. */
  readonly signal: AbortSignal;
  readonly #sent: SentRequest;
  readonly #given: AbortSignal | undefined;
  readonly #deadline = new AbortController();
  readonly #timeout: number;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    sent: SentRequest,
    signal: AbortSignal | undefined,
    { timeout, left, own }: AttemptLimits,
  ) {
    const limit = Math.min(left, own);
    this.#sent = sent;
    this.#given = signal;
    this.#timeout = limit === own ? own : timeout;
    this.#timer = limit === Infinity ? undefined : setTimeout(() => this.#deadline.abort(), limit);
    this.signal = AbortSignal.any([this.#deadline.signal, ...(signal ? [signal] : [])]);
  }

  /** Says of what fails on the way why it did: the caller, the time, or the network. */
  async explain<Value>(work: Promise<Value>): Promise<Value> {
    try {
      return await work;
    } catch (error) {
      if (this.#given?.aborted) throw this.#given.reason;
      if (error instanceof RequestError) throw error;
      throw this.#deadline.signal.aborted
        ? new TimeoutError(this.#sent, this.#timeout, error)
        : new NetworkError(this.#sent, error);
    }
  }

  /** The time no longer counts: what is still read, such as a stream, is read as long as it lasts. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
