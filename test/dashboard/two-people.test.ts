import { afterEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { send, serveForAll } from '../server-fixture.js';
import { browseForAll, expectNoBarriers, type OpenPage } from './browser.fixture.js';

/* Two people who change the same document: neither loses anything, and each sees what the other did. */

const server = serveForAll();
const browser = browseForAll();
const opened: OpenPage[] = [];

afterEach(async () => {
  for (const { close } of opened.splice(0)) await close();
});

async function beginEdit(id: string): Promise<Page> {
  const open = await browser.open(server.origin);
  opened.push(open);
  await open.page.goto(`${server.origin}/ui/kinds/namespaces/${id}/edit`);
  await labels(open.page).waitFor();
  return open.page;
}

const labels = (page: Page) =>
  page.getByRole('group', { name: 'labels' }).getByLabel('app', { exact: true });

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Preview' }).click();
  await page.getByRole('button', { name: 'Make this change' }).click();
  await page.waitForURL(/namespaces\/[^/]+$/);
}

async function stored(id: string): Promise<unknown> {
  return (await send(server.origin, 'read', 'GET', `/namespaces/${id}`)).json();
}

describe('two people who edit one document', () => {
  test('get both of their changes where these are at different places', async () => {
    const [first, second] = [await beginEdit('podinfo'), await beginEdit('podinfo')];
    const annotations = second.getByRole('group', { name: 'annotations' });
    await annotations.getByLabel('owner', { exact: true }).fill('second');
    await labels(first).fill('first');
    await save(first);
    await second.getByRole('alert', { name: 'Conflict' }).waitFor();
    const sides = await second.locator('.sides > div').allInnerTexts();
    expect(sides[0]).toMatch(/labels\/app[^]*podinfo[^]*first/);
    expect(sides[1]).toMatch(/annotations\/owner[^]*platform[^]*second/);
    await expectNoBarriers(second);
    await second.getByRole('button', { name: 'Go on with both together' }).click();
    await save(second);
    expect(await stored('podinfo')).toMatchObject({
      labels: { app: 'first' },
      annotations: { owner: 'second' },
    });
  });

  test('are told where both changed the same, and whoever insists gets it', async () => {
    const [first, second] = [await beginEdit('traefik'), await beginEdit('traefik')];
    await labels(second).fill('second');
    await labels(first).fill('first');
    await save(first);
    await second.getByText('Both have changed').waitFor();
    await second.getByRole('button', { name: 'Go on with mine alone' }).click();
    await save(second);
    expect(await stored('traefik')).toMatchObject({ labels: { app: 'second' } });
  });

  test('do not store what was changed between the preview and the commit', async () => {
    const page = await beginEdit('cert-manager');
    await labels(page).fill('mine');
    await page.getByRole('button', { name: 'Preview' }).click();
    const commit = page.getByRole('button', { name: 'Make this change' });
    await commit.waitFor();
    // The stream would tell of it before: this one is heard of by the answer alone.
    await page.route('**/changes/stream', (route) => route.abort());
    await page.route('**/namespaces/cert-manager', (route) => route.abort());
    const patch = { labels: { app: 'theirs' } };
    await send(server.origin, 'write', 'PATCH', '/namespaces/cert-manager', patch);
    await commit.click();
    await page.getByRole('alert').first().waitFor();
    expect(await stored('cert-manager')).toMatchObject({ labels: { app: 'theirs' } });
  });
});
