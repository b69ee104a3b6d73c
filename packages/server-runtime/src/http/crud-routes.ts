import type { HttpMethod, OperationDescriptor } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';

/** A path template and what can be done there. */
export interface CrudRoute {
  /** OpenAPI path template: `/ships/{id}`. */
  readonly path: string;
  /** The same for Express: `/ships/:id`. */
  readonly expressPath: string;
  readonly operations: ReadonlyMap<HttpMethod, OperationDescriptor>;
}

/**
 * Groups operations by path.
 *
 * @returns routes in the order in which they must be tried: paths without parameters go before
 *   templates that match the same (OpenAPI 3.0.3, "Path Templating Matching")
 */
export function buildCrudRoutes(operations: readonly OperationDescriptor[]): readonly CrudRoute[] {
  const paths = new Map<string, Map<HttpMethod, OperationDescriptor>>();
  for (const operation of operations) {
    const methods = paths.get(operation.path) ?? new Map<HttpMethod, OperationDescriptor>();
    paths.set(operation.path, methods.set(operation.method, operation));
  }
  return [...paths]
    .map(([path, methods]) => ({
      path,
      expressPath: path.replaceAll(/\{([^}]+)\}/g, ':$1'),
      operations: methods,
    }))
    .toSorted((left, right) => rankPath(left.path).localeCompare(rankPath(right.path), 'en'));
}

/**
 * @param method - as it was sent; HEAD is answered wherever GET is
 * @throws Problem `method_not_allowed` with the methods that are
 */
export function selectOperation(route: CrudRoute, method: string): OperationDescriptor {
  const { operations } = route;
  const wanted = operations.get(method.toLowerCase() as HttpMethod);
  const selected = wanted ?? (method === 'HEAD' ? operations.get('get') : undefined);
  if (selected) {
    return selected;
  }
  const allowed = [...operations.keys()].map((name) => name.toUpperCase());
  const allow = new Set(allowed.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name])));
  const message = `${method} is not possible here: use ${[...allow].join(', ')}`;
  throw new Problem('method_not_allowed', message, [], { Allow: [...allow].join(', ') });
}

/** `1` sorts a parameter behind the `0` of a fixed segment in the same position. */
function rankPath(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment.startsWith('{') ? '1' : '0'))
    .join('');
}
