import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { queryClient } from './api/api-context.js';
import { pageUrl } from './api/places.js';
import { descriptorQuery } from './api/queries.js';
import { NotHere, PageFailed, Shell } from './frame/shell.js';
import type { Search } from './service/search.js';
import { catalogueKinds } from './service/service.js';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotHere,
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const descriptor = await queryClient.ensureQueryData(descriptorQuery);
    if (descriptor.flux !== null) throw redirect({ to: '/fleet' });
    const kind = catalogueKinds(descriptor)[0]?.kind;
    throw kind === undefined
      ? redirect({ to: '/history' })
      : redirect({ to: '/kinds/$kind', params: { kind } });
  },
});

const fleet = createRoute({
  getParentRoute: () => root,
  path: '/fleet',
  component: lazyRouteComponent(() => import('./fleet/fleet-page.js'), 'FleetPage'),
});

const fleetChange = createRoute({
  getParentRoute: () => root,
  path: '/fleet/change',
  component: lazyRouteComponent(() => import('./change/fleet-change-page.js'), 'FleetChangePage'),
});

const list = createRoute({
  getParentRoute: () => root,
  path: '/kinds/$kind',
  component: lazyRouteComponent(() => import('./documents/list-page.js'), 'ListPage'),
});

const create = createRoute({
  getParentRoute: () => root,
  path: '/new/$kind',
  component: lazyRouteComponent(() => import('./change/create-page.js'), 'CreatePage'),
});

const shown = createRoute({
  getParentRoute: () => root,
  path: '/kinds/$kind/$id',
  component: lazyRouteComponent(() => import('./documents/document-page.js'), 'DocumentPage'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/kinds/$kind/$id/edit',
  component: lazyRouteComponent(() => import('./change/edit-page.js'), 'EditPage'),
});

const remove = createRoute({
  getParentRoute: () => root,
  path: '/kinds/$kind/$id/delete',
  component: lazyRouteComponent(() => import('./change/delete-page.js'), 'DeletePage'),
});

const log = createRoute({
  getParentRoute: () => root,
  path: '/history',
  component: lazyRouteComponent(() => import('./history/history-page.js'), 'HistoryPage'),
});

const change = createRoute({
  getParentRoute: () => root,
  path: '/history/$revision',
  component: lazyRouteComponent(() => import('./history/change-page.js'), 'ChangePage'),
});

const undo = createRoute({
  getParentRoute: () => root,
  path: '/history/$revision/undo',
  component: lazyRouteComponent(() => import('./history/undo-page.js'), 'UndoPage'),
});

const apiPage = createRoute({
  getParentRoute: () => root,
  path: '/api',
  component: lazyRouteComponent(() => import('./api-page/api-page.js'), 'ApiPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    fleet,
    fleetChange,
    list,
    create,
    shown,
    edit,
    remove,
    log,
    change,
    undo,
    apiPage,
  ]),
  basepath: pageUrl.pathname,
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailed,
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const pairs = Object.entries(search).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    );
    return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
