/** A full stop ends no sentence behind these, or before a small letter. */
const sentence =
  /^.*?(?<!\b(?:[eE]\.g|[iI]\.e|etc|vs|cf|approx|incl|resp))[.!?](?=\s+[^\s\p{Ll}]|\s*$)/u;

/** @returns the first sentence of a description, without its full stop */
export function firstSentenceOf(description: string): string {
  const [line = ''] = description.trim().split(/\r?\n/, 1);
  const first = sentence.exec(line)?.[0] ?? line;
  return first.replace(/\.$/, '');
}
