/**
 * Shows text on a terminal as it is, control characters aside: data must not move the cursor,
 * change colours or the title (C0, C1 and DEL).
 */
export function plainText(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  const code = character.charCodeAt(0).toString(16).padStart(4, '0');
  return named[character] ?? `\\u${code}`;
}
