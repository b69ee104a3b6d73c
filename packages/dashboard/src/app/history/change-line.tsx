import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ChangeRecord, EffectTotals } from '@flux-resourceset/contract';
import { Time } from '../parts/time.js';

/** One change in one line: what was done to what, by whom, and why. */
export function ChangeLine({ change }: { readonly change: ChangeRecord }): ReactElement {
  const { revision, operation, kind, id, time, actor, reason, effects } = change;
  return (
    <div className="change-line">
      <Link to="/history/$revision" params={{ revision: String(revision) }} className="revision">
        {revision}
      </Link>
      <span className={`tag tag-${operation}`}>{operation}</span>
      <span className="change-what">
        <span className="quiet">{kind}/</span>
        {id}
        {reason !== undefined && <span className="change-reason">{reason}</span>}
      </span>
      {effects !== undefined && <EffectNote effects={effects} />}
      <span className="change-who quiet">
        {actor ?? '–'} · <Time at={time} />
      </span>
    </div>
  );
}

/** What it did to clusters, in a few characters. */
export function EffectNote({ effects }: { readonly effects: EffectTotals }): ReactElement | null {
  const { clusters, inputs } = effects;
  if (clusters === 0) return null;
  return (
    <span className="effect-note" title="What it did to the inputs of clusters">
      {clusters.toLocaleString()} {clusters === 1 ? 'cluster' : 'clusters'}
      {inputs.added > 0 && <span className="added">+{inputs.added.toLocaleString()}</span>}
      {inputs.removed > 0 && <span className="removed">−{inputs.removed.toLocaleString()}</span>}
      {inputs.changed > 0 && <span className="changed">~{inputs.changed.toLocaleString()}</span>}
    </span>
  );
}
