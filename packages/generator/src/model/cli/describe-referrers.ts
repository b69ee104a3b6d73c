import type { FilterModel, OperationModel, ResourceModel } from '../api-model.js';
import { referrersCommandOf } from '../command-names.js';
import { pagedListsOf } from '../paged-list.js';
import type { CommandModel } from './cli-model.js';
import { columnsOf } from './columns.js';
import { keyOf } from './describe-assignment.js';
import { optionOfParameter } from './describe-options.js';
import { listOf } from './describe-kinds.js';
import { commandOf, namingOf, type Place } from './place.js';

/** A list that can be asked for what refers to a document. */
interface ReferrerList {
  readonly resource: ResourceModel;
  readonly operation: OperationModel;
  readonly filter: FilterModel;
}

/**
 * @param taken - names of the group's other commands and groups
 * @returns the commands that list what refers to a document: `component clusters podinfo`
 */
export function describeReferrers(place: Place, taken: readonly string[]): readonly CommandModel[] {
  const lists = findLists(place);
  const names = new Set(taken);
  return lists.map((list) => {
    const isOnly = lists.filter(({ resource }) => resource === list.resource).length === 1;
    const { resource, filter } = list;
    const name = referrersCommandOf(resource.kind, filter.parameter, isOnly, names);
    names.add(name);
    return describeReferrerList(place, list, name);
  });
}

function findLists({ context: { model, resource } }: Place): readonly ReferrerList[] {
  return model.resources.flatMap((referrer) => {
    const operation = listOf(referrer);
    if (operation === null) return [];
    return referrer.filters
      .filter(({ references }) => references?.target === resource.kind)
      .filter(({ parameter }) => operation.parameters.some(({ name }) => name === parameter))
      .map((filter) => ({ resource: referrer, operation, filter }));
  });
}

function describeReferrerList(
  place: Place,
  { resource, operation, filter }: ReferrerList,
  name: string,
): CommandModel {
  const { model, lookup, resource: target } = place.context;
  const { parameter } = filter;
  const others = operation.parameters.filter((one) => one.in === 'query' && one.name !== parameter);
  const words = resource.kind.replaceAll('_', ' ');
  const summary = `List ${words} that refer to a ${target.label}.`;
  const description = `${summary} In their \`${parameter}\`; nothing for what nobody refers to.`;
  return commandOf(
    place,
    name,
    { summary, description },
    {
      arguments: [keyOf(place)],
      options: others.map((one) => optionOfParameter(one, namingOf(place))),
      shown: [],
      action: {
        kind: 'list',
        function: operation.clientName,
        pages: pagedListsOf(model).find((list) => list.operation === operation)?.name ?? null,
        columns: columnsOf(resource.document, resource.key.name, lookup),
        by: { parameter, noun: resource.cli.group },
      },
    },
  );
}
