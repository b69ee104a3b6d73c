import type { CommandDescriptor } from './cli.js';
import type { ActionDescriptor } from './cli-actions.js';
import { commonOptions, type OptionSpec } from './cli-common-options.js';
import { configOptions, missingOption } from './cli-context-options.js';

/** Where templates are, from the working folder. */
export const defaultTemplates = 'k8s/resourcesets';

const documentFile: readonly OptionSpec[] = [
  {
    name: 'file',
    alias: 'f',
    description: 'Read JSON or YAML from a file, - is stdin; options go over it',
    takes: 'value',
    placeholder: 'FILE',
  },
];

const patchOptions: readonly OptionSpec[] = [
  { name: 'set', description: 'Set a value', takes: 'list', placeholder: 'KEY=VALUE' },
  {
    name: 'set-string',
    description: 'Set a value that stays text',
    takes: 'list',
    placeholder: 'KEY=VALUE',
  },
  { name: 'unset', description: 'Remove a value', takes: 'list', placeholder: 'KEY' },
];

/** Options of all that writes. */
export const writeOptions: readonly OptionSpec[] = [
  {
    name: 'dry-run',
    description: 'Show what would change, for documents and for clusters; change nothing',
    takes: 'flag',
  },
  {
    name: 'reason',
    description: 'Why; kept with the change',
    takes: 'value',
    placeholder: 'TEXT',
  },
  {
    name: 'yes',
    alias: 'y',
    description: 'Confirm what would be asked',
    takes: 'flag',
  },
];

const overwriteOption: OptionSpec = {
  name: 'overwrite',
  description: 'Replace values that are there; otherwise they are an error',
  takes: 'flag',
};

const filesOption: OptionSpec = {
  name: 'file',
  alias: 'f',
  description: 'File or folder of documents, JSON or YAML; - is stdin',
  takes: 'list',
  placeholder: 'PATH',
  required: true,
};

const pruneOption: OptionSpec = {
  name: 'prune',
  description: 'Delete documents of this kind that are not among those given',
  takes: 'list',
  placeholder: 'KIND',
};

const kindsOption: OptionSpec = {
  name: 'kinds',
  description: 'Only this kind; all otherwise',
  takes: 'list',
  placeholder: 'KIND',
};

const importOptions: readonly OptionSpec[] = [
  { ...filesOption, required: false },
  {
    name: 'from',
    description: 'Read the documents of the server at this URL instead, by its lists',
    takes: 'value',
    placeholder: 'URL',
  },
  {
    name: 'from-token-file',
    description: 'File with the token of that server; FLUX_FROM_TOKEN otherwise',
    takes: 'value',
    placeholder: 'FILE',
  },
];

const selectOptions: readonly OptionSpec[] = [
  {
    name: 'where',
    description: 'Documents of which this filter of the list has this value',
    takes: 'list',
    placeholder: 'FILTER=VALUE',
    required: true,
  },
  {
    name: 'set',
    description: 'Set a member; a dot leads into it, and \\. is a dot',
    takes: 'list',
    placeholder: 'MEMBER=VALUE',
  },
  { name: 'unset', description: 'Remove a member', takes: 'list', placeholder: 'MEMBER' },
];

const watchOption: OptionSpec = {
  name: 'watch',
  alias: 'w',
  description: 'Go on with every change as it is made, until Ctrl-C',
  takes: 'flag',
};

const historyOptions: readonly OptionSpec[] = [
  {
    name: 'cluster',
    description: 'Only changes that changed what this cluster gets',
    takes: 'value',
    placeholder: 'ID',
  },
  { name: 'actor', description: 'Only changes of this one', takes: 'value', placeholder: 'NAME' },
  {
    name: 'since',
    description: 'Only what came after this revision or time',
    takes: 'value',
    placeholder: 'REVISION|TIME',
  },
  {
    name: 'until',
    description: 'Only what came up to this revision or time',
    takes: 'value',
    placeholder: 'REVISION|TIME',
  },
  {
    name: 'limit',
    description: 'The most changes, newest first; 50 otherwise',
    takes: 'value',
    placeholder: 'NUMBER',
  },
  watchOption,
];

const rollbackOptions: readonly OptionSpec[] = [
  {
    name: 'to',
    description: 'Everything, or the document that is named, as it was at this revision',
    takes: 'value',
    placeholder: 'REVISION',
  },
  { name: 'change', description: 'Take this one back', takes: 'value', placeholder: 'REVISION' },
  {
    name: 'transaction',
    description: 'Take all changes of one request back',
    takes: 'value',
    placeholder: 'ID',
  },
];

const inputsOption: readonly OptionSpec[] = [
  {
    name: 'templates',
    description: `Folder of the ResourceSets; ${defaultTemplates} otherwise`,
    takes: 'value',
    placeholder: 'DIR',
  },
  {
    name: 'inputs',
    description: 'JSON or YAML of the polls, as flux prints them, - is stdin; asks no server',
    takes: 'value',
    placeholder: 'FILE',
  },
];

/** @returns what a command takes for what it does, beside options for members of documents */
export function actionOptions(
  action: ActionDescriptor,
  named: CommandDescriptor['arguments'],
): readonly OptionSpec[] {
  switch (action.kind) {
    case 'create':
    case 'update':
    case 'set':
      return [...documentFile, ...clusterOptions(action, named), ...writeOptions];
    case 'delete':
      return [missingOption, ...writeOptions];
    case 'entries':
      return [overwriteOption, ...writeOptions];
    case 'assign':
      return [...clusterOptions(action, named), ...writeOptions];
    case 'unassign':
      return [...clusterOptions(action, named), missingOption, ...writeOptions];
    case 'patch':
      return [...clusterOptions(action, named), ...patchOptions, ...writeOptions];
    case 'render':
      return [endpointOption(action), ...inputsOption];
    case 'config':
      return configOptions[action.verb] ?? [];
    default:
      return optionsOfAny(action);
  }
}

/** Of commands on documents of any kind, and on changes. */
function optionsOfAny({ kind }: ActionDescriptor): readonly OptionSpec[] {
  switch (kind) {
    case 'read':
      return [watchOption];
    case 'diff':
      return [filesOption, pruneOption];
    case 'apply':
      return [filesOption, pruneOption, ...writeOptions];
    case 'remove':
      return [filesOption, missingOption, ...writeOptions];
    case 'edit':
      return writeOptions;
    case 'select':
      return [...selectOptions, ...writeOptions];
    case 'export':
      return [kindsOption];
    case 'import':
      return [...importOptions, ...writeOptions];
    case 'history':
      return historyOptions;
    case 'rollback':
      return [...rollbackOptions, ...writeOptions];
    case 'explain':
      return [explainOption];
    default:
      return [];
  }
}

/** A command that has the cluster as an argument needs no option for it. */
function clusterOptions(
  action: ActionDescriptor,
  named: CommandDescriptor['arguments'],
): readonly OptionSpec[] {
  const assignment = 'assignment' in action ? action.assignment : null;
  if (assignment === null || named.some(({ role }) => role === 'cluster')) return [];
  const { option } = assignment.cluster;
  const required = action.kind !== 'create';
  const description = required ? assignment.cluster.description : `Assign it to this ${option} too`;
  return [{ name: option, description, takes: 'value', placeholder: 'ID', required }];
}

const explainOption: OptionSpec = {
  name: 'endpoint',
  description: 'Only inputs of this one',
  takes: 'list',
  placeholder: 'NAME',
};

function endpointOption({
  endpoints,
}: Extract<ActionDescriptor, { readonly kind: 'render' }>): OptionSpec {
  return {
    name: 'endpoint',
    description: 'Only this one',
    takes: 'list',
    placeholder: 'NAME',
    choices: endpoints.map(({ name }) => name),
  };
}

/** Names and letters that no option of a member may have. */
export const reservedOptions: ReadonlySet<string> = new Set(
  [...commonOptions, ...documentFile, ...patchOptions, ...writeOptions, { name: 'value' }].flatMap(
    (option) =>
      'alias' in option && option.alias !== undefined ? [option.name, option.alias] : [option.name],
  ),
);
