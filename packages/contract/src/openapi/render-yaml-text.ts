/** Plain scalars that begin like this are no number, date or indicator in either version. */
const plainStart = /^[A-Za-z_$/][\x20-\x7e]*$/;

/** What ends a plain scalar, or begins a comment behind it. */
const plainEnd = /: |:$| #| $/;

/** Words that parsers of YAML 1.1 take for something else; some take `e0` for a number. */
const keywords = /^(y|yes|n|no|true|false|on|off|null|e\d+)$/i;

const unprintable = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/u;

const unprintableAll = new RegExp(unprintable.source, 'gu');

/**
 * Renders a text as a YAML scalar: plain where both versions read it so, else quoted, and
 * lines as a block literal.
 *
 * @param indent - of a block literal's lines; null where there cannot be one, as for a key
 */
export function renderYamlText(text: string, indent: string | null): string {
  if (plainStart.test(text) && !plainEnd.test(text) && !keywords.test(text)) {
    return text;
  }
  if (/[\n\t]/.test(text) || unprintable.test(text)) {
    return indent !== null && isLiteral(text) ? renderLiteral(text, indent) : renderEscaped(text);
  }
  return `'${text.replaceAll("'", "''")}'`;
}

/** A literal needs no indicator for its indentation, and loses no white space at its end. */
function isLiteral(text: string): boolean {
  return (
    /^[^\s]/.test(text) && !/[ \t]\n|\s\n$|[ \t]$|\n\n$|\t/.test(text) && !unprintable.test(text)
  );
}

function renderLiteral(text: string, indent: string): string {
  const ends = text.endsWith('\n');
  const lines = (ends ? text.slice(0, -1) : text).split('\n');
  const indented = lines.map((line) => (line === '' ? '' : indent + line));
  return [ends ? '|' : '|-', ...indented].join('\n');
}

/** JSON's escapes are YAML's; what is no line break in JSON but one in YAML 1.1 is added. */
function renderEscaped(text: string): string {
  return JSON.stringify(text).replace(unprintableAll, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
