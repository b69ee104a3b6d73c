import type { OptionSpec } from './cli-common-options.js';

const contextOptions: readonly OptionSpec[] = [
  {
    name: 'token-variable',
    description: 'Environment variable that holds the token for reading',
    takes: 'value',
    placeholder: 'NAME',
  },
  {
    name: 'write-token-variable',
    description: 'Environment variable that holds the token for writing',
    takes: 'value',
    placeholder: 'NAME',
  },
  {
    name: 'token-stdin',
    description: 'Store the token for reading, which comes on stdin',
    takes: 'flag',
  },
  {
    name: 'write-token-stdin',
    description: 'Store the token for writing, which comes on stdin',
    takes: 'flag',
  },
];

/** Of everything that takes something away. */
export const missingOption: OptionSpec = {
  name: 'ignore-not-found',
  description: 'What is not there is no error, and is not shown',
  takes: 'flag',
};

/** Options of commands on contexts, by what they do. */
export const configOptions: Readonly<Record<string, readonly OptionSpec[]>> = {
  set: contextOptions,
  delete: [missingOption],
};
