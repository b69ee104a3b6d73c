import {
  isJsonObject,
  type JsonObject,
  type KindDescriptor,
  type TargetDescriptor,
} from '@flux-resourceset/contract';
import type { ChangeContext } from '../changes/change-context.js';
import { replaceMembers } from '../changes/replace-members.js';
import { requireObject } from './document-collection.js';
import { changeDocument } from './document-instance.js';
import type { HandlerReply, HandlerRequest } from './handler.js';
import { assertSameItem, deleteNestedValue, findPlace } from './nested-value.js';
import { readPlace, writePlace } from './place.js';

/** Whether an operation works on one element of an assignment. */
export function isAssigned(kind: KindDescriptor, { level, steps }: TargetDescriptor): boolean {
  const [step, ...below] = steps;
  return (
    level === 'instance' &&
    below.length === 0 &&
    kind.references.some(({ assignment, path }) => assignment && path[0] === step?.property)
  );
}

/**
 * PUT on an element of an assignment: assigns it, at the end; of what is assigned already members
 * that are given replace those stored.
 */
export async function putAssigned(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const given = requireObject(request.body);
  const place = findPlace(request);
  let isNew = false;
  const reply = await changeDocument(
    context,
    request,
    (document) => {
      const current = readPlace(document, place);
      isNew = current === undefined;
      const changed = replaceMembers(isJsonObject(current) ? current : newElement(place), given);
      assertSameItem(place, changed);
      return writePlace(document, place, changed);
    },
    (document) => readPlace(document, place) ?? null,
  );
  const isDone = request.write?.dryRun !== true;
  return isNew && isDone ? { ...reply, status: 201 } : reply;
}

/** DELETE on an element of an assignment: what the document says of it elsewhere goes along. */
export function deleteAssigned(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  return deleteNestedValue(context, request, (document, kind) =>
    withoutPatches(document, kind, request),
  );
}

function newElement(place: ReturnType<typeof findPlace>): JsonObject {
  const item = place.at(-1)?.item;
  return item ? { [item.key]: item.value } : {};
}

/** Patches of what is not assigned are refused. */
function withoutPatches(
  document: JsonObject,
  { patches }: KindDescriptor,
  request: HandlerRequest,
): JsonObject {
  const [step] = findPlace(request);
  const ofAssignment = patches.filter(({ assignment }) => assignment === step?.property);
  return ofAssignment.reduce((kept, { property }) => {
    const map = kept[property];
    if (!isJsonObject(map)) return kept;
    const others = Object.entries(map).filter(([id]) => id !== step?.item?.value);
    return { ...kept, [property]: Object.fromEntries(others) };
  }, document);
}
