import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Starts the browser that comes as a package; it runs as root as well. */
export async function startBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((word) => !/single-process|headless/.test(word)),
      '--no-sandbox',
    ],
    headless: true,
  });
}
