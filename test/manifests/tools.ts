import { describe, test } from '@jest/globals';
import { join } from 'node:path';
import { findOperatorCli } from '../../packages/cli-runtime/src/render/operator-cli.js';
import { repository } from '../source-files.js';
import { readDefinitions, type Definitions } from './custom-resource-definitions.js';

/** Flux Operator's command line, from the environment, the PATH or `make tools`; null without it. */
export const operatorCli: string | null = findOperatorCli(
  process.env,
  join(repository, '.tools/bin'),
);

/** What an API server would check by, from `make tools`; null without it. */
export const definitions: Definitions | null = readDefinitions(join(repository, '.tools/crds'));

/** Describes what needs a tool; without it one skipped test says how to get it. */
export function describeWith<Tool>(
  tool: Tool | null,
  advice: string,
  title: string,
  tests: (tool: Tool) => void,
): void {
  if (tool !== null) {
    describe(title, () => {
      tests(tool);
    });
    return;
  }
  describe(title, () => {
    test.skip(`skipped: ${advice}`, () => undefined);
  });
}
