import type { ClientFunction } from './client-function.js';

/** @returns unformatted TypeScript: the functions of all writes that a dry run can be made of */
export function renderPlannedWrites(functions: readonly ClientFunction[]): string {
  const names = functions.filter(({ isPlanned }) => isPlanned).map(({ name }) => name);
  return `import * as operations from './operations.js';

/** The functions of all writes that can be asked what they would do. */
export const plannedWrites = {
${names.map((name) => `  ${name}: operations.${name},`).join('\n')}
};
`;
}
