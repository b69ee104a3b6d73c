import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startServerProcess, type ServerProcess } from '../server-process.js';
import { makeSeed } from './fleet.js';
import { Ledger } from './ledger.js';
import { Load } from './load.js';
import { Poller } from './poller.js';
import { token } from './request.js';

/** The built server. */
export const program = resolve(import.meta.dirname, '../../packages/server/dist/main.js');

/** Which database the servers are on, by what they do with it. */
export type FindUrl = (mode: 'rw' | 'ro') => string;

/** How a site is to be. */
export interface SiteSettings {
  /** Options of Node, for the server that writes. */
  readonly options?: readonly string[];
  /** A file in the folder when absent. */
  readonly findUrl?: FindUrl;
}

/** A store with its servers, which are polled all along. */
export class Site {
  readonly folder: string;
  readonly ledger = new Ledger();
  /** A process of its own that only reads. */
  readonly reader: ServerProcess;
  readonly polls: { readonly writer: Poller; readonly reader: Poller };
  readonly #findUrl: FindUrl;
  #writer: ServerProcess;
  #load: Load | undefined;

  private constructor(
    folder: string,
    findUrl: FindUrl,
    { writer, reader }: { readonly writer: ServerProcess; readonly reader: ServerProcess },
  ) {
    this.folder = folder;
    this.#findUrl = findUrl;
    this.#writer = writer;
    this.reader = reader;
    this.polls = {
      writer: new Poller('writer', () => this.writer.origin, this.ledger),
      reader: new Poller('reader', () => reader.origin, this.ledger),
    };
  }

  /** Makes a store and serves it. */
  static async open(
    folder: string,
    { options = [], findUrl = fileIn(folder) }: SiteSettings = {},
  ): Promise<Site> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'seed.json'), JSON.stringify(makeSeed()));
    const start = (
      env: Readonly<Record<string, string>>,
      more: readonly string[] = [],
    ): Promise<ServerProcess> => startServerProcess([...more, program], env, folder);
    const writer = await start(writerOf(folder, findUrl), options);
    const reader = await start(readerOf(folder, findUrl));
    return new Site(folder, findUrl, { writer, reader });
  }

  get writer(): ServerProcess {
    return this.#writer;
  }

  get database(): string {
    return join(this.folder, 'store.db');
  }

  get findings(): readonly string[] {
    return [...this.polls.writer.findings, ...this.polls.reader.findings];
  }

  /** Another server that writes into the store; who starts it ends it. */
  startSecond(): Promise<ServerProcess> {
    return startServerProcess([program], writerOf(this.folder, this.#findUrl), this.folder);
  }

  /** Starts the server that writes, which has ended. */
  async start(): Promise<void> {
    this.#writer = await this.startSecond();
  }

  /** @param findOrigin - asked for each write */
  startLoad(findOrigin = (): string => this.writer.origin): void {
    this.#load = new Load(findOrigin, this.ledger);
  }

  /** @throws Error when a write was answered as none may be */
  async stopLoad(): Promise<void> {
    const load = this.#load;
    this.#load = undefined;
    await load?.stop();
  }

  /** Ends both servers in order, and the polls with them. */
  async endServers(): Promise<void> {
    await Promise.all([this.polls.writer.stop(), this.polls.reader.stop()]);
    await Promise.all([this.writer.stop(), this.reader.stop()]);
  }

  async close(): Promise<void> {
    await this.stopLoad().finally(() => this.endServers());
  }
}

/** The environment of a server that writes. */
export function writerOf(
  folder: string,
  findUrl: FindUrl = fileIn(folder),
): Readonly<Record<string, string>> {
  return {
    API_MODE: 'crud',
    AUTH_TOKEN: 'faults-read-token',
    CRUD_AUTH_TOKEN: token,
    DATABASE_URL: findUrl('rw'),
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'fatal',
    SEED_FILE: join(folder, 'seed.json'),
  };
}

function readerOf(folder: string, findUrl: FindUrl): Readonly<Record<string, string>> {
  const url = findUrl('ro');
  return { ...writerOf(folder), API_MODE: 'read-only', AUTH_TOKEN: token, DATABASE_URL: url };
}

function fileIn(folder: string): FindUrl {
  return (mode) => `sqlite://${folder}/store.db?mode=${mode === 'rw' ? 'rwc' : 'ro'}`;
}
