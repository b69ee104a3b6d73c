import { generatedNotice as notice } from '@flux-resourceset/contract';

/** First line of every generated TypeScript file. */
export const typescriptHeader = `// ${notice}\n`;

/** First line of every generated YAML file. */
export const yamlHeader = `# ${notice}\n`;

/** First line of every generated Markdown file. */
export const markdownHeader = `<!-- ${notice} -->\n\n`;

/** Tells by its first lines whether the text of a file came from this generator. */
export function carriesHeader(contents: string): boolean {
  const headers = [typescriptHeader, yamlHeader, markdownHeader];
  // Further down where a merge left its marks.
  const beginning = contents.slice(0, 1_000);
  return headers.some((header) => beginning.includes(header.trim()));
}
