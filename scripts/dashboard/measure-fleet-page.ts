import type { Page } from 'playwright-core';

/** What the fleet's page was seen to take. */
export interface FleetMeasurement {
  /** Until the first rows are there, in milliseconds, after the page's own files. */
  readonly firstRows: number;
  /** Until all clusters are known, in milliseconds. */
  readonly allRows: number;
  /** Longest task of the page's thread while it is scrolled, in milliseconds; 0 below fifty. */
  readonly longestTask: number;
  /** The most rows that were drawn at a time. */
  readonly mostRows: number;
  readonly total: number;
  /** Id in the last row. */
  readonly last: string;
}

/** Scrolls over all of it in so many steps. */
const steps = 60;

/** Opens the page of a fleet, waits for all of it, and scrolls from its begin to its end. */
export async function measureFleetPage(
  page: Page,
  address: string,
  token: string,
): Promise<FleetMeasurement> {
  await page.addInitScript(
    `sessionStorage.setItem('flux-resourceset.token', ${JSON.stringify(token)})`,
  );
  // The server reads the fleet when it starts, beside what it serves: it has been up for a while.
  const headers = { authorization: `Bearer ${token}` };
  await (await fetch(new URL('../fleet/status?limit=1', address), { headers })).text();
  // Once without looking at the time: what is measured is the page, not the loading of its files.
  await page.goto(new URL('history', address).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const begun = Date.now();
  await page.getByRole('link', { name: 'Fleet' }).first().click();
  await page.getByRole('rowheader').first().waitFor();
  const firstRows = Date.now() - begun;
  const table = page.getByRole('table', { name: 'Clusters' });
  while (Number(await table.getAttribute('aria-rowcount')) < 2 || (await isReading(page))) {
    await page.waitForTimeout(50);
  }
  const allRows = Date.now() - begun;
  const scrolled = (await page.evaluate(`(${scrollThrough.toString()})(${String(steps)})`)) as Pick<
    FleetMeasurement,
    'longestTask' | 'mostRows'
  >;
  const total = Number(await table.getAttribute('aria-rowcount')) - 1;
  const last = await page.getByRole('rowheader').last().innerText();
  return { firstRows, allRows, total, last: last.trim(), ...scrolled };
}

async function isReading(page: Page): Promise<boolean> {
  return (await page.getByText('read so far').count()) > 0;
}

/** Runs in the page: what the compiler knows of it is what is written here. */
async function scrollThrough(
  count: number,
): Promise<Pick<FleetMeasurement, 'longestTask' | 'mostRows'>> {
  const browser = globalThis as unknown as {
    readonly document: {
      querySelector(selector: string): { scrollTop: number; readonly scrollHeight: number } | null;
      querySelectorAll(selector: string): { readonly length: number };
    };
    readonly PerformanceObserver: new (
      tell: (list: { getEntries(): readonly { readonly duration: number }[] }) => void,
    ) => { observe(what: { readonly type: string }): void };
    requestAnimationFrame(run: () => void): void;
  };
  const scroller = browser.document.querySelector('.table-scroll');
  if (scroller === null) throw new Error('there is no table');
  let [longestTask, mostRows] = [0, 0];
  new browser.PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  for (let step = 0; step <= count; step += 1) {
    scroller.scrollTop = (scroller.scrollHeight * step) / count;
    await new Promise<void>((resolve) => browser.requestAnimationFrame(() => setTimeout(resolve)));
    mostRows = Math.max(mostRows, browser.document.querySelectorAll('.table-item').length);
  }
  return { longestTask, mostRows };
}
