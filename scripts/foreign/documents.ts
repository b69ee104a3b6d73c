import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A document that other people's tools read, and the version of OpenAPI that it is written in. */
export interface ForeignDocument {
  readonly name: string;
  readonly path: string;
  readonly dialect: '3.0' | '3.1';
}

/** Folders of definitions by the name of their document; all that tools stumble over is in them. */
const folders = {
  own: 'schemas',
  'address-book': 'scripts/foreign/definitions',
  'hostile-texts': 'packages/generator/test/cases/hostile-texts/schemas',
  compositions: 'packages/generator/test/cases/compositions/schemas',
} as const;

/**
 * @param into - the folder for what is generated
 * @param isWanted - by its name
 * @returns the committed document, and what is generated from other definitions, in both versions
 */
export function makeDocuments(
  repository: string,
  into: string,
  isWanted: (name: string) => boolean,
): readonly ForeignDocument[] {
  const all = Object.entries(folders).flatMap(([name, schemas]) =>
    (['3.0', '3.1'] as const).map((dialect) => ({ name: `${name}-${dialect}`, schemas, dialect })),
  );
  return all
    .filter(({ name }) => isWanted(name))
    .map(({ name, schemas, dialect }) => {
      const committed = join(repository, 'openapi/openapi.yaml');
      if (name === 'own-3.0') return { name, dialect, path: committed };
      const out = join(into, name, 'tree');
      generate(repository, ['--schemas', schemas, '--out', out, '--openapi', dialect]);
      return { name, dialect, path: join(out, 'openapi/openapi.yaml') };
    });
}

function generate(repository: string, options: readonly string[]): void {
  const generator = join(repository, 'packages/generator/dist/main.js');
  const words = [generator, ...options, '--only', 'document'];
  const { status, stderr } = spawnSync('node', words, { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${options.join(' ')}: ${stderr}`);
}
