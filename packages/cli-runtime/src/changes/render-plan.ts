import type { CliKindDescriptor, Plan, PlannedChange } from '@flux-resourceset/contract';
import type { Paint } from '../output/paint.js';
import { plainText } from '../output/plain-text.js';
import { renderDifferences } from './render-difference.js';
import { renderEffects } from './render-effects.js';

/** Renders what a write would do: each document with what differs, then what clusters would get. */
export async function renderPlan(
  { changes, effects, confirmation }: Plan,
  kinds: readonly CliKindDescriptor[],
  paint: Paint,
): Promise<string> {
  if (changes.length === 0) return 'nothing would change\n';
  const lines: string[] = [];
  for (const change of changes) lines.push(...(await renderChange(change, kinds, paint)));
  lines.push(...(await renderEffects(effects, paint)));
  if (confirmation.required) {
    lines.push(
      paint.changed(`Needs to be confirmed: ${plainText(confirmation.reasons.join('; '))}`),
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

const marks = {
  create: { sign: '+', color: 'added' },
  update: { sign: '~', color: 'changed' },
  delete: { sign: '-', color: 'removed' },
} as const;

/** Renders one document, and what differs in it: all of it where it is new, or goes. */
export async function renderChange(
  change: Pick<PlannedChange, 'operation' | 'kind' | 'id' | 'diff'> & Partial<PlannedChange>,
  kinds: readonly CliKindDescriptor[],
  paint: Paint,
): Promise<readonly string[]> {
  const { operation, kind, id, diff, before = null, after = null } = change;
  const { sign, color } = marks[operation];
  const heading = paint[color](`${sign} ${plainText(nameChange(kind, id, kinds))}`);
  const whole = {
    path: '',
    ...(before !== null && { before }),
    ...(after !== null && { after }),
  };
  const isWhole = operation !== 'update' && (before ?? after) !== null;
  return [heading, ...(await renderDifferences(isWhole ? [whole] : diff, paint, '  '))];
}

/** @returns `kind/id`, with the name that the command line has for the kind */
export function nameChange(kind: string, id: string, kinds: readonly CliKindDescriptor[]): string {
  return `${kinds.find((known) => known.kind === kind)?.noun ?? kind}/${id}`;
}
