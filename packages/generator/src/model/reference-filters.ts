import { isPagingParameter } from '@flux-resourceset/contract';
import type { FilterModel, ReferenceModel } from './api-model.js';

/** The query parameters that select by what documents refer to, one for each member that does. */
export function referenceFilters(references: readonly ReferenceModel[]): readonly FilterModel[] {
  const names = [...new Set(references.map(({ member }) => member.join('.')))];
  return names
    .filter((name) => !isPagingParameter(name))
    .flatMap((parameter) => {
      const alike = references.filter(({ member }) => member.join('.') === parameter);
      const [first] = alike;
      if (first === undefined) return [];
      const { member, target } = first;
      const paths = alike.filter((one) => one.target === target).map(({ path }) => path);
      return [{ parameter, member, references: { target, paths } }];
    });
}
