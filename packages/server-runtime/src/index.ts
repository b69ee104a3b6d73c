export type * from '@flux-resourceset/contract';
export { Problem } from './problem.js';
export type { HandlerReply, HandlerRequest, OperationHandler } from './resources/handler.js';
export type { HandlerOverrides, OperationHandlerFor } from './express/operation-types.js';
export { demoReadToken, demoWriteToken } from './config/tokens.js';
export { runServer } from './run-server.js';
export type { ServerDefinition } from './create-listener.js';
