import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';

import { Problem } from '../problem.js';
import type { Store } from '../store/store.js';
import { logPath } from '../log/log-path.js';
import type { Logger } from '../log/log.js';
import { sendProblem, toProblem } from './problem-response.js';
import { readRequestId } from './request-id.js';

/** What a readiness check found. */
export interface CheckResult {
  readonly ready: boolean;
  /** Why not; safe to show. */
  readonly reason?: string;
  /** What an operator should know although the server is ready. */
  readonly details?: JsonValue;
}

/** One more thing that must be in order before requests are sent here. */
export interface ReadinessCheck {
  /** Name of its details in the answer. */
  readonly name: string;
  run(): CheckResult | Promise<CheckResult>;
}

/** What the public endpoints answer from. */
export interface ServiceEndpointsOptions {
  readonly store: Pick<Store, 'readiness'>;
  /** @returns the OpenAPI document as YAML */
  readonly openapi: () => Promise<string>;
  readonly checks?: readonly ReadinessCheck[];
  readonly logger: Logger;
}

interface Answer {
  readonly contentType: string;
  readonly body: string;
}

/**
 * Makes the handler of `/health` (the process), `/ready` (the store) and `/openapi.yaml`.
 * They are public and stand in front of everything else.
 *
 * @returns a function that answers such a request and tells whether it was one
 */
export function createServiceEndpoints(
  options: ServiceEndpointsOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const endpoints = new Map<string, () => Promise<Answer>>([
    ['/health', async () => formatJson({ status: 'ok' })],
    ['/ready', () => answerReadiness(options)],
    [
      '/openapi.yaml',
      async () => ({ contentType: 'application/yaml', body: await options.openapi() }),
    ],
  ]);
  return (request, response) => {
    const endpoint = endpoints.get(request.url?.split('?', 1)[0] ?? '');
    if (endpoint) {
      void serve(request, response, endpoint, options.logger);
    }
    return endpoint !== undefined;
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  endpoint: () => Promise<Answer>,
  logger: Logger,
): Promise<void> {
  const requestId = readRequestId(request);
  try {
    assertReading(request);
    send(request, response, await endpoint(), requestId);
  } catch (error) {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      logger.warn(
        { request_id: requestId, path: logPath(request.url), err: error },
        problem.message,
      );
    }
    sendProblem(response, problem, requestId, request.method);
  }
}

function assertReading({ method }: IncomingMessage): void {
  if (method !== 'GET' && method !== 'HEAD') {
    throw new Problem('method_not_allowed', `${method} is not possible here: use GET`, [], {
      Allow: 'GET, HEAD',
    });
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { contentType, body }: Answer,
  requestId: string,
): void {
  response.writeHead(200, {
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function answerReadiness({ store, checks = [] }: ServiceEndpointsOptions): Promise<Answer> {
  const all: readonly ReadinessCheck[] = [
    { name: 'store', run: () => store.readiness() },
    ...checks,
  ];
  const details: Record<string, JsonValue> = {};
  for (const check of all) {
    const result = await check.run();
    if (!result.ready) {
      throw new Problem('store_unavailable', result.reason ?? `${check.name} is not ready`);
    }
    if (result.details !== undefined) {
      details[check.name] = result.details;
    }
  }
  const hasDetails = Object.keys(details).length > 0;
  return formatJson({ status: 'ok', ...(hasDetails && { details }) });
}

function formatJson(body: JsonObject): Answer {
  return { contentType: 'application/json', body: JSON.stringify(body) };
}
