import { inspect } from 'node:util';

const redacted = '[redacted]';

/** A token that shows itself to nobody who prints, logs or serialises it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** @returns the token itself, for comparing with what a client sent */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return redacted;
  }

  toJSON(): string {
    return redacted;
  }

  [inspect.custom](): string {
    return redacted;
  }
}
