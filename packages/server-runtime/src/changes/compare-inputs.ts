import { isJsonObject, type JsonObject, clusterBlock, patchesOf } from '@flux-resourceset/contract';
import { findDifferences } from '../documents/differences.js';
import {
  type InputRules,
  listReferences,
  makeInput,
  readReferenceId,
} from '../inputs/cluster-inputs.js';
import type { AffectedName } from './affected-clusters.js';
import type { CatalogueSides } from './catalogue-sides.js';

/** What an input is made of, but for its catalogue document. */
interface Given {
  readonly cluster: JsonObject;
  readonly reference: JsonObject;
  /** False for what is switched off: templates render nothing then. */
  readonly isOn: boolean;
}

/** What may differ in what one endpoint gives under one name. */
export interface Comparison {
  readonly name: AffectedName;
  readonly rules: InputRules;
  readonly before: ReadonlyMap<string, Given>;
  readonly after: ReadonlyMap<string, Given>;
  /** Ids of inputs that are not evidently the same. */
  readonly touched: readonly string[];
}

/** What becomes of one input. */
export interface InputChange {
  readonly id: string;
  readonly effect: 'added' | 'removed' | 'changed';
}

/** @returns null where nothing can differ */
export function compareReferences(
  rules: InputRules,
  name: AffectedName,
  catalogue: CatalogueSides,
): Comparison | null {
  const before = listGiven(rules, name.before);
  const after = name.after === name.before ? before : listGiven(rules, name.after);
  const ids = before === after ? before.keys() : new Set([...before.keys(), ...after.keys()]);
  const blocks = isSameBlock(rules, name);
  const touched = [...ids].filter(
    (id) =>
      !blocks ||
      catalogue.isChanged(rules.catalogueKind, id) ||
      !isSameGiven(rules, id, before.get(id), after.get(id)),
  );
  return touched.length === 0 ? null : { name, rules, before, after, touched };
}

function listGiven(rules: InputRules, cluster: JsonObject | null): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  if (cluster === null) return given;
  const { assignment, switch: member } = rules.endpoint;
  for (const reference of listReferences(cluster[assignment])) {
    const isOn = member === undefined || reference[member] !== false;
    given.set(readReferenceId(rules, reference), { cluster, reference, isOn });
  }
  return given;
}

/** The `cluster` block is part of every input. */
function isSameBlock({ flux }: InputRules, { before, after }: AffectedName): boolean {
  if (before === after || before === null || after === null) return true;
  return isSameJson(clusterBlock(flux, before), clusterBlock(flux, after));
}

function isSameGiven(
  { endpoint: { patches } }: InputRules,
  id: string,
  before: Given | undefined,
  after: Given | undefined,
): boolean {
  if (before === after) return true;
  if (before === undefined || after === undefined) return false;
  if (!isSameJson(before.reference, after.reference)) return false;
  if (patches === null) return true;
  return isSameJson(patchesOf(before.cluster[patches], id), patchesOf(after.cluster[patches], id));
}

/** Documents are stored in one form: equal ones are equal texts. */
function isSameJson(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** @returns what becomes of the inputs; their catalogue documents are loaded */
export function listInputChanges(
  comparison: Comparison,
  catalogue: CatalogueSides,
): readonly InputChange[] {
  return comparison.touched.flatMap((id) => {
    const [before, after] = [comparison.before.get(id), comparison.after.get(id)];
    const effect = classify(comparison, catalogue, id, before?.isOn, after?.isOn);
    return effect === null ? [] : [{ id, effect }];
  });
}

function classify(
  comparison: Comparison,
  catalogue: CatalogueSides,
  id: string,
  wasOn = false,
  isOn = false,
): InputChange['effect'] | null {
  if (!wasOn) return isOn ? 'added' : null;
  if (!isOn) return 'removed';
  const [before, after] = makeInputs(comparison, catalogue, id);
  return findDifferences(before, after).length === 0 ? null : 'changed';
}

/** @returns the input before and after; undefined where there is none, or it is switched off */
export function makeInputs(
  { rules, before, after }: Comparison,
  catalogue: CatalogueSides,
  id: string,
): readonly [before: JsonObject | undefined, after: JsonObject | undefined] {
  const { catalogueKind } = rules;
  const make = (given: Given | undefined, document: JsonObject | null) =>
    given?.isOn !== true || document === null
      ? undefined
      : makeInput(rules, given.cluster, given.reference, document);
  return [
    make(before.get(id), catalogue.before(catalogueKind, id)),
    make(after.get(id), catalogue.after(catalogueKind, id)),
  ];
}

/** Ids of catalogue documents that it takes to say what becomes of the inputs. */
export function listNeeded(
  { before, after, touched }: Comparison,
  isDetailed: boolean,
): readonly string[] {
  const isGrown = touched.some((id) => after.has(id));
  // What only goes needs none, unless it is shown.
  const shown = isDetailed ? touched.filter((id) => before.has(id)) : [];
  return isGrown ? [...after.keys(), ...shown] : shown;
}

/** Whether it takes everything away from a name whose polls are 404 from then on. */
export function isForeignEmpty({ name, before, after }: Comparison): boolean {
  return name.after !== null && after.size === 0 && before.size > 0;
}

/** @returns the patches as JSON, none where the endpoint has none */
export function readPatches({ endpoint }: InputRules, cluster: JsonObject): JsonObject {
  const patches = endpoint.patches === null ? undefined : cluster[endpoint.patches];
  return isJsonObject(patches) ? patches : {};
}
