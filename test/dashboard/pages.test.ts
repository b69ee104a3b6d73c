import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildDemoFleet } from '../../scripts/dashboard/demo-fleet.js';
import { pollFleet } from '../../scripts/dashboard/poll-fleet.js';
import type { ServerProcess } from '../../scripts/server-process.js';
import { makeFolder, send, startServer, tokens } from '../server-fixture.js';
import {
  browseForAll,
  expectNoBarriers,
  type OpenOptions,
  type OpenPage,
} from './browser.fixture.js';

/*
 * Every page in a real browser, on a real server and store: the main way through it, that nothing in
 * it is heard to fail, asks another host, or is a barrier that axe finds.
 */

const browser = browseForAll();
let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;
let open: OpenPage;
let page: Page;

const fleetSize = 40;
const fleet = buildDemoFleet(fleetSize) as {
  readonly clusters: readonly {
    readonly id: string;
    readonly cluster_dns: string;
    readonly environment: string;
  }[];
};
const qa = fleet.clusters.filter(({ environment }) => environment === 'qa');
const [behind, silent, pinned] = [fleet.clusters[21], fleet.clusters[30], fleet.clusters[36]];

beforeAll(async () => {
  folder = await makeFolder();
  const seed = join(folder.path, 'fleet.json');
  await writeFile(seed, JSON.stringify(fleet));
  server = await startServer(folder.path, { SEED_FILE: seed });
  const names = fleet.clusters.filter((one) => one !== silent).map((one) => one.cluster_dns);
  await pollFleet(server, tokens.read, names);
  const patch = { patches: { podinfo: { replicaCount: '9' } } };
  await send(server.origin, 'write', 'PATCH', `/clusters/${behind?.id}`, patch);
}, 60_000);

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

async function show(path: string, options?: OpenOptions): Promise<void> {
  open = await browser.open(server.origin, options);
  page = open.page;
  await page.goto(`${server.origin}/ui/${path}`);
}

/** What holds for each page, whatever was done on it. */
async function leave(without?: string): Promise<void> {
  await expectNoBarriers(page, without);
  expect([open.faults, open.strangers]).toEqual([[], []]);
  await open.close();
}

const click = (name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> =>
  page.getByRole(role, { name }).first().click();

describe('signing in', () => {
  test('takes a token for the tab, shows where it leads, and forgets it', async () => {
    await show('history?kind=clusters', { as: null });
    await page.getByLabel('Token').fill('not-a-token');
    await click('Sign in');
    await page.getByText('does not take this token').waitFor();
    await expectNoBarriers(page);
    await page.getByLabel('Token').fill(tokens.write);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'History' }).waitFor();
    expect(page.url()).toBe(`${server.origin}/ui/history?kind=clusters`);
    const kept = await page.evaluate('JSON.stringify([document.cookie, localStorage])');
    expect(kept).toBe('["",{}]');
    await click('Sign out');
    await page.getByLabel('Token').waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    await leave();
  });

  test('asks again over what is being written when a token is no longer taken', async () => {
    await show('new/namespaces');
    await page.getByLabel('id').first().fill('kept');
    await page.evaluate(`window.fetch = ((send) => (url, options) =>
      send(url, { ...options, headers: { ...options.headers, Authorization: 'Bearer gone' } }))(window.fetch)`);
    await click('Preview');
    await page.getByRole('dialog').getByText('no longer taken').waitFor();
    await expectNoBarriers(page);
    await page.reload();
    await page.getByRole('heading', { name: 'New namespace' }).waitFor();
    expect(await page.getByLabel('id').first().inputValue()).toBe('kept');
    await leave();
  });

  test('offers a reader nothing that a reader may not do', async () => {
    await show('fleet', { as: 'read' });
    await page.getByRole('row').nth(3).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.goto(`${server.origin}/ui/kinds/namespaces/platform`);
    await page.getByRole('heading', { name: 'platform' }).waitFor();
    for (const name of ['Edit', 'Delete']) {
      expect(await page.getByRole('link', { name }).count()).toBe(0);
    }
    await leave();
  });
});

describe.each([
  ['wide and light', { colorScheme: 'light' }],
  ['narrow and dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)('the fleet, %s', (_name, options) => {
  test('shows who is current, behind and silent, and keeps what selects them in the address', async () => {
    await show('', options);
    await page.getByRole('table', { name: 'Clusters' }).waitFor();
    expect(page.url()).toBe(`${server.origin}/ui/fleet`);
    const strip = page.getByRole('region', { name: 'Freshness' });
    expect(
      await strip
        .getByRole('link', { name: /behind/ })
        .first()
        .innerText(),
    ).toMatch(/^1\s/);
    await strip.getByRole('link', { name: /^1\s*silent/ }).click();
    await page.waitForURL(/state=silent/);
    await page.getByRole('link', { name: silent?.id ?? '' }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.getByLabel('Search clusters').fill('no such cluster');
    await page.getByText('No cluster is like that').waitFor();
    await page.getByRole('link', { name: 'Show all 40' }).click();
    await page.getByRole('rowheader').nth(5).waitFor();
    await leave();
  });
});

describe('a cluster', () => {
  test('shows each value with its origin on focus, and what it has not been given', async () => {
    await show(`kinds/clusters/${behind?.id}`);
    await page.getByText('It has not been given yet').waitFor();
    const value = page.getByRole('article', { name: 'podinfo' }).getByText('9', { exact: true });
    await value.first().locator('xpath=ancestor::*[@tabindex="0"]').first().focus();
    await page.getByText('A patch of this cluster says so.').waitFor();
    expect(await page.getByText('/patches/podinfo/replicaCount').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.getByLabel(/only what is this cluster/).check();
    await page.waitForURL(/own=true/);
    await page.getByText('component_path').first().waitFor({ state: 'detached' });
    await leave();
  });
});

describe('the catalogue', () => {
  test('lists a kind by its schema, and shows which versions are where', async () => {
    await show('kinds/platform_components');
    await page.getByRole('columnheader', { name: 'Component version' }).waitFor();
    await page.getByRole('link', { name: 'podinfo' }).click();
    await page.getByRole('rowheader', { name: /6\.9\.1\s*catalogue/ }).waitFor();
    await page.getByRole('link', { name: /clusters of prod with 6\.8\.0/ }).click();
    await page.getByText(/of prod with/).waitFor();
    await page.getByRole('link', { name: new RegExp(pinned?.id ?? '') }).waitFor();
    await leave();
  });
});

describe('a change', () => {
  test('is refused at its field, seen before it is made, made with a reason, and undone', async () => {
    await show('kinds/namespaces/platform/edit');
    const fields = page.getByRole('group', { name: 'labels' });
    await fields.getByLabel('team', { exact: true }).fill('not a label!');
    await click('Preview');
    await page.locator('.field-fault').first().waitFor();
    expect(await fields.getByLabel('team', { exact: true }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await expectNoBarriers(page);
    await fields.getByLabel('team', { exact: true }).fill('blue');
    await click('Preview');
    await page.getByRole('heading', { name: 'What clusters get' }).waitFor();
    expect(await page.getByRole('list', { name: 'In sum' }).innerText()).toMatch(/40\s+clusters/);
    await expectNoBarriers(page);
    await page.getByLabel('Why').fill('päintéd ✓');
    await click('Make this change');
    await page.getByText('päintéd ✓').waitFor();
    await page.getByRole('link', { name: 'All of it' }).click();
    await page.getByRole('link', { name: /^\d+$/ }).first().click();
    await click('Undo this', 'link');
    await page.getByRole('heading', { name: 'What clusters get' }).waitFor();
    await click('Undo');
    await page.waitForURL(/history$/);
    const stored = await send(server.origin, 'read', 'GET', '/namespaces/platform');
    expect(await stored.json()).toMatchObject({ labels: { team: 'platform' } });
    await leave();
  });

  test('that takes away much is asked about, with its numbers', async () => {
    await show('kinds/clusters');
    await page.getByLabel('Search').fill(fleet.clusters[39]?.id ?? '');
    await page.getByRole('link', { name: fleet.clusters[39]?.id ?? '' }).click();
    await click('Delete', 'link');
    await page.getByText(/loses 1\d inputs/).waitFor();
    const remove = page.getByRole('button', { name: 'Delete cluster' });
    expect(await remove.isDisabled()).toBe(true);
    await expectNoBarriers(page);
    await page.getByLabel('That is what I want').check();
    await remove.click();
    await page.waitForURL(/fleet$/);
    const gone = await send(server.origin, 'read', 'GET', `/clusters/${fleet.clusters[39]?.id}`);
    expect(gone.status).toBe(404);
    await leave();
  });

  test('of several clusters is one, by keyboard alone', async () => {
    await show('fleet?environment=qa');
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('button', { name: /Choose all/ }).press('Enter');
    await page.getByRole('button', { name: 'Change them' }).press('Enter');
    await page.getByLabel('What to do').selectOption('patch');
    await page.getByLabel('Which', { exact: true }).selectOption('podinfo');
    await page.getByLabel('Key').fill('replicaCount');
    await page.getByLabel('value', { exact: true }).fill('12');
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Preview' }).press('Enter');
    await page.getByRole('heading', { name: 'What clusters get' }).waitFor();
    await page.getByRole('button', { name: /^Change \d+ clusters/ }).press('Enter');
    await page.waitForURL(/fleet$/);
    const [latest] = (await (
      await send(server.origin, 'read', 'GET', '/changes?limit=1')
    ).json()) as readonly { readonly effects: object }[];
    expect(latest?.effects).toMatchObject({ inputs: { changed: qa.length } });
    await leave();
  });
});

describe('history', () => {
  test('grows while it is looked at', async () => {
    await show('history?kind=namespaces');
    await page.getByText('live').waitFor();
    await page.getByRole('list', { name: 'Changes' }).waitFor();
    await send(server.origin, 'write', 'POST', '/namespaces', { id: 'just-made' });
    await page.getByText('just-made').waitFor();
    await page.getByText('1 since you opened this').waitFor();
    await leave();
  });
});

describe('the API', () => {
  test('is read and tried in the name of who is signed in', async () => {
    await show('api', { bypassCSP: false });
    await page.getByText('/namespaces/{id}').first().waitFor();
    await page.locator('[id$="fleet_status_get"], .opblock-get').first().click();
    await click('Execute');
    await page
      .locator('.responses-table.live-responses-table .response-col_status')
      .first()
      .waitFor();
    const status = page.locator('.live-responses-table .response .response-col_status');
    expect(await status.first().innerText()).toMatch(/^200/);
    expect([open.faults, open.strangers]).toEqual([[], []]);
    await open.close();
  });
});

describe('an address that leads nowhere', () => {
  test.each(['nowhere', 'kinds/ships', 'kinds/namespaces/none', 'history/999999'])(
    '/ui/%s says what to do',
    async (path) => {
      await show(path);
      await page.locator('.empty, .note').first().waitFor();
      await leave();
    },
  );
});

afterEach(() => open.close());
