import ts from 'typescript';
import type { Statements } from './type-members.js';

/**
 * Leaves of each comment what an editor's reader wants: prose without a tag before it, examples of
 * a line, and nothing that the type beside it says.
 */
export function cleanComments(statements: Statements): void {
  const visit = (node: ts.Node): void => {
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments) ts.setSyntheticLeadingComments(node, comments.flatMap(cleanComment));
    ts.forEachChild(node, visit);
  };
  statements.forEach(visit);
}

function cleanComment(comment: ts.SynthesizedComment): readonly ts.SynthesizedComment[] {
  const body = comment.text.slice(1).trimEnd();
  const kept = (body.startsWith('\n') ? body.slice(1) : ` *${body}`)
    .split('\n')
    .reduce<readonly (readonly string[])[]>(addLine, [])
    .filter(([first = '']) => !/^ \* @(?:enum|constant|example [[{])/.test(first))
    .flat()
    .map((line) => line.replace(/^ \* @description /, ' * '));
  const [first = ''] = kept;
  if (kept.length === 0) return [];
  const text = kept.length === 1 ? `*${first.slice(2)} ` : `*\n${kept.join('\n')}\n `;
  return [{ ...comment, text }];
}

/** What belongs to a tag is indented below it. */
function addLine(
  blocks: readonly (readonly string[])[],
  line: string,
): readonly (readonly string[])[] {
  const isContinued = line.startsWith(' *     ');
  const last = blocks.at(-1);
  return isContinued && last ? [...blocks.slice(0, -1), [...last, line]] : [...blocks, [line]];
}
