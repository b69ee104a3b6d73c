import {
  type Effects,
  isJsonObject,
  type JsonValue,
  type ProblemBody,
  type ProblemDetail,
} from '@flux-resourceset/contract';

/** What the server, or the way to it, says against a request. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  /** 0 where no answer came. */
  readonly status: number;
  readonly code: string;
  readonly details: readonly ProblemDetail[];
  readonly requestId: string | undefined;
  readonly digest: string | undefined;
  readonly effects: Effects | undefined;

  constructor(status: number, body: Partial<ProblemBody>) {
    super(body.message ?? body.title ?? `the server answered ${String(status)}`);
    this.status = status;
    this.code = body.error ?? 'unknown';
    this.details = body.errors ?? [];
    this.requestId = body.request_id;
    this.digest = body.digest;
    this.effects = body.effects;
  }
}

/** The server cannot be reached: nothing is known of what became of the request. */
export function unreachable(): RequestProblem {
  return new RequestProblem(0, {
    message: 'The server cannot be reached. Check the connection, then try again.',
  });
}

/** Reads what an answer says against its request, whoever gave it: a proxy may have. */
export async function readProblem(answer: Response): Promise<RequestProblem> {
  const body = (await answer.json().catch(() => null)) as JsonValue;
  return new RequestProblem(
    answer.status,
    isJsonObject(body) ? (body as Partial<ProblemBody>) : {},
  );
}
