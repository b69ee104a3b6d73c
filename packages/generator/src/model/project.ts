/** What the API says of itself, and of who is behind it. */
export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  readonly externalDocs?: { readonly description: string; readonly url: string };
}

/** What a tree is called, and what its packages say of themselves. */
export interface Project {
  /** Kebab case: of the workspace, and of the server's program. */
  readonly name: string;
  /** Before the packages' names: `@address-book`. */
  readonly scope: string;
  /** SPDX identifier, or `UNLICENSED`. */
  readonly license: string;
  /** Programs of the server and of the CLI. */
  readonly serverBin: string;
  readonly cliBin: string;
}

/** @returns the project that a name stands for when nothing else is said */
export function projectOf(name: string): Project {
  return {
    name,
    scope: `@${name}`,
    license: 'UNLICENSED',
    serverBin: name,
    cliBin: `${name}-cli`,
  };
}

/** This repository's. */
export const ownProject: Project = {
  ...projectOf('flux-resourceset'),
  license: 'Apache-2.0',
};
