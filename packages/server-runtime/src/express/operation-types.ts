import type { JsonValue } from '@flux-resourceset/contract';
import type { OperationHandler } from '../resources/handler.js';

/** The value type of the member `Name`, `Otherwise` where there is none. */
type MemberOf<Parent, Name extends string, Otherwise> = Parent extends {
  [Key in Name]?: infer Value;
}
  ? Exclude<Value, undefined> extends never
    ? Otherwise
    : Exclude<Value, undefined>
  : Otherwise;

/** The types of all contents, whatever their media type. */
type ContentOf<Message> = Message extends { content: infer Content }
  ? Content[keyof Content]
  : undefined;

type SuccessStatus = 200 | 201 | 202 | 203 | 204;

type SuccessOf<Responses> = {
  [Status in keyof Responses & SuccessStatus]: ContentOf<Responses[Status]>;
}[keyof Responses & SuccessStatus];

type ParametersOf<Operation> = MemberOf<Operation, 'parameters', Record<never, never>>;

/** Path parameters of an entry of openapi-typescript's `operations`. */
type ParamsOf<Operation> = Readonly<
  MemberOf<ParametersOf<Operation>, 'path', Record<never, never>>
>;

/** Query parameters of an entry of openapi-typescript's `operations`. */
type QueryOf<Operation> = Readonly<
  MemberOf<ParametersOf<Operation>, 'query', Record<never, never>>
>;

/** Request body of an entry of openapi-typescript's `operations`; undefined when it has none. */
type BodyOf<Operation> = ContentOf<MemberOf<Operation, 'requestBody', undefined>>;

/** Body of the successful answers of an entry of openapi-typescript's `operations`. */
type ReplyBodyOf<Operation> = SuccessOf<MemberOf<Operation, 'responses', never>>;

/** The handler of an operation, typed by its entry of openapi-typescript's `operations`. */
export type OperationHandlerFor<Operation> = OperationHandler<
  ParamsOf<Operation>,
  QueryOf<Operation>,
  BodyOf<Operation>,
  ReplyBodyOf<Operation>
>;

/** A handler of any operation: what typed handlers have in common. */
type AnyOperationHandler = OperationHandler<never, never, never, unknown>;

/** Handlers that take the place of default ones, by operationId. */
export type HandlerOverrides = Readonly<Record<string, AnyOperationHandler | undefined>>;

/**
 * Puts handlers of a generated interface in the place of default ones. Their requests are
 * validated against the document that their types come from, which is why the types hold.
 *
 * @throws Error for an operationId that does not exist
 */
export function overrideHandlers(
  defaults: Readonly<Record<string, OperationHandler>>,
  overrides: HandlerOverrides,
): Readonly<Record<string, OperationHandler>> {
  const given = Object.entries(overrides).filter(([, handler]) => handler !== undefined);
  for (const [operationId] of given) {
    if (!Object.hasOwn(defaults, operationId)) {
      throw new Error(`no operation ${operationId} for the handler of that name`);
    }
  }
  return {
    ...defaults,
    ...(Object.fromEntries(given) as Record<
      string,
      OperationHandler<never, never, never, JsonValue>
    > as Readonly<Record<string, OperationHandler>>),
  };
}
