import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFolder as copyAll, own, startPostgres } from './server.js';
import type { PostgresServer } from './server.js';

/** What belongs to the server that runs on the files, and to no other. */
const notCopied = ['postmaster.pid', 'postmaster.opts'];

/** Copies the files of a server that runs, and starts one on them that follows it. */
export async function startStandby(primary: PostgresServer): Promise<PostgresServer> {
  const prepare = async (data: string): Promise<void> => {
    const label = await primary.backUp(async (from) => {
      await own(data);
      for (const name of await readdir(from)) {
        if (notCopied.includes(name)) continue;
        await copyAll(join(from, name), join(data, name));
      }
    });
    await rm(join(data, 'pg_wal'), { recursive: true });
    await copyAll(join(primary.data, 'pg_wal'), join(data, 'pg_wal'));
    await writeFile(join(data, 'backup_label'), label);
    await writeFile(join(data, 'standby.signal'), '');
  };
  const primary_conninfo = `host=127.0.0.1 port=${String(primary.port)} user=postgres`;
  return startPostgres({ prepare, settings: { primary_conninfo, hot_standby: 'on' } });
}
