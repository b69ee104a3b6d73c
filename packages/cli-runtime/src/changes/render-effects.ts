import type { Effects, EffectTotals, InputEffect } from '@flux-resourceset/contract';
import type { Paint } from '../output/paint.js';
import { plainText } from '../output/plain-text.js';
import { renderDifferences } from './render-difference.js';

/** @returns `3 inputs removed, 1 changed on 412 clusters`; `no input of any cluster` for none */
export function describeTotals({ clusters, inputs }: EffectTotals): string {
  const counts = [
    { count: inputs.removed, what: 'removed' },
    { count: inputs.added, what: 'added' },
    { count: inputs.changed, what: 'changed' },
  ].filter(({ count }) => count > 0);
  if (counts.length === 0) return 'no input of any cluster';
  const parts = counts.map(({ count, what }, at) =>
    at === 0 ? `${countOf(count, 'input')} ${what}` : `${count} ${what}`,
  );
  return `${parts.join(', ')} on ${countOf(clusters, 'cluster')}`;
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

const signs = { added: '+', removed: '-', changed: '~' } as const;

/** Renders what clusters would get, cluster by cluster. */
export async function renderEffects(effects: Effects, paint: Paint): Promise<readonly string[]> {
  const names = [...new Set(effects.items.map(({ dns }) => dns))];
  const lines = [paint.strong(`Effects: ${describeTotals(effects)}`)];
  for (const dns of names) {
    lines.push(`  ${plainText(dns)}`);
    const items = effects.items.filter((item) => item.dns === dns);
    for (const item of items) lines.push(...(await renderItem(item, paint)));
  }
  if (effects.truncated) lines.push('  …');
  return lines;
}

async function renderItem(
  { endpoint, input, effect, diff }: InputEffect,
  paint: Paint,
): Promise<readonly string[]> {
  const heading = `    ${signs[effect]} ${plainText(`${endpoint}/${input}`)}`;
  const inside = effect === 'changed' ? await renderDifferences(diff, paint, '      ') : [];
  return [paint[effect](heading), ...inside];
}

/** The most that somebody reads beside a result. */
const shown = 20;

/** Renders as many effects as can be read beside a result. */
export function showEffects(effects: Effects, paint: Paint): Promise<readonly string[]> {
  const items = effects.items.slice(0, shown);
  const truncated = effects.truncated || effects.items.length > shown;
  return renderEffects({ ...effects, items, truncated }, paint);
}
