import { afterAll, beforeAll, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/dashboard/browser.js';
import { tokens } from '../server-fixture.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Enough on a machine that has other work; what never comes fails all the same. */
const patience = 30_000;

/** What a page was heard to say or do that it should not. */
export interface OpenPage {
  readonly page: Page;
  /** Faults in the console, and exceptions. */
  readonly faults: readonly string[];
  /** Requests to any other host. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** A browser for all tests of a file; use it within tests only. */
export function browseForAll(): { open(origin: string, options?: OpenOptions): Promise<OpenPage> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());
  return { open: (origin, options) => openPage(browser, origin, options) };
}

export interface OpenOptions extends BrowserContextOptions {
  /** Whose token is kept in the tab before the page begins; null: nobody's. */
  readonly as?: keyof typeof tokens | null;
}

async function openPage(
  browser: Browser,
  origin: string,
  { as = 'write', ...options }: OpenOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // Tests look at the page from beside it; that it lets in no other script is looked at elsewhere.
    bypassCSP: true,
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const [faults, strangers]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    // A refusal of the server is no fault of the page.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) {
      faults.push(message.text());
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) strangers.push(url);
  });
  if (as !== null) {
    await context.addInitScript(
      `if (!sessionStorage.getItem('begun')) {
        sessionStorage.setItem('begun', 'yes');
        sessionStorage.setItem('flux-resourceset.token', ${JSON.stringify(tokens[as])});
      }`,
    );
  }
  return { page, faults, strangers, close: () => context.close() };
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/**
 * Holds that a page shows no barrier that axe finds (WCAG 2.2 AA, and its best practices).
 *
 * @param without - CSS selector of what is another's
 */
export async function expectNoBarriers(page: Page, without?: string): Promise<void> {
  await page.evaluate(axe);
  const context = without === undefined ? 'document' : JSON.stringify({ exclude: [without] });
  const { violations } = (await page.evaluate(`axe.run(${context})`)) as AxeResult;
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
}
