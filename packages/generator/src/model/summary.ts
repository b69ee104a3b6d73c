/** A full stop ends no sentence behind these, or before a small letter. */
const sentence =
  /^.*?(?<!\b(?:[eE]\.g|[iI]\.e|etc|vs|cf|approx|incl|resp))[.!?](?=\s+[^\s\p{Ll}]|\s*$)/u;

/** What an operation does in a sentence without its full stop, and what that does not say. */
export interface OperationTexts {
  readonly summary: string;
  readonly description: string;
}

/**
 * @param text - its first sentence is the summary
 * @param usual - a text whose other sentences are the description where the text has no others
 */
export function operationTexts(text: string, usual = ''): OperationTexts {
  const [summary, rest] = splitSentence(text);
  return { summary, description: rest === '' ? splitSentence(usual)[1] : rest };
}

function splitSentence(text: string): readonly [string, string] {
  const trimmed = text.trim();
  const [line = ''] = trimmed.split(/\r?\n/, 1);
  const first = sentence.exec(line)?.[0] ?? line;
  return [first.replace(/\.$/, ''), trimmed.slice(first.length).trim()];
}

/** @returns all that is said of an operation, as a text of its own */
export function wholeTextOf({ summary, description }: OperationTexts): string {
  return [/[.!?]$/.test(summary) ? summary : `${summary}.`, description]
    .filter((part) => part !== '')
    .join(' ');
}
