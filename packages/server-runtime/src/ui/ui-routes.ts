import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  dashboardPath,
  type DashboardPrincipal,
  type JsonObject,
  type KindDescriptor,
  type ServiceDescriptor,
} from '@flux-resourceset/contract';
import { dashboardFolder } from '@flux-resourceset/dashboard';
import type { UiConfig } from '../config/config.js';
import type { Answer, Exchange, Operation } from '../front/exchange.js';
import { mayAdminister, mayWrite } from '../principals/authorize.js';
import type { Principal } from '../principals/principal.js';
import { Problem } from '../problem.js';
import type { Store } from '../store/store.js';
import { BuiltFiles, chooseBody, tagOf } from './built-files.js';
import { describeForPage, type PageSettings } from './describe-service.js';
import { findUses } from './find-uses.js';
import { formatPagePolicy } from './page-policy.js';

/** What the page is served from. */
export interface UiOptions {
  readonly service: ServiceDescriptor;
  readonly openapiDocument: JsonObject;
  readonly store: Pick<Store, 'readAside'>;
  readonly ui: UiConfig;
  readonly requireReason: boolean;
  /** Where the built page is, for tests. */
  readonly folder?: URL;
}

/** How many segments below `/ui/` a place of the page may have: `catalogue/KIND/ID/edit`. */
const deepest = 4;

/**
 * Makes the routes of the page: the page itself at every path below `/ui`, its files, and what it
 * alone asks for. Import this file dynamically, and in crud mode only.
 *
 * @returns none where the page was not built, which a development tree need not have
 */
export function createUiRoutes(options: UiOptions): readonly Operation[] {
  const folder = fileURLToPath(options.folder ?? dashboardFolder);
  const page = readPage(folder);
  if (page === null) return [];
  const isOpen = options.service.operations.every(({ access }) => access === 'public');
  const access = isOpen ? 'public' : 'read';
  const route = (
    path: string,
    run: Operation['run'],
    needs: Operation['access'] = 'public',
  ): Operation => ({ template: `${dashboardPath}${path}`, method: 'get', access: needs, run });
  const { serve, headers } = createPage(page, options.ui);
  const assets = new BuiltFiles(`${folder}/assets`);
  const descriptor = createDescriptor(options, isOpen);
  return [
    ...listPlaces().map((path) => route(path, serve)),
    route('/assets/{file}', (exchange) => serveAsset(assets, exchange, headers)),
    route('/service.json', descriptor),
    route('/principal.json', ({ principal }) => answerJson(describePrincipal(principal)), access),
    route('/uses/{kind}', (exchange) => answerUseCounts(options, exchange), access),
    route('/uses/{kind}/{id}', (exchange) => answerUses(options, exchange), access),
  ];
}

/** Places of the page are no places of the server: it looks at the path itself. */
function listPlaces(): readonly string[] {
  const deep = Array.from({ length: deepest }, (_, depth) =>
    Array.from({ length: depth + 1 }, (_item, at) => `/{segment${String(at)}}`).join(''),
  );
  return ['', '/', ...deep];
}

function readPage(folder: string): string | null {
  try {
    return readFileSync(`${folder}/index.html`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Stands in the built page where it is to be told how far up `/ui/` is. */
const builtBase = '<base href="./" />';

interface Page {
  readonly serve: Operation['run'];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The page's files and requests are relative to `/ui/`, so that a proxy may put anything in front of
 * it: each answer says how far up that is from the path that was asked for.
 */
function createPage(page: string, ui: UiConfig): Page {
  const headers = {
    'Content-Security-Policy': formatPagePolicy(ui),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
  const serve = (exchange: Exchange): Answer => {
    const html = page.replace(builtBase, `<base href="${baseOf(exchange)}" />`);
    const entityTag = tagOf(html);
    const own = { ...headers, ETag: entityTag, 'Cache-Control': 'no-cache' };
    if (isKnown(exchange, entityTag)) return { status: 304, headers: own, body: null };
    const type = { 'Content-Type': 'text/html; charset=utf-8' };
    return { status: 200, headers: { ...own, ...type }, body: html };
  };
  return { serve, headers };
}

function baseOf({ url }: Exchange): string {
  const [path = ''] = url.split('?', 1);
  const below = path.split('/').length - `${dashboardPath}/`.split('/').length;
  return below < 0 ? `.${dashboardPath}/` : below === 0 ? './' : '../'.repeat(below);
}

function isKnown({ request: { headers } }: Exchange, entityTag: string): boolean {
  const known = headers['if-none-match'] ?? '';
  return (
    known === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === entityTag)
  );
}

/** Names of files hold a digest of what is in them. */
function serveAsset(assets: BuiltFiles, exchange: Exchange, pageHeaders: Page['headers']): Answer {
  const file = assets.find(exchange.parameters['file'] ?? '');
  if (file === undefined)
    throw new Problem('not_found', 'the page has no such file: load it again');
  const headers = {
    ...pageHeaders,
    ETag: file.entityTag,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  };
  if (isKnown(exchange, file.entityTag)) return { status: 304, headers, body: null };
  const [coding, body] = chooseBody(
    file,
    String(exchange.request.headers['accept-encoding'] ?? ''),
  );
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Type': file.contentType,
      ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    },
    body,
  };
}

function createDescriptor(
  { service, openapiDocument, ui, requireReason }: UiOptions,
  isOpen: boolean,
): Operation['run'] {
  const settings: PageSettings = { signIn: isOpen ? null : { oidc: ui.oidc }, requireReason };
  const body = JSON.stringify(describeForPage(service, openapiDocument, settings));
  return () => answer(body);
}

/** Where everybody may do everything nobody is asked who they are. */
function describePrincipal(principal: Principal | null): DashboardPrincipal {
  if (principal === null) {
    return { name: 'anonymous', role: 'admin', may: { write: true, administer: true } };
  }
  const may = { write: mayWrite(principal), administer: mayAdminister(principal) };
  return { name: principal.name, role: principal.role, may };
}

async function answerUses(options: UiOptions, { parameters }: Exchange): Promise<Answer> {
  const { service, store } = options;
  const kind = findKind(options, parameters);
  const id = parameters['id'] ?? '';
  return answerJson(await store.readAside((snapshot) => findUses(service, snapshot, kind, id)));
}

async function answerUseCounts(options: UiOptions, { parameters }: Exchange): Promise<Answer> {
  const kind = findKind(options, parameters);
  const counts = await options.store.readAside(async (snapshot) =>
    snapshot.countReferrers(kind, await snapshot.listIds(kind, [])),
  );
  return answerJson(Object.fromEntries(counts));
}

function findKind({ service }: UiOptions, parameters: Exchange['parameters']): KindDescriptor {
  const kind = service.kinds.find((known) => known.kind === parameters['kind']);
  if (kind) return kind;
  throw new Problem('not_found', `there is no kind '${String(parameters['kind'])}'`);
}

function answerJson(value: unknown): Answer {
  return answer(JSON.stringify(value));
}

function answer(body: string): Answer {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  return { status: 200, headers, body };
}
