import { outputNames } from '../emit/output-names.js';
import { configFile } from '../emit/workspace/config-file-name.js';
import { settingNames, settings } from './settings.js';

const column = 31;

function line(left: string, right: string): string {
  return `  ${left.padEnd(column)} ${right}`;
}

/** Shown by `--help`. */
export const usage = `Usage: flux-resourceset-generate [options]
       flux-resourceset-generate init [DIR] [options]
       flux-resourceset-generate diff OLD NEW [--json]
       flux-resourceset-generate schema

Generates an OpenAPI document, TypeScript types, a client, a server, a CLI and, for definitions that
say so, Flux Operator's providers, from a folder of resource definitions. In a folder without a
package.json it writes a workspace that builds and runs.

${[
  line('--out DIR', 'folder to write to (default: .)'),
  line('--check', 'write nothing; list what is out of date and exit with 1'),
  line('--watch', 'write again whenever a definition changes, until Ctrl-C'),
  line('--only LIST', 'write these only, commas between:'),
  line('', outputNames.join(', ')),
  ...settingNames.map((name) =>
    line(`--${settings[name].option} ${settings[name].value}`, settings[name].description),
  ),
  line('-h, --help', 'show this text'),
  line('-v, --version', "show the generator's version"),
].join('\n')}

What is set in ${configFile} in the folder that is written to holds where
no option says otherwise.

${[
  line('init', 'write a first definition, and a package.json with scripts'),
  line('diff', 'tell what a change of the API breaks, of two documents or folders of'),
  line('', 'definitions; exits with 1 when something does'),
  line('schema', 'print the JSON Schema of definitions, for editors'),
].join('\n')}
`;
