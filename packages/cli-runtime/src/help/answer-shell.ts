import {
  isJsonList,
  isJsonObject,
  type JsonValue,
  type ListAction,
} from '@flux-resourceset/contract';
import { createApi, type Api } from '../api/api.js';
import { readConnection } from '../api/connection.js';
import { readSettings } from '../arguments/read-settings.js';
import { judgeLine, scanLine } from '../arguments/parse-line.js';
import type { CliProgram, CommandLine } from '../command-line.js';
import { contextFile, readContexts } from '../contexts/context-file.js';
import { candidatesCommand } from './completion-script.js';
import { listCandidates } from './list-candidates.js';

/** How long somebody who pressed Tab waits for a server, in milliseconds. */
const patience = 3_000;

/** Ids that a shell takes as they are; others would have to be quoted. */
const plainId = /^[\w.:/@+-]+$/;

/** @returns what a shell's completion asked for, one candidate a line; null when none did */
export async function answerShell(program: CliProgram, line: CommandLine): Promise<string | null> {
  if (line.words[0] !== candidatesCommand) return null;
  const words = line.words.slice(1);
  const { words: known, idsOf, prefix, asksContexts } = listCandidates(program.cli, words);
  const ids = idsOf ? await readIds(program, line, words, idsOf) : [];
  const contexts = asksContexts ? await listContexts(program, line) : [];
  return [...known, ...ids, ...contexts].map((candidate) => `${prefix}${candidate}\n`).join('');
}

async function listContexts(
  { cli }: CliProgram,
  { environment }: CommandLine,
): Promise<readonly string[]> {
  try {
    return [...(await readContexts(contextFile(cli.name, environment))).contexts.keys()];
  } catch {
    return [];
  }
}

/** @returns no ids where the server is not known, does not answer soon, or refuses */
async function readIds(
  program: CliProgram,
  { environment }: CommandLine,
  words: readonly string[],
  list: ListAction,
): Promise<readonly string[]> {
  try {
    const done = withoutUnfinished(words);
    const { connection } = readSettings(judgeLine(scanLine(program.cli, done)).given, 'list');
    const contexts = contextFile(program.cli.name, environment);
    const source = {
      ...connection,
      timeout: patience,
      environment,
      readContexts: () => readContexts(contexts),
    };
    const server = await readConnection(source, 'read');
    const client = await program.connect({ ...server, retry: false });
    const documents = await listDocuments(
      createApi(client, () => undefined),
      list,
    );
    return documents.flatMap((document) => readId(document, list)).filter((id) => plainId.test(id));
  } catch {
    return [];
  }
}

/** Without the word that is being written, and the option whose value it is. */
function withoutUnfinished(words: readonly string[]): readonly string[] {
  const done = words.slice(0, -1);
  return done.at(-1)?.startsWith('-') === true ? done.slice(0, -1) : done;
}

/** As many pages as come while somebody waits. */
async function listDocuments(api: Api, list: ListAction): Promise<readonly JsonValue[]> {
  if (list.pages === null) {
    const { data } = await api.call(list.function, []);
    return isJsonList(data) ? data : [];
  }
  const until = performance.now() + patience;
  const documents: JsonValue[] = [];
  for await (const { data } of api.pages(list.pages, {})) {
    documents.push(...data);
    if (performance.now() > until) break;
  }
  return documents;
}

/** The first column of a table is the key. */
function readId(document: JsonValue, { columns }: ListAction): readonly string[] {
  const id = isJsonObject(document) ? document[columns[0] ?? ''] : undefined;
  return id === undefined ? [] : [String(id)];
}
