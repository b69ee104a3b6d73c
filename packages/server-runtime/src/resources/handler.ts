import type { ConditionalHeaders } from '../changes/entity-tag.js';
import type { JsonValue, OperationDescriptor, Warning } from '@flux-resourceset/contract';
import type { WriteOptions } from '../changes/carry-out.js';
import type { Actor } from '../store/store.js';

/** Path parameters, decoded and of the type that the OpenAPI document states. */
export type PathParameters = Readonly<Record<string, string | number>>;

/** Query parameters, of the types that the OpenAPI document states, defaults filled in. */
export type QueryParameters = Readonly<Record<string, JsonValue | undefined>>;

/** How a write is to be carried out: only planned, or as a plan that was seen. */
interface WriteParameters extends WriteOptions {
  readonly dryRun: boolean;
}

/**
 * A validated request, free of HTTP's machinery. Generated interfaces state the types of
 * one operation; the default handlers work with the general ones.
 */
export interface HandlerRequest<
  Params = PathParameters,
  Query = QueryParameters,
  Body = JsonValue | undefined,
> {
  readonly operation: OperationDescriptor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly headers: ConditionalHeaders;
  readonly actor: Actor;
  /** What the query says of a write; given to all operations of a server. */
  readonly write?: WriteParameters;
  /** Whether the principal may do what goes beyond single documents. */
  readonly mayAdminister?: boolean;
  readonly requestId: string;
  /** Path and query as they were sent: `/ships?limit=10`. */
  readonly url: string;
}

/** What a handler answers; a failure is thrown as a `Problem`. */
export interface HandlerReply<Body = JsonValue> {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What was done as asked, and will not do what was probably meant. */
  readonly warnings?: readonly Warning[];
  readonly body?: Body;
  /** A list that is too long to be made at once, in place of a body. */
  readonly list?: AsyncIterable<readonly JsonValue[]>;
  /** JSON that is too long to be made at once, in place of a body. */
  readonly pieces?: AsyncIterable<string>;
}

/** Carries out one operation. */
export type OperationHandler<
  Params = PathParameters,
  Query = QueryParameters,
  Body = JsonValue | undefined,
  ReplyBody = JsonValue,
> = (request: HandlerRequest<Params, Query, Body>) => Promise<HandlerReply<ReplyBody>>;
