/** Versions that the package.json files of a new tree ask for. */
export const versions = {
  package: '0.1.0',
  /** Of a package of the same tree: npm and pnpm both find it there. */
  sibling: '^0.1.0',
  generator: '^0.1.0',
  node: '>=22.13',
  serverRuntime: '^0.1.0',
  cliRuntime: '^0.1.0',
  typesNode: '22.20.5',
  typescript: '5.9.3',
} as const;
