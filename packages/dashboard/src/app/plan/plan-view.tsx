import type { ReactElement } from 'react';
import type { Effects, Plan, PlannedChange } from '@flux-resourceset/contract';
import { Empty } from '../parts/states.js';
import { DiffTable } from './diff-table.js';
import { EffectsView } from './effects-view.js';

/** What a change would do: to documents, and to what clusters are given. */
export function PlanView({ plan }: { readonly plan: Plan }): ReactElement {
  const { changes, effects, warnings } = plan;
  if (changes.length === 0) {
    return (
      <Empty title="Nothing would change">
        <p>It is so already.</p>
      </Empty>
    );
  }
  return (
    <>
      <Figures effects={effects} documents={changes.length} />
      {warnings.length > 0 && (
        <div className="note note-warn">
          <strong>It will be done, and may not do what was meant</strong>
          <ul className="plain-list">
            {warnings.map(({ message, pointer }) => (
              <li key={`${pointer} ${message}`}>
                {message} <code>{pointer}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      <section className="section" aria-labelledby="plan-documents">
        <h2 id="plan-documents">Documents</h2>
        <Changes changes={changes} />
      </section>
      <section className="section" aria-labelledby="plan-effects">
        <h2 id="plan-effects">What clusters get</h2>
        <EffectsView effects={effects} />
      </section>
    </>
  );
}

function Figures({
  effects: { clusters, inputs },
  documents,
}: {
  readonly effects: Effects;
  readonly documents: number;
}): ReactElement {
  const figures = [
    ['documents', documents, ''],
    ['clusters', clusters, ''],
    ['inputs added', inputs.added, 'added'],
    ['inputs removed', inputs.removed, 'removed'],
    ['inputs changed', inputs.changed, 'changed'],
  ] as const;
  return (
    <ul className="figures" aria-label="In sum">
      {figures.map(([name, figure, tone]) => (
        <li key={name} className={figure === 0 ? 'figure-box' : `figure-box figure-${tone}`}>
          <span className="total-figure">{figure.toLocaleString()}</span>
          <span className="quiet">{name}</span>
        </li>
      ))}
    </ul>
  );
}

/** More whole documents than these nobody reads; their number stands above. */
const mostShown = 50;

function Changes({ changes }: { readonly changes: readonly PlannedChange[] }): ReactElement {
  const isFew = changes.length <= 3;
  return (
    <>
      {changes.slice(0, mostShown).map((change) => (
        <details key={`${change.kind}/${change.id}`} className="fold" open={isFew}>
          <summary>
            <span className={`tag tag-${change.operation}`}>{change.operation}</span>{' '}
            <span className="quiet">{change.kind}/</span>
            {change.id}
          </summary>
          <DiffTable diff={change.diff} />
        </details>
      ))}
      {changes.length > mostShown && (
        <p className="quiet">and {(changes.length - mostShown).toLocaleString()} more</p>
      )}
    </>
  );
}
