import type { KindDescriptor, ServiceDescriptor } from '@flux-resourceset/contract';
import { compileValidator } from '../documents/document-schema.js';
import { mendDocument } from '../documents/mend-document.js';
import type { Rename } from '../documents/mend-document.js';
import { listDeclaredMembers } from '../documents/schema-walk.js';
import { describeStore } from '../store/describe-store.js';
import { mendDatabase } from '../store/mend-database.js';
import { StoreOpenError } from '../store/store-errors.js';
import type { LastingStore } from '../store/store-options.js';
import { checkStore } from './check-store.js';
import type { CommandCall, CommandOutcome } from './command.js';

const renameForm = /^(?<kind>[^.=]+)\.(?<from>[^.=]+)=(?<to>[^.=]+)$/;

/**
 * Makes stored documents what the definitions say, in one transaction, and says what is left.
 *
 * @returns what was done and a line for each finding that is left; status 1 when there is one
 * @throws StoreOpenError when nothing could be mended; nothing is changed then
 */
export async function mendStore(
  store: LastingStore,
  service: ServiceDescriptor,
  options: CommandCall['options'],
): Promise<CommandOutcome> {
  const { kinds } = service;
  const place = describeStore(store);
  const renames = (options.get('rename') ?? []).map((text) => readRename(place, kinds, text));
  const choices = { dropUnknown: options.has('drop-unknown'), renames };
  const validators = new Map(kinds.map((kind) => [kind.kind, compileValidator(kind)]));
  const changes = await mendDatabase({
    ...{ store, kinds, dropKinds: options.get('drop-kind') ?? [] },
    adapt: (kind, document) => {
      const validate = validators.get(kind.kind) ?? (() => []);
      return mendDocument(kind, document, choices, validate);
    },
    log: { warn: (_, message) => void process.stderr.write(`flux-resourceset: ${message}\n`) },
  });
  const { lines, status } = await checkStore(store, service);
  return { lines: [`${place}: ${String(changes)} changes recorded`, ...lines], status };
}

/** @throws StoreOpenError for a rename that no document can follow */
function readRename(place: string, kinds: readonly KindDescriptor[], text: string): Rename {
  const { kind: name = '', from = '', to = '' } = renameForm.exec(text)?.groups ?? {};
  const kind = kinds.find((known) => known.kind === name);
  const declared = kind && listDeclaredMembers(kind.schema, kind.schema);
  if (declared?.includes(to) === true && !declared.includes(from)) return { kind: name, from, to };
  const advice =
    'write KIND.OLD=NEW with a kind and a member NEW that the definitions have, and OLD not';
  throw new StoreOpenError(place, `--rename '${text}' cannot be followed`, advice);
}
