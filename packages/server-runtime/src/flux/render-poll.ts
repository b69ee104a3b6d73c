import { hash } from 'node:crypto';
import { type JsonObject, type KindDescriptor, maxPollBytes } from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';
import {
  type InputRules,
  listReferences,
  makeInput,
  readReferenceId,
  writeInputs,
} from '../inputs/cluster-inputs.js';
import { findBreach } from '../inputs/poll-contract.js';
import { Problem } from '../problem.js';
import type { Snapshot, StoredDocument } from '../store/store.js';
import type { DanglingReferences } from './dangling-references.js';
import type { Dependency } from './poll-cache.js';
import type { RenderResult } from './poll-source.js';

/** What a poll is about. */
export interface PollSubject extends InputRules {
  /** DNS name of the cluster, lower case. */
  readonly dns: string;
  /** How long a deleted cluster keeps what it has, in milliseconds. */
  readonly tombstoneGrace: number;
}

/** Is told which references point to nothing, often none; null when there is no such cluster. */
export type NoteDangling = (found: DanglingReferences | null) => void;

/**
 * Renders one cluster's answer. An empty list makes Flux delete everything it manages, so it
 * is given for a known cluster without references and for a tombstone, and never else.
 *
 * @throws Problem `not_found` for a name that never was, `contract_violation` for an answer
 *   that Flux Operator would refuse or misread, or that would lack what a reference points to
 */
export async function renderPoll(
  snapshot: Snapshot,
  subject: PollSubject,
  noteDangling: NoteDangling,
): Promise<RenderResult> {
  const { flux, clusterKind, endpoint, catalogueKind, dns } = subject;
  const revision = await snapshot.revision();
  const found = await snapshot.findBy(clusterKind, flux.identity.dns, dns);
  if (found === undefined) {
    noteDangling(null);
    return renderAbsentCluster(snapshot, subject, revision);
  }
  const cluster = fillDefaults(clusterKind.schema, found.document);
  const references = listReferences(cluster[endpoint.assignment]);
  if (references.length === 0) await refuseForeignName(snapshot, dns, found.id);
  const ids = references.map((reference) => readReferenceId(subject, reference));
  const catalogue = await snapshot.getMany(catalogueKind, ids);
  const dangling = ids.filter((id) => !catalogue.has(id));
  noteDangling({ cluster: found.id, kind: endpoint.kind, ids: dangling });
  if (dangling.length > 0) throw refersToNothing(catalogueKind, dangling);
  const inputs = projectInputs(subject, cluster, references, catalogue);
  const dependencies: Dependency[] = [`${clusterKind.kind}/${found.id}`];
  for (const id of ids) dependencies.push(`${endpoint.kind}/${id}`);
  if (ids.length === 0) dependencies.push(`tombstones/${dns}`);
  const body = serializeInputs(inputs);
  return { body, digest: digestInputs(body), dependencies, revision, cacheable: true };
}

/** What tells two answers apart: 64 bits of SHA-256, made once for all polls that get them. */
function digestInputs(body: Buffer): string {
  return hash('sha256', body).slice(0, 16);
}

/**
 * A cluster that was renamed may still poll the name that it had: what another cluster of that
 * name has not been given yet must not empty it.
 */
async function refuseForeignName(snapshot: Snapshot, dns: string, cluster: string): Promise<void> {
  const mark = await snapshot.findTombstone(dns);
  if (mark?.cause !== 'renamed' || mark.cluster === cluster) return;
  throw new Problem(
    'not_found',
    `resource not found: nothing is assigned here yet, and '${mark.cluster}', which had this name, keeps what it has`,
  );
}

async function renderAbsentCluster(
  snapshot: Snapshot,
  { dns, tombstoneGrace }: PollSubject,
  revision: number,
): Promise<RenderResult> {
  const mark = await snapshot.findTombstone(dns);
  if (mark?.cause !== 'deleted') throw new Problem('not_found', 'resource not found');
  if (Date.now() - Date.parse(mark.time) < tombstoneGrace) {
    const message = `resource not found: deleted at ${mark.time}, and keeps what it has for a while`;
    throw new Problem('not_found', message);
  }
  return { body: serializeInputs([]), dependencies: [], revision, cacheable: false };
}

function projectInputs(
  subject: PollSubject,
  cluster: JsonObject,
  references: readonly JsonObject[],
  catalogue: ReadonlyMap<string, StoredDocument>,
): readonly JsonObject[] {
  return references.map((reference) => {
    const id = readReferenceId(subject, reference);
    const found = catalogue.get(id);
    if (found === undefined) throw refersToNothing(subject.catalogueKind, [id]);
    return makeInput(subject, cluster, reference, found.document);
  });
}

/** An answer without them would make Flux delete what they stand for. */
function refersToNothing({ label }: KindDescriptor, ids: readonly string[]): Problem {
  const named = ids.map((id) => `'${id}'`).join(', ');
  return new Problem(
    'contract_violation',
    `the cluster refers to ${label} ${named}, which the store does not have`,
  );
}

function serializeInputs(inputs: readonly JsonObject[]): Buffer {
  const breach = findBreach(inputs);
  if (breach !== null)
    throw new Problem('contract_violation', `the poll cannot be served: ${breach}`);
  const body = Buffer.from(writeInputs(inputs));
  if (body.length > maxPollBytes) {
    throw new Problem(
      'contract_violation',
      `the poll's answer has ${String(body.length)} bytes; Flux Operator reads at most ${String(maxPollBytes)}`,
    );
  }
  return body;
}
