/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly body: unknown;
}

/** The token that a fault's servers take for everything. */
export const token = 'faults-write-token';

/** An answer that takes longer never comes, in milliseconds. */
const longestAnswer = 60_000;

/**
 * Sends a request and reads the JSON of the answer.
 *
 * @throws TypeError when there is no connection, or it is cut
 */
export async function request(
  url: string,
  method = 'GET',
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const contentType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(longestAnswer),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': contentType }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { status } = answer;
  return { status, etag: answer.headers.get('etag') ?? '', body: await answer.json() };
}

/**
 * Whether a request failed because the server was not there, or went away. By its name: in jest the
 * class of `fetch` is another one.
 */
export function isCutOff(error: unknown): boolean {
  return (error as { readonly name?: unknown }).name === 'TypeError';
}

/** Asks again until it holds. @throws Error after a minute, with what did not */
export async function eventually(
  what: string,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within a minute: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
