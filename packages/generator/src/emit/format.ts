import type { format, Plugin } from 'prettier';

/** Fixed here, so that no configuration file, folder or environment changes a byte. */
const options = { parser: 'typescript', singleQuote: true, printWidth: 100 } as const;

/**
 * Formats TypeScript with the pinned prettier.
 *
 * @throws SyntaxError when the source does not parse: a fault of an emitter
 */
export async function formatTypescript(source: string): Promise<string> {
  const prettier = await loadPrettier();
  return prettier.format(source, { ...options, plugins: prettier.plugins });
}

interface Prettier {
  readonly format: typeof format;
  readonly plugins: Plugin[];
}

/** Prettier without its search for configuration and its other languages: half the load time. */
async function loadPrettier(): Promise<Prettier> {
  const [standalone, typescript, estree] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/typescript'),
    import('prettier/plugins/estree'),
  ]);
  return { format: standalone.format, plugins: [typescript, estree as Plugin] };
}
