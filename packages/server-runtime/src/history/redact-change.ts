import type {
  JsonObject,
  KindDescriptor,
  ProblemDetail,
  Redaction,
} from '@flux-resourceset/contract';
import { findDifferences } from '@flux-resourceset/contract';
import { collectSecrets, redactValues } from '../documents/redact-values.js';
import type { Secret } from '../documents/redact-values.js';
import { Problem } from '../problem.js';
import type { Change } from '../store/change-log.js';
import type { PlannableSnapshot, WriteTransaction } from '../store/store.js';
import { requireChange } from './find-change.js';

/**
 * Takes values out of all that the log keeps of a document: that they were written stays. The
 * redaction is a change itself.
 *
 * @throws Problem `not_found` or `gone` for the change, `validation_error` for a pointer that leads
 *   to nothing, `conflict` where the document has the value still
 */
export async function redactChange(
  transaction: WriteTransaction,
  kinds: ReadonlyMap<string, KindDescriptor>,
  redaction: Redaction,
): Promise<void> {
  const change = await requireChange(transaction, redaction.revision);
  const kind = kinds.get(change.kind);
  if (kind === undefined) throw unknownKind(change);
  const secrets = await findSecrets(transaction, kind, change, redaction);
  const present = (await transaction.get(kind, change.id))?.document;
  if (present && holds(present, secrets)) throw stillThere(kind, change);
  await transaction.redact({ kind: change.kind, id: change.id }, redaction, secrets);
}

async function findSecrets(
  snapshot: PlannableSnapshot,
  kind: KindDescriptor,
  { id, revision }: Change,
  { pointers }: Redaction,
): Promise<readonly Secret[]> {
  const at = async (when: number): Promise<JsonObject | undefined> => {
    const past = await snapshot.log.documentsAt(when, [{ kind, ids: [id] }]);
    return past.get(kind.kind)?.get(id)?.document;
  };
  const sides = [await at(revision - 1), await at(revision)];
  // The empty pointer is the whole document, its key included.
  const found = pointers.map((pointer) =>
    pointer.startsWith('/') ? sides.flatMap((side) => collectSecrets(side, pointer)) : [],
  );
  const faults = found.flatMap((secrets, index): readonly ProblemDetail[] =>
    secrets.length > 0 ? [] : [{ pointer: `/pointers/${index}`, message: nothingThere }],
  );
  if (faults.length > 0) throw new Problem('validation_error', nothingThere, faults);
  return found.flat();
}

const nothingThere = 'leads to no value of the document, before or after the change';

function holds(document: JsonObject, secrets: readonly Secret[]): boolean {
  return findDifferences(document, redactValues(document, '', secrets)).length > 0;
}

function unknownKind({ kind }: Change): Problem {
  const message = `the definitions no longer declare the kind ${kind}: a value of it cannot be found`;
  return new Problem('conflict', message);
}

function stillThere({ label }: KindDescriptor, { id }: Change): Problem {
  const message = `${label} '${id}' has the value still: change it first, then redact what it was`;
  return new Problem('conflict', message);
}
