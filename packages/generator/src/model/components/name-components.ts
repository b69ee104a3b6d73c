import type {
  ApiModel,
  ComponentModel,
  ContentModel,
  EndpointModel,
  OperationModel,
  ParameterModel,
  ResourceModel,
} from '../api-model.js';
import { allOperations } from '../build-model.js';
import { mapOperations } from '../map-operations.js';
import type { SchemaModel } from '../../read/schema-model.js';
import { holdsItself, omitAnnotations } from '../../read/schema-tree.js';
import { pascalCase } from '../../read/words.js';
import { collectionComponents } from './collection-components.js';
import { ComponentRegister } from './component-register.js';
import { nameParameters } from './name-parameters.js';
import { withExample } from '../collection-schemas.js';
import { SchemaNamer } from './schema-namer.js';
import { memberPlace, type SchemaPlace } from './schema-place.js';

/**
 * Gives a name to what stands inline in the model and has a type of its own: lists of values,
 * objects, choices, parameters of several operations. Tools make one type of each component, and of
 * what stands inline as many as there are places, with a number behind.
 *
 * @param isAllApart - whether no component takes `null`, and who refers to it says that it may stand
 *   there; else one that holds itself takes it, of which some tools that read OpenAPI 3.0 make no type
 *   otherwise, and in 3.1 make none like this
 */
export function nameComponents(model: ApiModel, isAllApart: boolean): ApiModel {
  const { components } = model;
  const lookup = new Map(components.map(({ name, schema }) => [name, schema]));
  // Some tools make types of operations, too.
  const ofOperations = allOperations(model).map(({ operationId }) => pascalCase(operationId));
  const register = new ComponentRegister([...lookup.keys(), ...ofOperations]);
  const isApart = ({ name, schema }: ComponentModel): boolean =>
    schema.nullable === true && (isAllApart || !holdsItself(name, lookup));
  const nullable = new Set(components.filter(isApart).map(({ name }) => name));
  const find = (name: string): SchemaModel | undefined => lookup.get(name);
  const namer = new SchemaNamer(register, find, referenceNames(model), nullable);
  const below = collectionComponents(model);
  const rank = ({ name }: ComponentModel): number =>
    below.nested.has(name) ? -1 : orderOf(name, model);
  const ordered = components.toSorted((one, other) => rank(one) - rank(other));
  const named = ordered.flatMap(({ name, schema: written }): readonly ComponentModel[] => {
    const bare = nullable.has(name) ? omitAnnotations(written, 'nullable') : written;
    const schema = namer.nameWithin(bare, placeOf(name, model));
    const known = register.know(name, schema);
    if (known === name || !below.assigned.has(name)) return [{ name, schema }];
    namer.rename(name, known);
    return [];
  });
  const mapped = mapOperations(model, (operation) => nameOperation(operation, model, namer));
  const all = new Map([...named, ...register.added].map(({ name, schema }) => [name, schema]));
  const added = register.added.map((component) => withExample(component, all));
  return nameParameters({ ...mapped, components: [...named, ...added].toSorted(byName) });
}

/** Lists of what refers to a kind have items of that name, in whichever kind they stand. */
function referenceNames({ resources }: ApiModel): ReadonlyMap<string, string> {
  return new Map(resources.map(({ kind, typeName }) => [kind, `${typeName}Reference`]));
}

/** Documents come first, so that what is in them has their name, and not that of a request. */
function orderOf(name: string, { resources, flux }: ApiModel): number {
  if (resources.some(({ componentNames: { base } }) => base === name)) return 0;
  const inputs = flux?.endpoints ?? [];
  return inputs.some(({ inputComponent }: EndpointModel) => inputComponent === name) ? 1 : 2;
}

const variants = [
  ['create', 'Create'],
  ['update', 'Update'],
  ['patch', 'Patch'],
] as const;

/** The request of a kind is a variant of its document; any other component stands for itself. */
function placeOf(name: string, { resources }: ApiModel): SchemaPlace {
  for (const { componentNames } of resources) {
    const variant = variants.find(([key]) => componentNames[key] === name);
    if (variant) return { variant: variant[1], stem: name.slice(variant[1].length), member: '' };
  }
  const [, variant = '', stem = name] = /^(Create|Update|Patch)([A-Z].*)$/.exec(name) ?? [];
  return { variant, stem, member: '' };
}

function nameOperation(
  operation: OperationModel,
  model: ApiModel,
  namer: SchemaNamer,
): OperationModel {
  const { requestBody, responses } = operation;
  const around: SchemaPlace = { variant: '', stem: stemOf(operation, model), member: '' };
  const place = attributesOf(operation).reduce(memberPlace, around);
  const nameContent = (content: ContentModel): ContentModel => ({
    ...content,
    schema: namer.name(content.schema, place, true),
  });
  return {
    ...operation,
    parameters: operation.parameters.map((parameter) => nameParameter(parameter, around, namer)),
    requestBody: requestBody && {
      ...requestBody,
      schema: namer.name(requestBody.schema, { ...place, variant: 'Update' }, true),
    },
    responses: responses.map((response) => ({
      ...response,
      content: response.content && nameContent(response.content),
    })),
  };
}

function attributesOf({ target }: OperationModel): readonly string[] {
  return target.kind === 'resource' ? target.steps.map(({ property }) => property) : [];
}

/** A filter by a member is of the member's type. */
function nameParameter(
  parameter: ParameterModel,
  place: SchemaPlace,
  namer: SchemaNamer,
): ParameterModel {
  const stem = place.stem + pascalCase(parameter.name).replace(/^_/, '');
  const at = { ...place, stem, member: parameter.name };
  return { ...parameter, schema: namer.name(parameter.schema, at) };
}

function stemOf({ target, operationId }: OperationModel, { resources, flux }: ApiModel): string {
  const kind = target.kind === 'resource' ? target.resource : flux?.kind;
  const isOfKind = ['resource', 'clusterList', 'fleetStatus'].includes(target.kind);
  const resource = resources.find((one: ResourceModel) => isOfKind && one.kind === kind);
  return resource?.typeName ?? pascalCase(operationId);
}

function byName(one: ComponentModel, other: ComponentModel): number {
  return one.name < other.name ? -1 : Number(one.name > other.name);
}
