import type { GeneratedFile } from '../../generated-file.js';
import type { Project } from '../../model/project.js';
import { versions } from './versions.js';

/** What tells one package of a new tree from another. */
export interface PackageScaffold {
  /** Whose package it is. */
  readonly project: Project;
  /** Folder below `packages/`, and name behind the scope. */
  readonly folder: string;
  readonly description: string;
  /** Text of `src/index.ts`; a package with a command has none. */
  readonly index?: string;
  /** Further modules that others may import, below `dist/`: `{ './functions': 'gen/functions' }`. */
  readonly entries?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Sibling folders that are compiled before. */
  readonly references?: readonly string[];
  /** Files of data that its code imports. */
  readonly data?: readonly string[];
}

/** @returns the files that make a folder a package; each is the user's own once it is there */
export function scaffoldPackage(scaffold: PackageScaffold): readonly GeneratedFile[] {
  const folder = `packages/${scaffold.folder}`;
  const files: GeneratedFile[] = [
    asScaffold(`${folder}/package.json`, renderJson(packageJson(scaffold))),
    asScaffold(`${folder}/tsconfig.json`, renderJson(tsconfig(scaffold))),
  ];
  if (scaffold.index !== undefined) {
    files.push(asScaffold(`${folder}/src/index.ts`, scaffold.index));
  }
  return files;
}

function asScaffold(path: string, contents: string): GeneratedFile {
  return { path, contents, ownership: 'scaffold' };
}

function packageJson(scaffold: PackageScaffold): object {
  const { project, folder, description, index, entries = {}, bin, dependencies } = scaffold;
  return {
    name: `${project.scope}/${folder}`,
    version: versions.package,
    private: true,
    description,
    license: project.license,
    type: 'module',
    engines: { node: versions.node },
    ...(index !== undefined && { exports: exportsOf({ '.': 'index', ...entries }) }),
    files: ['dist', '!dist/.tsbuildinfo'],
    ...(bin && { bin }),
    scripts: { build: 'tsc -b' },
    ...(dependencies && { dependencies }),
    devDependencies: { '@types/node': versions.typesNode, typescript: versions.typescript },
  };
}

function exportsOf(modules: Readonly<Record<string, string>>): object {
  const entries = Object.entries(modules).map(([name, module]) => [
    name,
    { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` },
  ]);
  return Object.fromEntries(entries) as object;
}

/** Complete in itself: nothing is known about the folders above a new tree. */
function tsconfig({ references = [], data = [] }: PackageScaffold): object {
  return {
    compilerOptions: {
      target: 'ES2023',
      lib: ['ES2023'],
      module: 'NodeNext',
      types: ['node'],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: true,
      declaration: true,
      composite: true,
      rootDir: 'src',
      outDir: 'dist',
      tsBuildInfoFile: 'dist/.tsbuildinfo',
    },
    include: ['src', ...data],
    references: references.map((folder) => ({ path: `../${folder}` })),
  };
}

function renderJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
