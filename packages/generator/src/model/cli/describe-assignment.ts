import type { PatchValuesDescriptor } from '@flux-resourceset/contract';
import { quoteWord } from './example-line.js';
import type { CommandModel } from './cli-model.js';
import { optionOfProperty, type OptionModel, type OptionNaming } from './describe-options.js';
import type { Assignment } from './find-assignment.js';
import {
  bodyOf,
  bodyOptions,
  commandOf,
  findInstance,
  keyArgument,
  namingOf,
  argumentsOf,
  type Place,
} from './place.js';

/** @returns the commands that change what clusters are given: `assign`, `unassign`, `patch` */
export function describeAssignment(place: Place): readonly CommandModel[] {
  const { assignment } = place.context;
  if (assignment === null) return [];
  return [
    describeAssign(place, assignment),
    describeUnassign(place, assignment),
    ...(assignment.patches ? [describePatch(place, assignment, assignment.patches)] : []),
  ];
}

/**
 * @param naming - knows the command's other options: an override that is called as one of them
 *   gets the cluster's name in front
 * @returns options for what a reference says beside its id
 */
export function referenceOptions(
  { context: { assignment } }: Place,
  naming: OptionNaming,
  isRemovable: boolean,
): readonly OptionModel[] {
  if (assignment === null) return [];
  const prefixed = { ...naming, prefix: assignment.option };
  return assignment.overrides.map((override) => {
    const removable = isRemovable && !override.required && override.schema.kind !== 'boolean';
    const option = optionOfProperty(override, 'reference', prefixed, removable);
    return { ...option, required: false, removesEntries: isRemovable };
  });
}

function describeAssign(place: Place, assignment: Assignment): CommandModel {
  const { label } = place.context.resource;
  const naming = namingOf(place);
  // Names are the same as those of `create`, where the document's own options stand beside.
  const create = place.operations.find(({ method }) => method === 'post');
  if (create) bodyOptions(place, bodyOf(place, create), naming, () => false);
  const summary = `Assign a ${label} to a ${assignment.option}.`;
  const description = `${summary} What is assigned already gets the overrides that are given.`;
  return commandOf(
    place,
    'assign',
    { summary, description },
    {
      arguments: [keyOf(place)],
      options: referenceOptions(place, naming, true),
      shown: [],
      exampleEnd: clusterExample(assignment),
      action: { kind: 'assign', assignment: assignment.descriptor },
    },
  );
}

function describeUnassign(place: Place, assignment: Assignment): CommandModel {
  const { label } = place.context.resource;
  const summary = `Unassign a ${label} from a ${assignment.option}.`;
  const description = `${summary} The ${assignment.option}'s patches of it go with it.`;
  const texts = { summary, description: assignment.patches ? description : summary };
  return commandOf(place, 'unassign', texts, {
    arguments: [keyOf(place)],
    options: [],
    exampleEnd: clusterExample(assignment),
    action: { kind: 'unassign', assignment: assignment.descriptor },
  });
}

function describePatch(
  place: Place,
  assignment: Assignment,
  patches: PatchValuesDescriptor,
): CommandModel {
  const { label } = place.context.resource;
  const summary = `Patch values of a ${label} on a ${assignment.option}.`;
  const description = `${summary} Values that are not named stay as they are.`;
  return commandOf(
    place,
    'patch',
    { summary, description },
    {
      arguments: [keyOf(place)],
      options: [],
      exampleEnd: `${clusterExample(assignment)} --set replicaCount=3`,
      action: { kind: 'patch', assignment: assignment.descriptor, patches },
    },
  );
}

/** @returns the option that names a cluster, with an example */
export function clusterExample({ option, argument }: Assignment): string {
  return ` --${option} ${quoteWord(argument.example)}`;
}

/** @returns the argument that names a document of the place */
export function keyOf(place: Place): CommandModel['arguments'][number] {
  const get = findInstance(place, 'get');
  const [key] = get ? argumentsOf(place, get) : [];
  const create = place.operations.find(({ method }) => method === 'post');
  return (
    key ??
    (create && keyArgument(place, create)) ?? {
      name: 'id',
      description: `The ${place.context.resource.label}.`,
      required: true,
      value: { type: 'string' },
      role: 'key',
      example: `my-${place.path.at(-1) ?? 'document'}`,
    }
  );
}
