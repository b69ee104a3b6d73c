import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './dashboard/browser.js';
import { buildDemoFleet } from './dashboard/demo-fleet.js';
import { pollFleet } from './dashboard/poll-fleet.js';
import { startServerProcess, type ServerProcess } from './server-process.js';

/*
 * Takes pictures of every page of the dashboard, wide and narrow, light and dark, of a fleet that is
 * made for it.
 *
 *   tsx scripts/dashboard-pictures.ts [FOLDER [PAGE …]]
 *
 * Without a folder it takes those of the README, into docs/images.
 */

const [given, ...wanted] = process.argv.slice(2);
const folder = given ?? 'docs/images';
const token = 'picture-token';
const fleetSize = 480;

const cluster = 'ap-south-prod-0252';
const pages: Readonly<Record<string, string>> = {
  fleet: 'fleet',
  cluster: `kinds/clusters/${cluster}`,
  components: 'kinds/platform_components',
  component: 'kinds/platform_components/podinfo',
  new: 'new/namespaces',
  edit: `kinds/clusters/${cluster}/edit`,
  delete: 'kinds/platform_components/podinfo/delete',
  'delete-cluster': `kinds/clusters/${cluster}/delete`,
  'fleet-change': `fleet/change?ids=${cluster}`,
  history: 'history',
  change: 'history/499',
  undo: 'history/499/undo',
  plan: 'history/500/undo',
  api: 'api',
};

const changes: readonly (readonly [path: string, patch: object, reason: string])[] = [
  [
    'clusters/ap-south-prod-0252',
    { patches: { podinfo: { replicaCount: '6' } } },
    'the sale begins on Friday',
  ],
  ['namespaces/payments', { labels: { 'pci-scope': 'in' } }, 'audit finding 12'],
  ['platform_components/loki', { component_version: '6.33.0' }, 'CVE-2026-1188'],
  ['platform_components/kyverno', { component_version: '3.5.0' }, ''],
];

const sizes = { wide: { width: 1360, height: 850 }, narrow: { width: 390, height: 844 } } as const;

const work = await mkdtemp(join(tmpdir(), 'flux-resourceset-pictures-'));
const server = await startFleet();
const browser = await startBrowser();
try {
  await mkdir(folder, { recursive: true });
  if (given === undefined) await takeForReadme(browser);
  else await takeAll(browser);
} finally {
  await browser.close();
  await server.stop();
  await rm(work, { recursive: true });
}

async function startFleet(): Promise<ServerProcess> {
  const seed = join(work, 'fleet.json');
  const fleet = buildDemoFleet(fleetSize);
  await writeFile(seed, JSON.stringify(fleet));
  const started = await startServerProcess(['packages/server/dist/main.js'], {
    API_MODE: 'crud',
    STORE_BACKEND: 'memory',
    SEED_FILE: seed,
    AUTH_TOKEN: 'picture-read-token',
    CRUD_AUTH_TOKEN: token,
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'error',
  });
  const names = (fleet['clusters'] as readonly { readonly cluster_dns: string }[])
    .map(({ cluster_dns: dns }) => dns)
    .filter((_, index) => index % 17 !== 0);
  await pollFleet(started, token, names);
  for (const [path, patch, reason] of changes) await change(started, path, patch, reason);
  await pollFleet(
    started,
    token,
    names.filter((_, index) => index % 7 !== 0),
  );
  return started;
}

async function change(
  { origin }: ServerProcess,
  path: string,
  patch: object,
  reason: string,
): Promise<void> {
  const answer = await fetch(`${origin}/${path}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/merge-patch+json',
      ...(reason !== '' && { 'x-change-reason': reason }),
    },
    body: JSON.stringify(patch),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

type Scheme = 'light' | 'dark';
type Size = keyof typeof sizes;

async function takeForReadme(shown: Browser): Promise<void> {
  const themes = { fleet: 'light', cluster: 'dark', plan: 'light' } as const;
  for (const [name, scheme] of Object.entries(themes)) {
    const page = await signIn(shown, scheme, 'wide');
    await takePicture(page, name, join(folder, `${name}.png`));
    await page.context().close();
  }
}

async function takeAll(shown: Browser): Promise<void> {
  const chosen = wanted.length > 0 ? wanted : Object.keys(pages);
  for (const scheme of ['light', 'dark'] as const) {
    for (const size of ['wide', 'narrow'] as const) {
      const page = await signIn(shown, scheme, size);
      for (const name of chosen) {
        await takePicture(page, name, join(folder, `${name}-${size}-${scheme}.png`));
      }
      await page.context().close();
    }
  }
}

async function signIn(shown: Browser, scheme: Scheme, size: Size): Promise<Page> {
  const context = await shown.newContext({ viewport: sizes[size], colorScheme: scheme });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') process.stderr.write(`${message.text()}\n`);
  });
  page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
  await page.goto(`${server.origin}/ui/`);
  await page.getByLabel('Token').waitFor();
  if (given !== undefined) {
    await page.screenshot({ path: join(folder, `sign-in-${size}-${scheme}.png`) });
  }
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
  return page;
}

async function takePicture(page: Page, name: string, path: string): Promise<void> {
  await page.goto(`${server.origin}/ui/${pages[name] ?? ''}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  while ((await page.locator('.loading').count()) > 0) await page.waitForTimeout(50);
  await page.waitForTimeout(name === 'api' ? 2500 : 400);
  await page.screenshot({ path });
}
