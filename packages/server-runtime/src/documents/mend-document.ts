import {
  isJsonList,
  type JsonObject,
  type KindDescriptor,
  type ProblemDetail,
  type RenameDescriptor,
} from '@flux-resourceset/contract';
import type { DocumentValidator } from './document-schema.js';
import { fillAssignments, listAbsentAssignments, normalizeDocument } from './normalize-document.js';
import { renameMembers } from './rename-members.js';
import { listDeclaredMembers } from './schema-walk.js';
import { dropUnknownMembers } from './unknown-members.js';

/** A member of a kind's documents that has another name in the definitions now. */
export interface Rename {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** What an operator decided about members that the definitions no longer declare. */
export interface MendChoices {
  readonly dropUnknown: boolean;
  readonly renames: readonly Rename[];
}

/** What became of a document. */
export interface MendedDocument {
  /** It is what it was where that is best. */
  readonly document: JsonObject;
  /** Why it was not mended as asked. */
  readonly refusals: readonly string[];
}

/**
 * Brings a stored document to what its definition says, as far as that follows from the
 * definition: defaults, assignments, order. One that stays invalid gets only what it takes to be
 * served, and never less than it had.
 */
export function mendDocument(
  kind: KindDescriptor,
  stored: JsonObject,
  choices: MendChoices,
  validate: DocumentValidator,
): MendedDocument {
  const renamed = renameMembers(listRenames(kind, choices.renames), stored);
  const emptied = choices.dropUnknown ? findEmptied(kind, renamed) : [];
  if (emptied.length > 0) return { document: stored, refusals: emptied };
  const kept = choices.dropUnknown ? dropUnknownMembers(kind.schema, renamed) : renamed;
  const document = normalizeDocument(kind, kept);
  const problems = validate(document);
  if (problems.length === 0) return { document, refusals: [] };
  const caused = subtract(problems, validate(stored));
  return caused.length === 0
    ? { document: fillAssignments(kind, kept), refusals: [] }
    : { document: stored, refusals: caused.map(describe) };
}

/** What the definitions say was renamed, and what the operator says. */
function listRenames(kind: KindDescriptor, asked: readonly Rename[]): readonly RenameDescriptor[] {
  const ofKind = asked.filter((rename) => rename.kind === kind.kind);
  return [...(kind.renames ?? []), ...ofKind.map(({ from, to }) => ({ path: [to], from }))];
}

/** A renamed assignment must not be dropped under its old name and come back empty under its new one. */
function findEmptied(kind: KindDescriptor, document: JsonObject): readonly string[] {
  const [absent] = listAbsentAssignments(kind, document);
  if (absent === undefined) return [];
  const declared = listDeclaredMembers(kind.schema, kind.schema);
  return Object.entries(document)
    .filter(([name, value]) => !declared.includes(name) && isJsonList(value) && value.length > 0)
    .map(
      ([name]) =>
        `/${name}: dropped, and ${absent} would be empty; keep what it holds with ` +
        `--rename ${kind.kind}.${name}=${absent}`,
    );
}

function subtract(
  problems: readonly ProblemDetail[],
  before: readonly ProblemDetail[],
): readonly ProblemDetail[] {
  const known = new Set(before.map(describe));
  return problems.filter((problem) => !known.has(describe(problem)));
}

function describe({ pointer = '', message }: ProblemDetail): string {
  return `${pointer}: ${message}`;
}
