/** How long clients may take, in milliseconds. */
export interface TimeLimits {
  /** From the connection, or from the first byte of a later request, to the end of its headers. */
  readonly headers: number;
  /** To the end of its body. */
  readonly request: number;
  /** Without a byte in either direction while a request is under way. */
  readonly silence: number;
  /** For the handshake of TLS. */
  readonly handshake: number;
  /** How often the limits above are looked at. */
  readonly checkInterval: number;
  /** How often the files of TLS are looked at. */
  readonly rotation: number;
  /** How often failed handshakes are summed up. */
  readonly summary: number;
}

/**
 * Generous for a poll over a bad line, and short enough that who sends a byte now and then is
 * gone within a minute. Node's own limits are 60 s for headers, 300 s for a request, 120 s for
 * a handshake, and none for silence.
 */
export const defaultTimeLimits: TimeLimits = {
  headers: 20_000,
  request: 60_000,
  silence: 120_000,
  handshake: 10_000,
  checkInterval: 5_000,
  rotation: 5_000,
  summary: 60_000,
};
