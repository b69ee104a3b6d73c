import type { ConfigAction } from '@flux-resourceset/contract';
import type { ArgumentModel, CommandModel, GroupModel } from './cli-model.js';

const name: ArgumentModel = {
  name: 'name',
  description: 'Name of the context.',
  required: true,
  value: { type: 'string', pattern: '^[A-Za-z0-9][-A-Za-z0-9._]*$', maxLength: 63 },
  role: 'context',
  example: 'staging',
};

/** Which servers there are, under which names, and with which tokens. */
export const config: GroupModel = {
  name: 'config',
  aliases: [],
  description: 'Contexts: servers and tokens under a name, kept in a file of this user.',
  groups: [],
  commands: [
    describe('set-context', 'set', [name], {
      summary: 'Add a context, or change what is given of one.',
      more: 'Tokens may be named by file or by environment variable instead of being stored.',
      example: 'config set-context staging --api-url https://fleet.example.com --token-variable T',
    }),
    describe('use-context', 'use', [name], {
      summary: 'Make a context the current one.',
      more: 'Options and environment variables go over it.',
      example: 'config use-context staging',
    }),
    describe('get-contexts', 'list', [], {
      summary: 'List the contexts.',
      more: 'Says where tokens come from, and never a token.',
      example: 'config get-contexts',
    }),
    describe('current-context', 'current', [], {
      summary: 'Show the name of the current context.',
      example: 'config current-context',
    }),
    describe('delete-context', 'delete', [name], {
      summary: 'Delete a context, with the tokens that are stored in it.',
      example: 'config delete-context staging',
    }),
  ],
};

function describe(
  command: string,
  verb: ConfigAction['verb'],
  named: readonly ArgumentModel[],
  texts: { readonly summary: string; readonly more?: string; readonly example: string },
): CommandModel {
  const { summary, more, example } = texts;
  return {
    name: command,
    summary,
    description: more === undefined ? summary : `${summary} ${more}`,
    arguments: named,
    options: [],
    examples: [example],
    action: { kind: 'config', verb },
  };
}
