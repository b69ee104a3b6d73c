import {
  isJsonList,
  isJsonObject,
  type BatchResult,
  type JsonValue,
} from '@flux-resourceset/contract';
import { planResult } from '../changes/plan-result.js';
import { describeTotals } from '../changes/render-effects.js';
import { nameChange } from '../changes/render-plan.js';
import type { Written } from '../changes/writer.js';
import { CliError } from '../cli-error.js';
import type { Paint } from '../output/paint.js';
import { plainText } from '../output/plain-text.js';
import type { Session } from './session.js';
import type { Result } from './result.js';

/** What became of several documents, or would; what clusters lose by it is said beside. */
export function batchResult(written: Written, session: Session): Result {
  if (written.kind === 'planned') return planResult(written.plan, session);
  const { kinds } = session;
  const batch = readBatch(written.data);
  const isLoss = batch.effects.inputs.removed > 0;
  return {
    value: written.data,
    names: batch.results.map(({ kind, id }) => nameChange(kind, id, kinds)),
    ...(isLoss && { aside: `Effects: ${describeTotals(batch.effects)}` }),
    text: async (paint) => renderBatch(batch, kinds, paint),
    tables: [],
  };
}

/** @throws CliError for what is no answer of the API */
export function readBatch(data: JsonValue): BatchResult {
  const isBatch =
    isJsonObject(data) && isJsonList(data['results']) && isJsonObject(data['effects']);
  if (isBatch) return data as unknown as BatchResult;
  throw new CliError('failure', 'the answer is not that of the API; is the URL right?');
}

const marks = {
  created: { sign: '+', color: 'added' },
  updated: { sign: '~', color: 'changed' },
  deleted: { sign: '-', color: 'removed' },
} as const;

/** What is as it was is counted only: of a fleet, that is nearly all. */
function renderBatch(
  { results, effects }: BatchResult,
  kinds: Session['kinds'],
  paint: Paint,
): string {
  const lines = results.flatMap(({ outcome, kind, id }) => {
    if (outcome === 'unchanged') return [];
    const { sign, color } = marks[outcome];
    return [paint[color](`${sign} ${plainText(nameChange(kind, id, kinds))} ${outcome}`)];
  });
  const outcomes = [...new Set(results.map(({ outcome }) => outcome))];
  const counts = outcomes.map(
    (outcome) => `${results.filter((item) => item.outcome === outcome).length} ${outcome}`,
  );
  const summary = [
    `Documents: ${counts.join(', ') || 'none'}`,
    `Effects: ${describeTotals(effects)}`,
  ];
  return [...lines, ...summary.map(paint.strong)].map((line) => `${line}\n`).join('');
}
