import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findPort, own, serverUser } from './server.js';
import type { PostgresServer } from './server.js';

/** @returns PgBouncer's program; `null` where there is none */
export async function findPgBouncer(): Promise<string | null> {
  for (const name of [process.env['PGBOUNCER'] ?? '', 'pgbouncer', '/usr/sbin/pgbouncer']) {
    if (name !== '' && (await runs(name))) return name;
  }
  return null;
}

function runs(program: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, ['--version'], { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** A pooler before a server. */
export interface Pooler {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts PgBouncer in transaction mode, with its own settings for the rest: each transaction may get
 * another of three connections.
 */
export async function startPgBouncer(
  program: string,
  server: PostgresServer,
  wanted?: number,
): Promise<Pooler> {
  const folder = join(server.folder, 'pgbouncer');
  const port = wanted ?? (await findPort());
  await own(folder);
  await put(join(folder, 'users.txt'), '"postgres" ""\n');
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'trust',
    auth_file: join(folder, 'users.txt'),
    pool_mode: 'transaction',
    default_pool_size: 3,
    server_round_robin: 1,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${String(value)}`);
  const databases = `[databases]\n* = host=127.0.0.1 port=${String(server.port)}`;
  const file = join(folder, 'pgbouncer.ini');
  await put(file, `${databases}\n[pgbouncer]\n${lines.join('\n')}\n`);
  const child = spawn(program, [file], { ...serverUser, stdio: 'ignore' });
  const ended = once(child, 'exit');
  while (!(await answers(port))) await sleep(20);
  return {
    port,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function put(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  if (serverUser.uid !== undefined) await chown(path, serverUser.uid, serverUser.gid);
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
