/** An option as the command line, the help and the reference know it. */
export type OptionSpec = {
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
  /** What follows `--no-` where that is not the name. */
  readonly negated?: string;
};

/** Forms of a result; `jsonpath=` is followed by a template. */
export const outputForms = ['json', 'yaml', 'table', 'wide', 'name', 'jsonpath='] as const;

const connectionOptions: readonly OptionSpec[] = [
  {
    name: 'api-url',
    description: 'Base URL of the API; FLUX_API_URL or that of the context otherwise',
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
    name: 'context',
    description:
      'Server and tokens by name (see config); FLUX_CONTEXT or the current one otherwise',
    takes: 'value',
    placeholder: 'NAME',
  },
  {
    name: 'ca-file',
    description:
      'Trust these certificates (PEM) in place of the usual ones; FLUX_CA_FILE or that of the context otherwise',
    takes: 'value',
    placeholder: 'FILE',
  },
  {
    name: 'timeout',
    description: 'Seconds to wait for each answer; 30 otherwise, 300 for many documents',
    takes: 'value',
    placeholder: 'SECONDS',
  },
];

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [
  ...connectionOptions,
  {
    name: 'output',
    alias: 'o',
    description: 'Form of the result: table on a terminal, json otherwise',
    takes: 'value',
    choices: outputForms,
  },
  { name: 'quiet', alias: 'q', description: 'No progress and no warnings', takes: 'flag' },
  { name: 'help', alias: 'h', description: 'Show help', takes: 'flag' },
  { name: 'version', description: 'Show the version', takes: 'flag' },
];
