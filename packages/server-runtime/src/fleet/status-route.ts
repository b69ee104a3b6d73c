import { fleetStatusPath } from '@flux-resourceset/contract';
import { formatPageHeaders } from '../front/page-headers.js';
import type { Answer, Operation } from '../front/exchange.js';
import { splitTarget } from '../front/target.js';
import { readFleetStatus, type FleetStatusSources, type StatusPage } from './fleet-status.js';
import type { LastSeenKeeper } from './last-seen-keeper.js';
import { parseStatusQuery } from './status-query.js';

/** Clusters that are written as one piece of the answer. */
const piece = 200;

/** `GET /fleet/status`: who was last seen when, and who has what it should have. */
export function createStatusRoute(sources: FleetStatusSources, keeper: LastSeenKeeper): Operation {
  return {
    template: fleetStatusPath,
    method: 'get',
    access: 'read',
    run: async ({ url }): Promise<Answer> => {
      const query = parseStatusQuery(sources.flux, splitTarget(url).query);
      await sources.index.refresh();
      await keeper.takeIn();
      const { clusters, total, next } = await readFleetStatus(sources, query, Date.now());
      const headers = {
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
        ...formatPageHeaders({ url, total, next }),
      };
      return { status: 200, headers, body: writeList(clusters) };
    },
  };
}

/** Piece by piece: the status of ten thousand clusters would hold up the event loop. */
async function* writeList(clusters: StatusPage['clusters']): AsyncGenerator<string> {
  yield '[';
  for (let from = 0; from < clusters.length; from += piece) {
    const some = clusters.slice(from, from + piece).map(({ status }) => JSON.stringify(status));
    yield `${from === 0 ? '' : ','}${some.join(',')}`;
  }
  yield ']';
}
