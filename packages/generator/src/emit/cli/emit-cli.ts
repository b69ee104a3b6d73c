import type { GeneratedFile } from '../../generated-file.js';
import type { Project } from '../../model/project.js';
import type { EmitterInput } from '../emitter.js';
import { markdownHeader, typescriptHeader } from '../header.js';
import { scaffoldPackage } from '../packages/scaffold-package.js';
import { versions } from '../packages/versions.js';
import { renderLiteral } from '../typescript-literal.js';
import { buildCli, describeCli } from '../../model/cli/describe-cli.js';
import { renderReference } from './render-reference.js';

const runtime = '@flux-resourceset/cli-runtime';

/** @returns the CLI's package: data about its commands, their reference, an entry */
export function emitCli({ model }: EmitterInput): readonly GeneratedFile[] {
  const cli = buildCli(model);
  const lookup = new Map(model.components.map(({ name, schema }) => [name, schema]));
  const source = [
    `import type { CliDescriptor } from '${runtime}';`,
    '',
    `export const cli: CliDescriptor = ${renderLiteral(describeCli(cli, model))};`,
    '',
  ].join('\n');
  return [
    ...scaffoldCli(model.project),
    asGenerated('cli.ts', typescriptHeader + source),
    asGenerated('reference.md', markdownHeader + renderReference(cli, lookup)),
  ];
}

function asGenerated(name: string, contents: string): GeneratedFile {
  return { path: `packages/cli/src/gen/${name}`, contents, ownership: 'generated' };
}

function scaffoldCli(project: Project): readonly GeneratedFile[] {
  return [
    ...scaffoldPackage({
      project,
      folder: 'cli',
      description: 'The command-line client of the API',
      bin: { [project.cliBin]: './dist/main.js' },
      dependencies: {
        [`${project.scope}/client`]: versions.sibling,
        [runtime]: versions.cliRuntime,
      },
      references: ['client'],
    }),
    { path: 'packages/cli/src/main.ts', contents: renderMain(project), ownership: 'scaffold' },
  ];
}

/** The client is loaded when something is to be sent: help needs none. */
const renderMain = ({ scope }: Project): string => `#!/usr/bin/env node
import { runCli } from '${runtime}';
import { cli } from './gen/cli.js';

await runCli({
  cli,
  connect: async (connection) =>
    (await import('${scope}/client')).createClient(connection),
});
`;
