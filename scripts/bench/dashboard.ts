import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBrowser } from '../dashboard/browser.js';
import { buildDemoFleet } from '../dashboard/demo-fleet.js';
import { measureFleetPage, type FleetMeasurement } from '../dashboard/measure-fleet-page.js';
import { startServerProcess } from '../server-process.js';

const token = 'bench-read-token';

/** Looks at a fleet in a browser: the server and the browser share the machine. */
export async function measureDashboard(
  folder: string,
  clusters: number,
): Promise<FleetMeasurement> {
  const seed = join(folder, 'dashboard.json');
  await writeFile(seed, JSON.stringify(buildDemoFleet(clusters)));
  const server = await startServerProcess(['packages/server/dist/main.js'], {
    API_MODE: 'crud',
    STORE_BACKEND: 'memory',
    SEED_FILE: seed,
    AUTH_TOKEN: token,
    CRUD_AUTH_TOKEN: 'bench-write-token',
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'error',
  });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ bypassCSP: true });
    return await measureFleetPage(page, `${server.origin}/ui/fleet`, token);
  } finally {
    await browser.close();
    await server.stop();
  }
}
