// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ChangeEvent, StreamOptions } from './change-stream.js';
import type { Filters, PagedList, PageOptions } from './paged-list.js';
import type * as parameters from './parameters.js';
import type * as schemas from './schemas.js';
import type * as http from './send.js';
import type { Edit } from './send-edit.js';

/** Every operation of the API as a function, an iteration over each list that has pages, and all
 * writes once more as `dryRun`. */
export interface Client {
  /** Tell whether the process runs. Says nothing of the store. */
  getHealth(options?: http.RequestOptions): Promise<http.HttpResponse<schemas.Health>>;
  /** Get this document. Of all that the server has, whatever the token may do. */
  getOpenapiDocument(options?: http.RequestOptions): Promise<http.HttpResponse<string>>;
  /** Tell whether the store can serve. Where it cannot, the answer says why. */
  getReadiness(options?: http.RequestOptions): Promise<http.HttpResponse<schemas.Readiness>>;
  /** Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none. */
  batch(
    body: schemas.BatchRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.BatchResult>>;
  /** Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set. */
  apply(
    body: schemas.ApplyRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.BatchResult>>;
  /** Take changes back. To a revision of the store, of one document, one change or one request; written as new changes. */
  rollback(
    body: schemas.RollbackRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.BatchResult>>;
  /** List changes. Newest first. */
  listChanges(
    params?: parameters.ListChangesParams,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.ChangeList>>;
  /** Get a change. With the document before and after it. */
  getChange(
    revision: number,
    options?: http.RequestOptions,
  ): Promise<http.HttpResponse<schemas.ChangeDetail>>;
  /** Redact values of a change. The values go for ever; that there was a change stays, and a rollback that needs them says so. */
  redactChange(
    revision: number,
    body: schemas.RedactRequest,
    options?: http.ReasonOptions,
  ): Promise<http.HttpResponse<schemas.ChangeDetail>>;
  /** List books. Ordered by id. */
  listBooks(options?: http.RequestOptions): Promise<http.HttpResponse<schemas.Book[]>>;
  /** List books. Ordered by id. */
  listBooks(
    options?: http.Conditional<http.RequestOptions>,
  ): Promise<http.HttpResponse<schemas.Book[]> | http.NotModified>;
  /** Create a book. Its id must be free. */
  createBook(
    body: schemas.CreateBook,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Book>>;
  /** Get a book. As it is stored now, or as it was at a `revision`. */
  getBook(id: string, options?: http.DocumentOptions): Promise<http.HttpResponse<schemas.Book>>;
  /** Get a book. As it is stored now, or as it was at a `revision`. */
  getBook(
    id: string,
    options?: http.Conditional<http.DocumentOptions>,
  ): Promise<http.HttpResponse<schemas.Book> | http.NotModified>;
  /** Update a book. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updateBook(
    id: string,
    body: schemas.UpdateBook | Edit<schemas.Book, schemas.UpdateBook>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Book>>;
  /** Patch a book. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchBook(
    id: string,
    body: schemas.PatchBook | Edit<schemas.Book, schemas.PatchBook>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Book>>;
  /** Delete a book. Answered with what was there. */
  deleteBook(id: string, options?: http.WriteOptions): Promise<http.HttpResponse<schemas.Book>>;
  /** Iterates over all that {@link Client.listChanges} lists, page by page. */
  iterateChanges(
    filters?: Filters<parameters.ListChangesParams, 'limit' | 'before'>,
    options?: PageOptions,
  ): PagedList<schemas.ChangeList[number]>;
  /** Follows changes as they are committed, until the loop is left or the signal is aborted. */
  streamChanges(options?: StreamOptions): AsyncGenerator<ChangeEvent, undefined>;
  readonly dryRun: DryRuns;
}

/** Every write as a function that changes nothing, and answers the plan of what it would do. */
export interface DryRuns {
  /** Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none. */
  batch(
    body: schemas.BatchRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set. */
  apply(
    body: schemas.ApplyRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Take changes back. To a revision of the store, of one document, one change or one request; written as new changes. */
  rollback(
    body: schemas.RollbackRequest,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Create a book. Its id must be free. */
  createBook(
    body: schemas.CreateBook,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Update a book. Top-level members that are given replace those stored; members that are absent or null stay as they are. */
  updateBook(
    id: string,
    body: schemas.UpdateBook | Edit<schemas.Book, schemas.UpdateBook>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Patch a book. A JSON merge patch (RFC 7396) that touches only what it names; null removes. */
  patchBook(
    id: string,
    body: schemas.PatchBook | Edit<schemas.Book, schemas.PatchBook>,
    options?: http.WriteOptions,
  ): Promise<http.HttpResponse<schemas.Plan>>;
  /** Delete a book. Answered with what was there. */
  deleteBook(id: string, options?: http.WriteOptions): Promise<http.HttpResponse<schemas.Plan>>;
}
