import type { JsonObject } from './json.js';
import type { FluxDescriptor, KindDescriptor } from './service.js';

/** Where the dashboard is served, and what it alone asks for: no part of the API. */
export const dashboardPath = '/ui';

/**
 * What the dashboard knows of one service, read when the page is opened: a page that was built once
 * shows kinds that were defined later.
 */
export type DashboardDescriptor = {
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly DashboardKind[];
  /** Null where no kind has clusters. */
  readonly flux: FluxDescriptor | null;
  /** Null where whoever comes may do everything. */
  readonly signIn: SignInOptions | null;
  /** Whether a change is refused without a reason. */
  readonly requireReason: boolean;
};

/** One kind: how it is listed, shown and written. */
export type DashboardKind = Omit<KindDescriptor, 'schema'> & {
  /** Of the stored document, with what the OpenAPI document says of its members in words. */
  readonly schema: JsonObject;
  /** Null where there is no such operation. */
  readonly paths: { readonly list: string | null; readonly instance: string | null };
  /** Whether the list takes `limit` and `after`; what does not comes whole. */
  readonly isPaged: boolean;
  readonly may: { readonly create: boolean; readonly update: boolean; readonly delete: boolean };
};

/** How a token is come by, beside pasting one. */
export type SignInOptions = { readonly oidc: OidcOptions | null };

/** A client of an OpenID provider that proves itself by PKCE (RFC 7636), without a secret. */
export type OidcOptions = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
};

/** Who is signed in, and what is offered to them. */
export type DashboardPrincipal = {
  readonly name: string;
  readonly role: string;
  readonly may: { readonly write: boolean; readonly administer: boolean };
};

/** One document that refers to another. */
export type DocumentUse = {
  readonly kind: string;
  readonly id: string;
  /** Of a cluster. */
  readonly environment?: string;
  /** Of a cluster: the element of its assignment. */
  readonly reference?: JsonObject;
};
