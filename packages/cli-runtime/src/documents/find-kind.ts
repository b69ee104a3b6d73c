import { suggestName, type CliKindDescriptor } from '@flux-resourceset/contract';

/**
 * @param word - name of its group, or of the kind in any of its forms
 * @returns what to write instead where no kind is called so
 */
export function findKind(
  kinds: readonly CliKindDescriptor[],
  word: string,
): { readonly kind: CliKindDescriptor } | { readonly fault: string } {
  const found =
    kinds.find(({ noun }) => noun === word) ?? kinds.find(({ aliases }) => aliases.includes(word));
  if (found !== undefined) return { kind: found };
  const nouns = kinds.map(({ noun }) => noun);
  const known = [...nouns, ...kinds.flatMap(({ aliases }) => aliases)];
  const near = suggestName(word, known) || `; there are ${nouns.join(', ')}`;
  return { fault: `there is no kind "${word}"${near}` };
}
