/** Where a command prints to; each text ends its own line. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
