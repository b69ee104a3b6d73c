import express, { type Request } from 'express';

import { changeOperations, maxBatchBytes } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import { parseJsonBody } from './json-body.js';
import { contextOf, type CrudStep } from './request-context.js';

/** In bytes; the largest documents are a tenth of that. */
const limits = { one: 1024 * 1024, many: maxBatchBytes };

const readers = {
  one: express.raw({ limit: limits.one, type: () => true }),
  many: express.raw({ limit: limits.many, type: () => true }),
};

/** Bodies that hold many documents, of any kind. */
const manyPaths: ReadonlySet<string> = new Set([
  changeOperations.batch.path,
  changeOperations.apply.path,
]);

/** Reads the JSON body of POST, PUT and PATCH; other methods have none that means anything. */
export const readBody: CrudStep = async (request, response, next) => {
  const context = contextOf(request);
  const { method } = context.operation;
  if (method === 'post' || method === 'put' || method === 'patch') {
    assertBody(request);
    assertMediaType(request, method === 'patch');
    const amount = manyPaths.has(context.operation.path) ? 'many' : 'one';
    await new Promise<void>((resolve, reject) => {
      readers[amount](request, response, (error?: unknown) => (error ? reject(error) : resolve()));
    });
    const read: unknown = request.body;
    const bytes = Buffer.isBuffer(read) ? read : new Uint8Array();
    context.bodyLength = bytes.length;
    context.body = parseJsonBody(bytes);
    // The validator fills defaults in, which the schemas of many documents have not.
    request.body = amount === 'one' ? structuredClone(context.body) : context.body;
  }
  next();
};

function assertBody({ headers }: Request): void {
  const isChunked = headers['transfer-encoding'] !== undefined;
  if (!isChunked && (headers['content-length'] ?? '0') === '0') {
    throw new Problem('bad_request', 'the body is empty: a JSON body is needed here');
  }
}

function assertMediaType({ headers }: Request, isPatch: boolean): void {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const accepted = isPatch
    ? ['application/merge-patch+json', 'application/json']
    : ['application/json'];
  const charset = parameters.map((text) => /^\s*charset\s*=\s*"?([^"\s]+)/.exec(text)?.[1]);
  const isUtf8 = charset.every((name) => name === undefined || name === 'utf-8' || name === 'utf8');
  if (!accepted.includes(mediaType.trim()) || !isUtf8) {
    const message = `send the body as Content-Type: ${accepted.join(' or ')}, in UTF-8`;
    throw new Problem('unsupported_media_type', message, [], { Accept: accepted.join(', ') });
  }
}
