// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import * as http from './send.js';
import type * as parameters from './parameters.js';
import type * as schemas from './schemas.js';
import { sendEdit, type Edit } from './send-edit.js';

/** Tell whether the process runs. Says nothing of the store. */
export async function getHealth(
  connection: http.Connection,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.Health>> {
  return http.send<schemas.Health>(
    connection,
    { operation: 'getHealth', method: 'GET', path: '/health' },
    options,
  );
}

/** Get this document. Of all that the server has, whatever the token may do. */
export async function getOpenapiDocument(
  connection: http.Connection,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<string>> {
  return http.send<string>(
    connection,
    {
      operation: 'getOpenapiDocument',
      method: 'GET',
      path: '/openapi.yaml',
      accept: 'application/yaml',
    },
    options,
  );
}

/** Tell whether the store can serve. Where it cannot, the answer says why. */
export async function getReadiness(
  connection: http.Connection,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.Readiness>> {
  return http.send<schemas.Readiness>(
    connection,
    { operation: 'getReadiness', method: 'GET', path: '/ready', isProbe: true },
    options,
  );
}

/** Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none. */
export async function batch(
  connection: http.Connection,
  body: schemas.BatchRequest,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.BatchResult>> {
  return http.send<schemas.BatchResult>(
    connection,
    {
      operation: 'batch',
      method: 'POST',
      path: '/batch',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set. */
export async function apply(
  connection: http.Connection,
  body: schemas.ApplyRequest,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.BatchResult>> {
  return http.send<schemas.BatchResult>(
    connection,
    {
      operation: 'apply',
      method: 'POST',
      path: '/apply',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Take changes back. To a revision of the store, of one document, one change or one request; written as new changes. */
export async function rollback(
  connection: http.Connection,
  body: schemas.RollbackRequest,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.BatchResult>> {
  return http.send<schemas.BatchResult>(
    connection,
    {
      operation: 'rollback',
      method: 'POST',
      path: '/rollback',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** List changes. Newest first. */
export async function listChanges(
  connection: http.Connection,
  params?: parameters.ListChangesParams,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.ChangeList>> {
  return http.send<schemas.ChangeList>(
    connection,
    { operation: 'listChanges', method: 'GET', path: '/changes', query: params },
    options,
  );
}

/** Get a change. With the document before and after it. */
export async function getChange(
  connection: http.Connection,
  revision: number,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.ChangeDetail>> {
  return http.send<schemas.ChangeDetail>(
    connection,
    { operation: 'getChange', method: 'GET', path: `/changes/${http.encodeSegment(revision)}` },
    options,
  );
}

/** Redact values of a change. The values go for ever; that there was a change stays, and a rollback that needs them says so. */
export async function redactChange(
  connection: http.Connection,
  revision: number,
  body: schemas.RedactRequest,
  options?: http.ReasonOptions,
): Promise<http.HttpResponse<schemas.ChangeDetail>> {
  return http.send<schemas.ChangeDetail>(
    connection,
    {
      operation: 'redactChange',
      method: 'POST',
      path: `/changes/${http.encodeSegment(revision)}/redact`,
      body,
      contentType: 'application/json',
    },
    options,
  );
}

/** List books. Ordered by id. */
export async function listBooks(
  connection: http.Connection,
  options?: http.RequestOptions,
): Promise<http.HttpResponse<schemas.Book[]>>;
export async function listBooks(
  connection: http.Connection,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.Book[]> | http.NotModified>;
export async function listBooks(
  connection: http.Connection,
  options?: http.Conditional<http.RequestOptions>,
): Promise<http.HttpResponse<schemas.Book[]> | http.NotModified> {
  return http.read<schemas.Book[]>(
    connection,
    { operation: 'listBooks', method: 'GET', path: '/books' },
    options,
  );
}

/** Create a book. Its id must be free. */
export async function createBook(
  connection: http.Connection,
  body: schemas.CreateBook,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Book>> {
  return http.send<schemas.Book>(
    connection,
    {
      operation: 'createBook',
      method: 'POST',
      path: '/books',
      body,
      contentType: 'application/json',
      takesKey: true,
    },
    options,
  );
}

/** Get a book. As it is stored now, or as it was at a `revision`. */
export async function getBook(
  connection: http.Connection,
  id: string,
  options?: http.DocumentOptions,
): Promise<http.HttpResponse<schemas.Book>>;
export async function getBook(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.Book> | http.NotModified>;
export async function getBook(
  connection: http.Connection,
  id: string,
  options?: http.Conditional<http.DocumentOptions>,
): Promise<http.HttpResponse<schemas.Book> | http.NotModified> {
  return http.read<schemas.Book>(
    connection,
    { operation: 'getBook', method: 'GET', path: `/books/${http.encodeSegment(id)}` },
    options,
  );
}

/** Update a book. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
export async function updateBook(
  connection: http.Connection,
  id: string,
  body: schemas.UpdateBook | Edit<schemas.Book, schemas.UpdateBook>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Book>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getBook(connection, id, options),
    (body, options) =>
      http.send<schemas.Book>(
        connection,
        {
          operation: 'updateBook',
          method: 'PUT',
          path: `/books/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Patch a book. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
export async function patchBook(
  connection: http.Connection,
  id: string,
  body: schemas.PatchBook | Edit<schemas.Book, schemas.PatchBook>,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Book>> {
  return sendEdit(
    connection,
    body,
    options,
    (options) => getBook(connection, id, options),
    (body, options) =>
      http.send<schemas.Book>(
        connection,
        {
          operation: 'patchBook',
          method: 'PATCH',
          path: `/books/${http.encodeSegment(id)}`,
          body,
          contentType: 'application/merge-patch+json',
          takesKey: true,
        },
        options,
      ),
  );
}

/** Delete a book. Answered with what was there. */
export async function deleteBook(
  connection: http.Connection,
  id: string,
  options?: http.WriteOptions,
): Promise<http.HttpResponse<schemas.Book>> {
  return http.send<schemas.Book>(
    connection,
    {
      operation: 'deleteBook',
      method: 'DELETE',
      path: `/books/${http.encodeSegment(id)}`,
      takesKey: true,
    },
    options,
  );
}
