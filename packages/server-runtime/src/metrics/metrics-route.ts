import type { Answer, Operation } from '../front/exchange.js';
import type { Exposition } from './exposition.js';
import type { MetricSources } from './metric-sources.js';

/**
 * Makes `GET /metrics`.
 *
 * @param access - `public` on a port of its own, otherwise `read`
 */
export function createMetricsRoute(sources: MetricSources, access: 'public' | 'read'): Operation {
  let exposition: Promise<Exposition> | null = null;
  return {
    template: '/metrics',
    method: 'get',
    access,
    run: async () => answer(await (exposition ??= load(sources))),
  };
}

async function load(sources: MetricSources): Promise<Exposition> {
  const { createExposition } = await import('./exposition.js');
  return createExposition(sources);
}

async function answer(exposition: Exposition): Promise<Answer> {
  const headers = { 'Content-Type': exposition.contentType, 'Cache-Control': 'no-store' };
  return { status: 200, headers, body: await exposition.render() };
}
