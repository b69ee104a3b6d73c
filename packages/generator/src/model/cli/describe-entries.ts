import type { MapDescriptor } from '@flux-resourceset/contract';
import { entriesCommandOf } from '../command-names.js';
import type { PropertyModel } from '../../read/schema-model.js';
import { singularOf, wordsOf } from '../../read/words.js';
import type { CommandModel } from './cli-model.js';
import { describeValue, exampleWords } from './describe-value.js';
import {
  argumentsOf,
  bodyOf,
  columnsOfAnswer,
  commandOf,
  findInstance,
  type Place,
} from './place.js';

/**
 * @param taken - names of the group's other commands and groups
 * @returns the commands that set and take away single entries of maps: `label team-a tier=b old-`
 */
export function describeEntries(place: Place, taken: readonly string[]): readonly CommandModel[] {
  const patch = findInstance(place, 'patch');
  if (patch === undefined) return [];
  const names = new Set(taken);
  return bodyOf(place, patch).flatMap((member) => {
    const map = describeValue(member.schema, place.context.lookup);
    if (map.type !== 'map') return [];
    const name = entriesCommandOf(member.name, names);
    names.add(name);
    return describeMap(place, member, map, name) ?? [];
  });
}

function describeMap(
  place: Place,
  { name: member, schema }: PropertyModel,
  map: MapDescriptor,
  name: string,
): CommandModel | null {
  const [get, patch] = [findInstance(place, 'get'), findInstance(place, 'patch')];
  if (!get || !patch) return null;
  const { lookup, resource } = place.context;
  const entry = wordsOf(singularOf(member)).join(' ');
  const summary = `Set and take away single ${wordsOf(member).join(' ')} of a ${resource.label}.`;
  const description = `${summary} KEY=VALUE sets one, KEY- takes one away, and all others stay. What has another value already is an error without --overwrite.`;
  const [example = 'key=value'] = exampleWords(schema, lookup) ?? [];
  return commandOf(
    place,
    name,
    { summary, description },
    {
      arguments: [
        ...argumentsOf(place, get),
        {
          name: 'entries',
          description: 'KEY=VALUE or KEY-.',
          required: true,
          repeated: true,
          value: { type: 'string' },
          role: 'entry',
          example,
        },
      ],
      options: [],
      action: {
        kind: 'entries',
        get: get.clientName,
        patch: patch.clientName,
        member,
        entry,
        map: { ...map, removes: true },
        columns: columnsOfAnswer(place, patch),
      },
    },
  );
}
