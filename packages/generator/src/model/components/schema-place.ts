import { pascalCase, singularOf, wordsOf } from '../../read/words.js';

/** Where a schema stands, as far as its name follows from that. */
export interface SchemaPlace {
  /** `Create`, `Update`, `Patch`: the variant of what a request takes. */
  readonly variant: string;
  /** Of what it is a part: `Cluster`, `ClusterPatch`. */
  readonly stem: string;
  /** The last member on the way, in snake case. */
  readonly member: string;
}

/** @returns the place of a member of what stands at a place */
export function memberPlace(place: SchemaPlace, member: string): SchemaPlace {
  const own = pascalCase(member);
  return { ...place, stem: place.stem + own.replace(/^_/, ''), member };
}

/** @returns the place of one of many: an item of a list, a value of a map */
export function elementPlace(place: SchemaPlace, noun: 'Item' | 'Value'): SchemaPlace {
  const { member, stem } = place;
  const tail = pascalCase(member).replace(/^_/, '');
  const one = pascalCase(singularOf(member)).replace(/^_/, '');
  const isPlural = member !== '' && one !== tail && stem.endsWith(tail);
  return isPlural
    ? { ...place, stem: stem.slice(0, -tail.length) + one, member: singularOf(member) }
    : { ...place, stem: stem + noun, member: noun };
}

/** @returns the place under the name that the schema there gives itself */
export function hintedPlace(place: SchemaPlace, name: string): SchemaPlace {
  return { ...place, stem: name, member: '' };
}

/** @returns the place of a branch of a choice, by what tells it from the others */
export function branchPlace(place: SchemaPlace, mark: string): SchemaPlace {
  const words = wordsOf(mark).map((word) => pascalCase(word).replace(/^_/, ''));
  return { ...place, stem: place.stem + words.join(''), member: mark };
}

/** @returns what a schema at the place may be called */
export function namesAt({ variant, stem }: SchemaPlace, suffix: string): readonly string[] {
  return [variant + stem, `${variant}${stem}${suffix}`];
}
