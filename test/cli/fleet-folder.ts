import { beforeEach, expect } from '@jest/globals';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JsonObject } from '@flux-resourceset/contract';
import { callWith, type SharedServer } from '../server-fixture.js';
import { runCli, type CliRun } from './cli-process.js';

/** A folder of documents in which the client runs, of its own for each test. */
export interface FleetFolder {
  readonly path: string;
  /** What names of this test begin with. */
  readonly name: string;
  write(path: string, text: string): Promise<void>;
  run(line: string, input?: string): Promise<CliRun>;
  /** Runs a line that must succeed. */
  succeed(line: string, input?: string): Promise<CliRun>;
  /** Reads a document from the server. */
  read(path: string): Promise<JsonObject>;
  /**
   * Writes three namespaces, and a cluster that is given them.
   *
   * @returns ids of the namespaces
   */
  writeFleet(): Promise<readonly string[]>;
}

/** @returns the text of a cluster's document, in one line */
export function clusterText(id: string, namespaces: readonly string[]): string {
  return JSON.stringify({
    kind: 'cluster',
    id,
    cluster_name: id,
    cluster_dns: `${id}.example.com`,
    environment: 'dev',
    namespaces: namespaces.map((namespace) => ({ id: namespace })),
  });
}

/** Makes a folder before each test of a file; use it within tests only. */
export function folderForEach(server: SharedServer): FleetFolder {
  let path = '';
  let count = 0;
  let name = '';
  beforeEach(async () => {
    path = await mkdtemp(join(server.folder, 'fleet-'));
    name = `t${(count += 1)}`;
  });
  const write: FleetFolder['write'] = async (file, text) => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  };
  const run: FleetFolder['run'] = (line, input = '') =>
    runCli(server.origin, line.split(' '), { input, cwd: path });
  return {
    get path() {
      return path;
    },
    get name() {
      return name;
    },
    write,
    run,
    async succeed(line, input = '') {
      const result = await run(line, input);
      const { code, stderr } = result;
      expect({ line, code, stderr }).toMatchObject({ line, code: 0 });
      return result;
    },
    async read(file) {
      return (await callWith(server.origin)('GET', file)).body as JsonObject;
    },
    async writeFleet() {
      const ids = [1, 2, 3].map((number) => `${name}-${number}`);
      await write('ns.yaml', ids.map((id) => `---\nkind: namespace\nid: ${id}\n`).join(''));
      await write('clusters/one.json', clusterText(name, ids));
      return ids;
    },
  };
}
