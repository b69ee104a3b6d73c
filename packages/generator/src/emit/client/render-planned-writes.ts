import type { ApiModel } from '../../model/api-model.js';
import { allOperations } from '../../model/build-model.js';
import { isPlanned } from './request-options.js';

/** @returns unformatted TypeScript: the functions of all writes that a dry run can be made of */
export function renderPlannedWrites(model: ApiModel): string {
  const names = allOperations(model)
    .filter(isPlanned)
    .map(({ clientName }) => clientName);
  return `import * as operations from './operations.js';

/** The functions of all writes that can be asked what they would do. */
export const plannedWrites = {
${names.map((name) => `  ${name}: operations.${name},`).join('\n')}
};
`;
}
