import type { ApiModel, OperationModel, ParameterModel } from '../api-model.js';
import { allOperations } from '../build-model.js';
import { optionParameters } from '../option-parameters.js';
import { pascalCase } from '../../read/words.js';
import { mapOperations } from '../map-operations.js';

/** @returns the model in which the document holds once what several operations take */
export function nameParameters(model: ApiModel): ApiModel {
  const operations = allOperations(model);
  const uses = operations.flatMap((operation) =>
    operation.parameters.map((parameter) => ({
      operation,
      parameter,
      contents: contentsOf(parameter),
    })),
  );
  const names = new ParameterNames(uses, model);
  return mapOperations(model, (operation) => ({
    ...operation,
    parameters: operation.parameters.map((parameter) => {
      const component = parameter.component ?? names.of(contentsOf(parameter));
      return component === undefined ? parameter : { ...parameter, component };
    }),
  }));
}

interface ParameterUse {
  readonly operation: OperationModel;
  readonly parameter: ParameterModel;
  readonly contents: string;
}

class ParameterNames {
  readonly #names = new Map<string, string>();

  constructor(uses: readonly ParameterUse[], model: ApiModel) {
    // Some tools make types of both, in the case of types.
    const types = new Set(model.components.map(({ name }) => name));
    const taken = new Set(optionParameters);
    const shared = uses.filter(
      ({ parameter, contents }) =>
        parameter.component === undefined &&
        uses.filter((other) => other.contents === contents).length > 1,
    );
    for (const use of shared) {
      if (this.#names.has(use.contents)) continue;
      const name = candidatesOf(use, uses, model).find(
        (candidate) => !taken.has(candidate) && !types.has(pascalCase(candidate)),
      );
      if (name === undefined) continue;
      taken.add(name);
      this.#names.set(use.contents, name);
    }
  }

  of(contents: string): string | undefined {
    return this.#names.get(contents);
  }
}

/**
 * The plain name where all that have it are the same, else with what they belong to. What several
 * kinds have in common are the parameters of lists.
 */
function candidatesOf(
  { operation, parameter: { name }, contents }: ParameterUse,
  uses: readonly ParameterUse[],
  { resources }: ApiModel,
): readonly string[] {
  const same = uses.filter(({ parameter }) => parameter.name === name);
  const isOnly = same.every((other) => other.contents === contents);
  const key = componentKey(name);
  const tags = new Set(same.filter((other) => other.contents === contents).map(tagOf));
  const kind = resources.find((resource) => resource.kind === operation.tag)?.singular;
  const owner = tags.size > 1 ? 'list' : (kind ?? operation.tag);
  const owned = `${componentKey(owner)}_${key}`;
  return [...(isOnly ? [key] : []), owned, `${operation.operationId}_${key}`];
}

function tagOf({ operation }: ParameterUse): string {
  return operation.tag;
}

/** Names of components have fewer characters than names of parameters. */
function componentKey(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, '_');
}

function contentsOf(parameter: ParameterModel): string {
  return JSON.stringify(parameter, (name, value: unknown) =>
    name === 'origin' ? undefined : value,
  );
}
