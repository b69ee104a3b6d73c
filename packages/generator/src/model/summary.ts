/** @returns the first sentence of a description, without its full stop */
export function firstSentenceOf(description: string): string {
  const [line = ''] = description.trim().split(/\r?\n/, 1);
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return sentence.replace(/\.$/, '');
}
