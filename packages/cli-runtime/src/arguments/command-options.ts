import type {
  ActionDescriptor,
  CommandDescriptor,
  ValueDescriptor,
} from '@flux-resourceset/contract';

/** Where templates are, from the working folder. */
export const defaultTemplates = 'k8s/resourcesets';

/** An option as the command line and the help know it. */
export interface OptionSpec {
  readonly name: string;
  /** One letter. */
  readonly alias?: string;
  readonly description: string;
  /** `flag` takes no value; `list` may be given several times. */
  readonly takes: 'flag' | 'value' | 'list';
  /** What stands for the value in the help. */
  readonly placeholder?: string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** Whether `--no-x` means something. */
  readonly negatable?: boolean;
}

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [
  {
    name: 'api-url',
    description: 'Base URL of the API; FLUX_API_URL otherwise',
    takes: 'value',
    placeholder: 'URL',
  },
  {
    name: 'token-file',
    description: 'File with the token for reading; FLUX_API_TOKEN otherwise',
    takes: 'value',
    placeholder: 'FILE',
  },
  {
    name: 'write-token-file',
    description: 'File with the token for writing; FLUX_API_WRITE_TOKEN otherwise',
    takes: 'value',
    placeholder: 'FILE',
  },
  {
    name: 'timeout',
    description: 'Seconds to wait for each answer; 30 otherwise',
    takes: 'value',
    placeholder: 'SECONDS',
  },
  {
    name: 'output',
    alias: 'o',
    description: 'Form of the result: table on a terminal, json otherwise',
    takes: 'value',
    choices: ['json', 'yaml', 'table', 'wide'],
  },
  { name: 'quiet', alias: 'q', description: 'No progress and no warnings', takes: 'flag' },
  { name: 'help', alias: 'h', description: 'Show help', takes: 'flag' },
  { name: 'version', description: 'Show the version', takes: 'flag' },
];

/** @returns the options of one command, without the common ones */
export function optionsOfCommand(command: CommandDescriptor): readonly OptionSpec[] {
  const { action } = command;
  const described = command.options.map(
    ({ name, description, required, removable, value }): OptionSpec => ({
      name,
      description,
      required,
      negatable: removable || value.type === 'boolean',
      ...formOf(value),
    }),
  );
  return [
    ...described,
    ...fileOptions(action),
    ...clusterOptions(command),
    ...patchOptions(action),
    ...renderOptions(action),
  ];
}

function formOf(
  value: ValueDescriptor,
): Pick<OptionSpec, 'takes' | 'placeholder'> & { readonly choices?: readonly string[] } {
  switch (value.type) {
    case 'list':
      return { ...formOf(value.items), takes: 'list' };
    case 'map':
      return { takes: 'list', placeholder: 'KEY=VALUE' };
    case 'literal':
      return { takes: 'value', placeholder: 'JSON|@FILE' };
    case 'boolean':
      return { takes: 'flag' };
    default:
      return {
        takes: 'value',
        placeholder: value.type === 'string' ? 'TEXT' : 'NUMBER',
        ...(value.enum && { choices: value.enum.map(String) }),
      };
  }
}

/** Whether a command takes a document from a file. */
function takesFile(action: ActionDescriptor): boolean {
  return action.kind === 'create' || action.kind === 'update' || action.kind === 'set';
}

function fileOptions(action: ActionDescriptor): readonly OptionSpec[] {
  if (!takesFile(action)) return [];
  const description = 'Read JSON or YAML from a file, - is stdin; options go over it';
  return [{ name: 'file', alias: 'f', description, takes: 'value', placeholder: 'FILE' }];
}

/** A command that has the cluster as an argument needs no option for it. */
function clusterOptions(command: CommandDescriptor): readonly OptionSpec[] {
  const { action } = command;
  const assignment = 'assignment' in action ? action.assignment : null;
  if (assignment === null || command.arguments.some(({ role }) => role === 'cluster')) return [];
  const { option } = assignment.cluster;
  const required = action.kind !== 'create';
  const description = required ? assignment.cluster.description : `Assign it to this ${option} too`;
  return [{ name: option, description, takes: 'value', placeholder: 'ID', required }];
}

function patchOptions(action: ActionDescriptor): readonly OptionSpec[] {
  if (action.kind !== 'patch') return [];
  return [
    { name: 'set', description: 'Set a value', takes: 'list', placeholder: 'KEY=VALUE' },
    { name: 'unset', description: 'Remove a value', takes: 'list', placeholder: 'KEY' },
  ];
}

function renderOptions(action: ActionDescriptor): readonly OptionSpec[] {
  if (action.kind !== 'render') return [];
  return [
    {
      name: 'endpoint',
      description: 'Only this one; may be given several times',
      takes: 'list',
      placeholder: 'NAME',
      choices: action.endpoints.map(({ name }) => name),
    },
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
}
