import { suggestName, type CliKindDescriptor } from '@flux-resourceset/contract';

/**
 * What the API calls a kind goes first: what one server exports, another has to read.
 *
 * @param word - the kind, the name of its group, or another form of these
 * @returns what to write instead where no kind is called so
 */
export function findKind(
  kinds: readonly CliKindDescriptor[],
  word: string,
): { readonly kind: CliKindDescriptor } | { readonly fault: string } {
  const found =
    kinds.find(({ kind }) => kind === word) ??
    kinds.find(({ noun }) => noun === word) ??
    kinds.find(({ aliases }) => aliases.includes(word));
  if (found !== undefined) return { kind: found };
  const nouns = kinds.map(({ noun }) => noun);
  const known = [...nouns, ...kinds.flatMap(({ aliases }) => aliases)];
  const near = suggestName(word, known) || `; there are ${nouns.join(', ')}`;
  return { fault: `there is no kind "${word}"${near}` };
}
