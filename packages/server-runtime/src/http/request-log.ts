import type { Logger } from '../log/log.js';
import type { CrudResponse } from './request-context.js';

/**
 * Writes one line when a request is done. Headers, tokens, queries and bodies are left out:
 * logs are read by more people than the store.
 */
export function logRequest(logger: Logger, response: CrudResponse): void {
  const started = performance.now();
  response.once('close', () => {
    const { requestId, method, operation, actor } = response.locals;
    logger.info(
      {
        method,
        route: operation?.path ?? null,
        status: response.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        request_id: requestId,
        actor: actor?.name ?? null,
      },
      response.writableFinished ? 'request' : 'request broken off',
    );
  });
}
