import { formatKeyValue } from '../store/document-facts.js';
import { duplicateKey } from './change-problems.js';
import type { CheckScope } from './check-relations.js';
import type { DraftDocument } from './draft.js';

/** A value of a unique member, and what claims it. */
interface Claim {
  readonly member: string;
  readonly value: string;
  readonly document: DraftDocument;
}

/**
 * Checks that unique members are unique when all is done: two documents may exchange theirs, and
 * one may take what another gives up.
 */
export async function checkUnique(scope: CheckScope): Promise<void> {
  const { changed, context, pace } = scope;
  for (const kind of context.kinds.values()) {
    const documents = changed.filter((document) => document.kind === kind);
    for (const member of documents.length > 0 ? kind.unique : []) {
      if (pace.isDue) await pace.rest();
      const claims = documents.flatMap((document) => listClaim(document, member));
      if (claims.length > 0) await refuseTaken(scope, claims);
    }
  }
}

/** Only what is new can be taken by another. */
function listClaim(document: DraftDocument, member: string): readonly Claim[] {
  const value = readValue(document.after, member);
  if (value === undefined || value === readValue(document.before?.document, member)) return [];
  return [{ member, value, document }];
}

function readValue(document: DraftDocument['after'] | undefined, member: string) {
  return formatKeyValue(document?.[member]);
}

async function refuseTaken(scope: CheckScope, claims: readonly Claim[]): Promise<void> {
  const [{ member, document }] = claims as readonly [Claim, ...Claim[]];
  const values = claims.map(({ value }) => value);
  const holders = await scope.snapshot.findHolders(document.kind, member, values);
  const claimed = new Set<string>();
  for (const claim of claims) {
    const isClaimed = claimed.has(claim.value);
    claimed.add(claim.value);
    if (isClaimed || isHeld(scope, claim, holders.get(claim.value))) refuse(scope, claim);
  }
}

/** Whether another document has the value and keeps it. */
function isHeld(
  { draft }: CheckScope,
  { member, value, document }: Claim,
  holder: string | undefined,
): boolean {
  if (holder === undefined || holder === document.id) return false;
  const other = draft.find(document.kind, holder);
  return other === undefined || readValue(other.after, member) === value;
}

function refuse({ refusals }: CheckScope, { member, document }: Claim): void {
  const { kind, id, after, requested } = document;
  refusals.add(requested, duplicateKey({ kind, id, member, value: String(after?.[member]) }));
}

/** Documents whose unique values others of the same plan take: these must be free before. */
export function listReleased(changed: readonly DraftDocument[]): readonly DraftDocument[] {
  const claimed = new Set(
    changed.flatMap((document) =>
      document.kind.unique
        .flatMap((member) => listClaim(document, member))
        .map(({ member, value }) => nameValue(document, member, value)),
    ),
  );
  if (claimed.size === 0) return [];
  return changed.filter((document) =>
    document.kind.unique.some((member) => {
      const value = readValue(document.before?.document, member);
      return value !== undefined && claimed.has(nameValue(document, member, value));
    }),
  );
}

function nameValue({ kind }: DraftDocument, member: string, value: string): string {
  return `${kind.kind}/${member}/${value}`;
}
