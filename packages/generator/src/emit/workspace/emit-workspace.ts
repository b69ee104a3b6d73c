import { stringify } from 'yaml';
import type { GeneratedFile } from '../../generated-file.js';
import type { EmitterInput } from '../emitter.js';
import { versions } from '../packages/versions.js';
import { configFile } from './config-file-name.js';
import { renderReadme } from './readme.js';
import { smokeTest } from './smoke-test.js';
import type { WorkspaceInput } from './workspace-input.js';

/**
 * The root of a new tree: what makes its packages one workspace of npm or pnpm that builds, starts
 * and tests itself. All of it is its owner's once there is a `package.json`.
 *
 * @param config - what the configuration file says
 */
export function renderWorkspace(
  input: WorkspaceInput,
  config: Readonly<Record<string, string>>,
): readonly GeneratedFile[] {
  const files = {
    '.env.example': renderEnvironment(input),
    '.gitattributes': attributes,
    '.gitignore': ignored,
    'README.md': renderReadme(input),
    [configFile]: renderConfig(config),
    'package.json': `${JSON.stringify(packageJson(input), null, 2)}\n`,
    'pnpm-workspace.yaml': pnpmWorkspace,
    'test/smoke.test.js': smokeTest,
    'tsconfig.json': `${JSON.stringify(tsconfig, null, 2)}\n`,
  };
  return Object.entries(files).map(([path, contents]) => ({
    path,
    contents,
    ownership: 'workspace',
  }));
}

/** @returns the root of a new tree */
export function emitWorkspace({ model, config }: EmitterInput): readonly GeneratedFile[] {
  return renderWorkspace(model, config);
}

function packageJson({ info, project }: WorkspaceInput): object {
  return {
    name: project.name,
    version: versions.package,
    private: true,
    description: info.title,
    license: project.license,
    type: 'module',
    engines: { node: versions.node },
    workspaces: ['packages/*'],
    scripts: {
      generate: 'flux-resourceset-generate',
      check: 'flux-resourceset-generate --check',
      watch: 'flux-resourceset-generate --watch',
      build: 'tsc -b',
      start: 'node --env-file=.env packages/server/dist/main.js',
      test: "node --test 'test/*.test.js'",
    },
    devDependencies: {
      '@flux-resourceset/generator': versions.generator,
      '@types/node': versions.typesNode,
      typescript: versions.typescript,
    },
  };
}

const tsconfig = {
  files: [],
  references: ['api-types', 'client', 'server', 'cli'].map((folder) => ({
    path: `packages/${folder}`,
  })),
};

function renderConfig(config: Readonly<Record<string, string>>): string {
  return [
    '# Settings of flux-resourceset-generate, where none of its options says otherwise:',
    '# flux-resourceset-generate --help tells of each.',
    stringify(config, { lineWidth: 0 }),
  ].join('\n');
}

function renderEnvironment({ project }: WorkspaceInput): string {
  return `# Settings of the server. Copy this file to .env, which git does not see, and change the tokens.
API_MODE=crud
AUTH_TOKEN=change-me-to-read
CRUD_AUTH_TOKEN=change-me-to-write
DATABASE_URL=sqlite://data/${project.name}.db?mode=rwc
SEED_FILE=none
LISTEN_ADDR=127.0.0.1:8080
`;
}

const pnpmWorkspace = `# For pnpm; npm reads \`workspaces\` in package.json.
packages:
  - packages/*
linkWorkspacePackages: true

# No package runs a script of its own when it is installed: SQLite's binaries are in its package.
allowBuilds:
  '@scarf/scarf': false
  better-sqlite3: false
  esbuild: false
`;

const ignored = `node_modules/
dist/
.env
data/
*.tgz
`;

const attributes = `packages/*/src/gen/** linguist-generated=true
openapi/** linguist-generated=true
`;
