import {
  clusterBlock,
  findDifferences,
  isJsonObject,
  type JsonObject,
  patchesOf,
} from '@flux-resourceset/contract';
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
  /** Inputs that are not evidently the same. */
  readonly touched: readonly TouchedInput[];
}

/** An input that may be another one. */
interface TouchedInput {
  readonly id: string;
  /** It is another one for sure, where it is there before and after: no document must be looked at. */
  readonly isSure: boolean;
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
  const isRenamed = !isSameBlock(rules, name);
  const touched = [...ids].flatMap((id): readonly TouchedInput[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const isSure = isRenamed || !isSamePatches(rules, id, was, is);
    const isTouched =
      isSure || catalogue.isChanged(rules.catalogueKind, id) || !isSameReference(was, is);
    return isTouched ? [{ id, isSure }] : [];
  });
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

function isSameReference(before: Given | undefined, after: Given | undefined): boolean {
  return before === after || isSameJson(before?.reference, after?.reference);
}

function isSamePatches(
  { endpoint: { patches } }: InputRules,
  id: string,
  before: Given | undefined,
  after: Given | undefined,
): boolean {
  if (patches === null || before === undefined || after === undefined) return true;
  const [was, is] = [before.cluster[patches], after.cluster[patches]];
  return was === is || isSameJson(patchesOf(was, id), patchesOf(is, id));
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
  return comparison.touched.flatMap((touched) => {
    const effect = classify(comparison, catalogue, touched);
    return effect === null ? [] : [{ id: touched.id, effect }];
  });
}

function classify(
  comparison: Comparison,
  catalogue: CatalogueSides,
  { id, isSure }: TouchedInput,
): InputChange['effect'] | null {
  const isOn = comparison.after.get(id)?.isOn ?? false;
  if (comparison.before.get(id)?.isOn !== true) return isOn ? 'added' : null;
  if (!isOn) return 'removed';
  if (isSure) return 'changed';
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
  return touched
    .filter(({ id, isSure }) => isDetailed || (!isSure && before.has(id) && after.has(id)))
    .map(({ id }) => id);
}

/** Whether inputs come or change, so that the poll may grow. */
export function isGrown({ after, touched }: Comparison): boolean {
  return touched.some(({ id }) => after.has(id));
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
