/** Longer texts are no slips of writing. */
const longestText = 300;

/** How names are mended, from the least change to the most. */
const mends: readonly ((text: string) => string)[] = [
  (text) => text.trim(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(/[^A-Za-z0-9.-]+/g, '-'),
  (text) => text.replaceAll(/[^A-Za-z0-9-]+/g, '-'),
  (text) => text.replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, ''),
];

/**
 * Finds the form of a text that a pattern takes: without blanks around it, in lower case, with
 * dashes for what may not be there, cut to length.
 *
 * @param most - how many characters it may have
 * @returns the form that changes least; null where none is near, and for what is fine
 */
export function findNearestForm(
  text: string,
  pattern: RegExp,
  most: number = Infinity,
): string | null {
  if (text.length > longestText) return null;
  const fits = (form: string): boolean =>
    form !== '' && form.length <= most && pattern.test(form) && form !== text;
  const forms = combine(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
  return forms.find(fits) ?? forms.map((form) => cut(form, most)).find(fits) ?? null;
}

/** Each mend by itself, then those up to it together. */
function combine(text: string): readonly string[] {
  let all = text;
  const together = mends.map((mend) => (all = mend(all)));
  return [text, ...mends.map((mend) => mend(text)), ...together];
}

function cut(text: string, most: number): string {
  return most === Infinity ? text : text.slice(0, most).replace(/[^A-Za-z0-9]+$/, '');
}
