import {
  applyMergePatch,
  isJsonList,
  isJsonObject,
  type BatchOperation,
  type DashboardKind,
  type FluxDescriptor,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { api } from '../api/api-context.js';
import { fillPath } from '../api/request.js';
import { withMember } from './with-member.js';

/** What is done to each of several clusters. */
export const editForms = ['set', 'assign', 'override', 'unassign', 'patch'] as const;
type EditForm = (typeof editForms)[number];

/** One edit of several clusters, as it is written down. */
export interface ClusterEdit {
  readonly form: EditForm;
  /** Of `set`: the member. Otherwise that of the assignment. */
  readonly member: string;
  /** Of what is assigned. */
  readonly id: string;
  /** Of `override`: the member of the reference. Of `patch`: the key. */
  readonly part: string;
  readonly value: JsonValue | undefined;
}

/** @returns whether an edit says all that it needs */
export function isComplete({ form, member, id, part, value }: ClusterEdit): boolean {
  if (form === 'set') return member !== '';
  if (member === '' || id === '') return false;
  if (form === 'patch') return part !== '' && value !== undefined;
  return form !== 'override' || part !== '';
}

/** @returns the document with the edit made; itself where that changes nothing */
function editCluster(
  flux: FluxDescriptor,
  cluster: JsonObject,
  { form, member, id, part, value }: ClusterEdit,
): JsonObject {
  switch (form) {
    case 'set':
      return withMember(cluster, member, value);
    case 'assign':
      return editReferences(cluster, member, (list) =>
        list.some((one) => one['id'] === id) ? list : [...list, { id }],
      );
    case 'unassign':
      return unassign(flux, cluster, member, id);
    case 'override':
      return editReferences(cluster, member, (list) =>
        list.map((one) => (one['id'] === id ? withMember(one, part, value) : one)),
      );
    case 'patch':
      return patchValue(flux, cluster, member, id, { [part]: value });
    default:
      return form satisfies never;
  }
}

function editReferences(
  cluster: JsonObject,
  member: string,
  edit: (list: readonly JsonObject[]) => readonly JsonObject[],
): JsonObject {
  const list = cluster[member];
  const references = isJsonList(list) ? list.filter(isJsonObject) : [];
  return { ...cluster, [member]: edit(references) };
}

/** Patches go with what they are of. */
function unassign(
  flux: FluxDescriptor,
  cluster: JsonObject,
  member: string,
  id: string,
): JsonObject {
  const rest = editReferences(cluster, member, (list) => list.filter((one) => one['id'] !== id));
  const patches = patchesMember(flux, member);
  return patches === null ? rest : applyMergePatch(rest, { [patches]: { [id]: null } });
}

/** Only where it is assigned: a patch of what is not there is refused. */
function patchValue(
  flux: FluxDescriptor,
  cluster: JsonObject,
  member: string,
  id: string,
  values: JsonObject,
): JsonObject {
  const patches = patchesMember(flux, member);
  const list = cluster[member];
  const isAssigned = isJsonList(list) && list.some((one) => isJsonObject(one) && one['id'] === id);
  if (patches === null || !isAssigned) return cluster;
  return applyMergePatch(cluster, { [patches]: { [id]: values } });
}

function patchesMember({ endpoints }: FluxDescriptor, assignment: string): string | null {
  return endpoints.find((endpoint) => endpoint.assignment === assignment)?.patches ?? null;
}

/** Clusters that are read at once. */
const together = 8;

/** Reads the chosen clusters and says what the edit makes of them. */
export async function planEdit(
  flux: FluxDescriptor,
  { kind, paths }: DashboardKind,
  ids: readonly string[],
  edit: ClusterEdit,
): Promise<readonly BatchOperation[]> {
  const operations: BatchOperation[] = [];
  for (let from = 0; from < ids.length; from += together) {
    const some = ids.slice(from, from + together).map(async (id): Promise<BatchOperation> => {
      const path = fillPath(paths.instance ?? `/${kind}/{id}`, id);
      const { value, entityTag } = await api.read<JsonObject>(path);
      const document = editCluster(flux, value, edit);
      const condition = entityTag === null ? {} : { if_match: entityTag };
      return { operation: 'apply', kind, id, document, ...condition };
    });
    operations.push(...(await Promise.all(some)));
  }
  return operations;
}
