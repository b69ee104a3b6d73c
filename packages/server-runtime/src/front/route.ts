import type { HttpMethod } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import type { Operation, PathParameters } from './exchange.js';

export type { Answer, Operation } from './exchange.js';

/** A place in the tree of paths; what stands there, and what is below. */
interface Place {
  readonly fixed: Map<string, Place>;
  any: { readonly name: string; readonly place: Place } | null;
  readonly operations: Map<HttpMethod, Operation>;
}

/** The operations of a path that was asked for. */
export interface Match {
  readonly operations: ReadonlyMap<HttpMethod, Operation>;
  readonly parameters: PathParameters;
}

/**
 * The table of all routes. Fixed segments go before parameters (OpenAPI 3.0.3, "Path Templating
 * Matching"); no trailing slash and no redirect: one that crosses hosts loses the token.
 */
export class Router {
  readonly #root = newPlace();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) this.#add(operation);
  }

  /**
   * @returns null when nothing is at the path
   * @throws Problem `bad_request` for an escape that cannot be decoded
   */
  match(path: string): Match | null {
    if (!path.startsWith('/')) return null;
    const parameters: Record<string, string> = {};
    const segments = path.slice(1).split('/');
    const place = find(this.#root, segments, 0, parameters);
    return place && { operations: place.operations, parameters };
  }

  #add(operation: Operation): void {
    let place = this.#root;
    const names: string[] = [];
    for (const segment of operation.template.slice(1).split('/')) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name !== undefined) names.push(name);
      place = name === undefined ? fixedBelow(place, segment) : anyBelow(place, name);
    }
    place.operations.set(operation.method, operation);
  }
}

function newPlace(): Place {
  return { fixed: new Map(), any: null, operations: new Map() };
}

function fixedBelow(place: Place, segment: string): Place {
  const known = place.fixed.get(segment);
  if (known !== undefined) return known;
  const below = newPlace();
  place.fixed.set(segment, below);
  return below;
}

function anyBelow(place: Place, name: string): Place {
  place.any ??= { name, place: newPlace() };
  return place.any.place;
}

function find(
  place: Place,
  segments: readonly string[],
  depth: number,
  parameters: Record<string, string>,
): Place | null {
  const segment = segments[depth];
  if (segment === undefined) return place.operations.size > 0 ? place : null;
  const fixed = place.fixed.get(segment);
  const found = fixed ? find(fixed, segments, depth + 1, parameters) : null;
  if (found !== null || place.any === null || segment === '') return found;
  const below = find(place.any.place, segments, depth + 1, parameters);
  if (below !== null) parameters[place.any.name] = decodeSegment(segment);
  return below;
}

function decodeSegment(segment: string): string {
  try {
    return segment.includes('%') ? decodeURIComponent(segment) : segment;
  } catch {
    throw new Problem('bad_request', 'the path has an escape that is no UTF-8 text');
  }
}

/**
 * @param method - as it was sent; HEAD is answered wherever GET is
 * @throws Problem `method_not_allowed` with the methods that are
 */
export function selectOperation({ operations }: Match, method: string): Operation {
  const wanted = operations.get(method.toLowerCase() as HttpMethod);
  const selected = wanted ?? (method === 'HEAD' ? operations.get('get') : undefined);
  if (selected) return selected;
  const allowed = [...operations.keys()].map((name) => name.toUpperCase());
  const allow = [
    ...new Set(allowed.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : [name]))),
  ];
  const message = `${method} is not possible here: use ${allow.join(', ')}`;
  throw new Problem('method_not_allowed', message, [], { Allow: allow.join(', ') });
}
