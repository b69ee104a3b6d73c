import { expect, test } from '@jest/globals';

import {
  overrideHandlers,
  type HandlerOverrides,
  type OperationHandlerFor,
} from '../../src/express/operation-types.js';
import type { OperationHandler } from '../../src/resources/handler.js';

interface Ship {
  readonly id: string;
}

/** As openapi-typescript writes it. */
interface operations {
  ships_id_patch: {
    parameters: {
      query?: never;
      header?: { 'If-Match'?: string };
      path: { id: string };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/merge-patch+json': { engine?: string | null };
        'application/json': { engine?: string | null };
      };
    };
    responses: {
      200: { headers: { ETag?: string }; content: { 'application/json': Ship } };
      404: { headers: object; content: { 'application/problem+json': { error: string } } };
    };
  };
  ships_get: {
    parameters: {
      query?: { limit?: number; zone?: 'north' | 'south' };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: { 200: { headers: object; content: { 'application/json': Ship[] } } };
  };
}

type Handlers = { readonly [Id in keyof operations]: OperationHandlerFor<operations[Id]> };

/** Types are checked by the compiler: a wrong derivation makes this file fail to compile. */
const typed: Handlers = {
  ships_id_patch: async ({ params, body }) => {
    const id: string = params.id;
    const engine: string | null | undefined = body.engine;
    // @ts-expect-error there is no such path parameter
    void params.number;
    return { status: 200, body: { id: `${id} ${String(engine)}` } };
  },
  ships_get: async ({ query, body }) => {
    const limit: number | undefined = query.limit;
    const zone: 'north' | 'south' | undefined = query.zone;
    const none: undefined = body;
    return { status: 200, body: [{ id: `${String(limit)} ${String(zone)} ${String(none)}` }] };
  },
};

// @ts-expect-error the body of the answer is a ship
export const wrong: Handlers['ships_id_patch'] = async () => ({ status: 200, body: { name: 'x' } });

const byDefault: OperationHandler = async () => ({ status: 200, body: 'default' });

test('typed handlers take the place of default ones', () => {
  const overrides: HandlerOverrides = { ships_get: typed.ships_get };
  const handlers = overrideHandlers({ ships_get: byDefault, ships_id_patch: byDefault }, overrides);
  expect(handlers['ships_get']).toBe(typed.ships_get);
  expect(handlers['ships_id_patch']).toBe(byDefault);
});

test('a handler for an operation that does not exist is refused', () => {
  expect(() => overrideHandlers({ ships_get: byDefault }, { ship_get: byDefault })).toThrow(
    'no operation ship_get',
  );
});
