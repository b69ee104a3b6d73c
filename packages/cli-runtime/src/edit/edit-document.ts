import { applyMergePatch, type JsonObject } from '@flux-resourceset/contract';
import type { EditInvocation } from '../actions/invocation.js';
import type { Session } from '../actions/session.js';
import type { Result } from '../actions/result.js';
import { single } from '../actions/result.js';
import { asObject } from '../api/api.js';
import { explainError, isServerProblem } from '../api/explain-error.js';
import { planResult } from '../changes/plan-result.js';
import type { Written } from '../changes/writer.js';
import { CliError, UsageError } from '../cli-error.js';
import { createEditFile, parseEdited, type EditFile } from './edit-file.js';
import { runEditor } from './editor.js';
import { mergePatchOf } from './merge-patch.js';

/** The document that is edited, as it was read. */
interface Read {
  readonly document: JsonObject;
  readonly entityTag: string | null;
}

/**
 * Lets somebody edit a document, as often as the server refuses it. What was written is never
 * lost: who gives up is told where the file is.
 *
 * @throws CliError when it is given up after a refusal, when the editor fails, and what the client
 *   rejects with
 */
export async function editDocument(invocation: EditInvocation, session: Session): Promise<Result> {
  const { of, key } = invocation;
  const name = `${of.noun}/${String(key)}`;
  const read = await readDocument(invocation, session);
  const file = await createEditFile(name.replace('/', '-'));
  await file.write(read.document, [
    `${name}: save and close to change it; close without a change to leave it as it is`,
  ]);
  try {
    const written = await editUntilDone(file, read, invocation, session);
    await file.remove();
    if (written?.kind === 'planned') return planResult(written.plan, session);
    if (written === null) session.messages.note(`${name} stays as it is`);
    const columns = of.list?.columns ?? [of.key];
    return single(written?.data ?? read.document, columns, of.noun);
  } catch (error) {
    throw await keepFile(error, file);
  }
}

async function readDocument({ of, key }: EditInvocation, { api }: Session): Promise<Read> {
  if (of.get === null || of.patch === null) {
    throw new UsageError(`a ${of.noun} cannot be edited: it cannot be read or patched by its key`);
  }
  const { data, headers } = await api.call(of.get, [key]);
  return { document: asObject(data), entityTag: headers.get('ETag') };
}

/** @returns null where nothing was changed */
async function editUntilDone(
  file: EditFile,
  first: Read,
  invocation: EditInvocation,
  session: Session,
): Promise<Written | null> {
  let read = first;
  let refusal: CliError | null = null;
  for (let before = await file.text(); ;) {
    await runEditor(file.path, session.environment);
    const text = await file.text();
    if (refusal !== null && text === before) throw refusal;
    before = text;
    const tried = await tryText(text, file, read, invocation, session);
    if (tried.outcome !== 'again') return tried.written;
    ({ read, refusal } = tried);
    before = await file.text();
  }
}

type Tried =
  | { readonly outcome: 'done'; readonly written: Written | null }
  | { readonly outcome: 'again'; readonly read: Read; readonly refusal: CliError | null };

async function tryText(
  text: string,
  file: EditFile,
  read: Read,
  invocation: EditInvocation,
  session: Session,
): Promise<Tried> {
  try {
    const edited = await parseEdited(file.path, text);
    const patch = edited === null ? null : mergePatchOf(read.document, edited);
    if (patch === null) return { outcome: 'done', written: null };
    return { outcome: 'done', written: await send(patch, read, invocation, session) };
  } catch (error) {
    if (isServerProblem(error) && error.status === 412) {
      return mergeChanges(text, file, read, invocation, session);
    }
    const isMistake = error instanceof UsageError || isRefusal(error);
    if (!isMistake) throw error;
    const { reason, lines } = explainError(error);
    await file.remark([
      ...lines.map((line) => `refused: ${line}`),
      'close without a change to give up',
    ]);
    return { outcome: 'again', read, refusal: new CliError(reason, lines) };
  }
}

/** What editing again can mend. */
function isRefusal(error: unknown): boolean {
  if (!isServerProblem(error)) return false;
  const isHeld = error.problem.error === 'confirmation_required';
  return [400, 409, 413, 422].includes(error.status) && !isHeld;
}

function send(
  patch: JsonObject,
  { entityTag }: Read,
  { of, key }: EditInvocation,
  { writer }: Session,
): Promise<Written> {
  return writer.write(of.patch ?? '', [key, patch], {
    ...(entityTag !== null && { ifMatch: entityTag }),
    ...(of.isCluster && { takesAway: 'inform' }),
  });
}

/** Others have changed it meanwhile: what was edited is laid over what they made of it. */
async function mergeChanges(
  text: string,
  file: EditFile,
  { document }: Read,
  invocation: EditInvocation,
  session: Session,
): Promise<Tried> {
  const edited = (await parseEdited(file.path, text)) ?? document;
  const own = mergePatchOf(document, edited) ?? {};
  const read = await readDocument(invocation, session);
  const others = Object.keys(mergePatchOf(document, read.document) ?? {});
  await file.write(applyMergePatch(read.document, own), [
    `others have changed it meanwhile: ${others.join(', ')}`,
    'your changes stand in what they made of it: close to go on, or empty the file to leave it',
  ]);
  return { outcome: 'again', read, refusal: null };
}

async function keepFile(error: unknown, file: EditFile): Promise<unknown> {
  const { reason, lines } = explainError(error);
  return new CliError(reason, [...lines, `what you wrote is kept in ${file.path}`], {
    cause: error,
  });
}
