import type { JsonObject } from '@flux-resourceset/contract';
import { mayRead } from '../principals/authorize.js';
import type { PrincipalSource } from '../principals/principal.js';
import { Problem } from '../problem.js';
import type { Exchange } from './exchange.js';
import { checkReadiness, type ReadinessCheck } from './readiness.js';
import type { Answer, Operation } from './route.js';

/** What the public routes answer from. */
export interface PublicRoutesOptions {
  /** What `/` says of the service. */
  readonly overview: JsonObject;
  /** Where the page for operators is; null where there is none. */
  readonly page: string | null;
  /** @returns the OpenAPI document as YAML */
  readonly openapi: () => Promise<string>;
  readonly checks: readonly ReadinessCheck[];
  readonly principals: PrincipalSource;
}

/** `/` (what is here), `/health` (the process), `/ready` (the store) and `/openapi.yaml`. */
export function createPublicRoutes(options: PublicRoutesOptions): readonly Operation[] {
  const { overview, page, openapi } = options;
  const routes: Readonly<Record<string, Operation['run']>> = {
    '/': (exchange) => answerRoot(overview, page, exchange),
    '/health': () => answerJson({ status: 'ok' }),
    '/ready': (exchange) => answerReadiness(options, exchange),
    '/openapi.yaml': async () => answerText('application/yaml', await openapi()),
  };
  return Object.entries(routes).map(([template, run]) => ({
    template,
    method: 'get',
    access: 'public',
    run,
  }));
}

/** A browser is led to the page, relative to here: a proxy may have put something in front. */
function answerRoot(overview: JsonObject, page: string | null, { request }: Exchange): Answer {
  if (page === null) return answerJson(overview);
  const { headers, ...answer } = answerJson(overview);
  const isBrowser = request.headers.accept?.includes('text/html') === true;
  const found = { Location: `.${page}/`, Vary: 'Accept', 'Cache-Control': 'no-cache' };
  if (isBrowser) return { status: 303, headers: found, body: null };
  return { ...answer, headers: { ...headers, Vary: 'Accept' } };
}

async function answerReadiness(
  { checks, principals }: PublicRoutesOptions,
  exchange: Exchange,
): Promise<Answer> {
  const details = await checkReadiness(checks);
  const isShown = Object.keys(details).length > 0 && (await isKnown(principals, exchange));
  return answerJson({ status: 'ok', ...(isShown && { details }) });
}

/** Details name clusters and documents: whether the service is ready is everybody's to know. */
async function isKnown(
  principals: PrincipalSource,
  { request: { headers } }: Exchange,
): Promise<boolean> {
  try {
    return mayRead(await principals.authenticate(headers.authorization));
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

function answerJson(body: JsonObject): Answer {
  return answerText('application/json', JSON.stringify(body));
}

function answerText(contentType: string, body: string): Answer {
  const headers = { 'Content-Type': contentType, 'Cache-Control': 'no-cache' };
  return { status: 200, headers, body };
}
