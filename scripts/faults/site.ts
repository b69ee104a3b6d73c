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

/** A store with its servers, which are polled all along. */
export class Site {
  readonly folder: string;
  readonly ledger = new Ledger();
  /** A process of its own that only reads. */
  readonly reader: ServerProcess;
  readonly polls: { readonly writer: Poller; readonly reader: Poller };
  #writer: ServerProcess;
  #load: Load | undefined;

  private constructor(folder: string, writer: ServerProcess, reader: ServerProcess) {
    this.folder = folder;
    this.#writer = writer;
    this.reader = reader;
    this.polls = {
      writer: new Poller('writer', () => this.writer.origin, this.ledger),
      reader: new Poller('reader', () => reader.origin, this.ledger),
    };
  }

  /**
   * Makes a store in the folder and serves it.
   *
   * @param options - of Node, for the server that writes
   */
  static async open(folder: string, options: readonly string[] = []): Promise<Site> {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'seed.json'), JSON.stringify(makeSeed()));
    const writer = await startServerProcess([...options, program], writerOf(folder), folder);
    const reader = await startServerProcess([program], readerOf(folder), folder);
    return new Site(folder, writer, reader);
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
    return startServerProcess([program], writerOf(this.folder), this.folder);
  }

  /** Starts the server that writes, which has ended. */
  async start(): Promise<void> {
    this.#writer = await this.startSecond();
  }

  startLoad(): void {
    this.#load = new Load(() => this.writer.origin, this.ledger);
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
export function writerOf(folder: string): Readonly<Record<string, string>> {
  return {
    API_MODE: 'crud',
    AUTH_TOKEN: 'faults-read-token',
    CRUD_AUTH_TOKEN: token,
    DATABASE_URL: `sqlite://${folder}/store.db?mode=rwc`,
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'fatal',
    SEED_FILE: join(folder, 'seed.json'),
  };
}

function readerOf(folder: string): Readonly<Record<string, string>> {
  const url = `sqlite://${folder}/store.db?mode=ro`;
  return { ...writerOf(folder), API_MODE: 'read-only', AUTH_TOKEN: token, DATABASE_URL: url };
}
