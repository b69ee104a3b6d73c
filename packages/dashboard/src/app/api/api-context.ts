import { QueryClient } from '@tanstack/react-query';
import { session } from '../session/session.js';
import { RequestProblem } from './problem.js';
import { Api } from './request.js';

/** The API, in the name of whoever is signed in in this tab. */
export const api = new Api(session.token, session.refuse);

/** What has been read: shown at once, and read again when it is looked at and may have changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      // What the server refuses it refuses again; what did not reach it may get through.
      retry: (failures, error) =>
        failures < 2 &&
        error instanceof RequestProblem &&
        (error.status === 0 || error.status === 503),
      retryDelay: (failures) => 500 * 2 ** failures,
    },
  },
});
