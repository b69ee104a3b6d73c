/** @returns a documentation comment, and nothing of the text that would end it */
export function renderComment(text: string): string {
  const lines = text.replaceAll('*/', '*\\/').split(/\r\n|\r|\n/);
  return lines.length === 1
    ? `/** ${lines[0] ?? ''} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}
