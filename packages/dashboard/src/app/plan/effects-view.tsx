import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import type { Effects, InputEffect } from '@flux-resourceset/contract';
import { SearchField } from '../parts/search-field.js';
import { useService } from '../service/service.js';
import { DiffTable } from './diff-table.js';

/** Clusters that are shown before more are asked for. */
const step = 40;

/** What becomes of the inputs of clusters, cluster by cluster. */
export function EffectsView({ effects }: { readonly effects: Effects }): ReactElement {
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(step);
  const clusters = useMemo(() => groupByCluster(effects.items), [effects.items]);
  if (effects.clusters === 0) return <p className="quiet">No cluster gets anything else.</p>;
  const shown = clusters.filter(({ cluster }) => cluster.includes(sought));
  return (
    <>
      {clusters.length > step && (
        <SearchField label="Find a cluster" value={sought} onChange={setSought} />
      )}
      {effects.truncated && (
        <p className="quiet">
          The first {effects.items.length.toLocaleString()} effects are listed; the numbers above
          are whole.
        </p>
      )}
      {shown.slice(0, most).map((one) => (
        <ClusterEffects key={one.cluster} {...one} isOpen={clusters.length <= 3} />
      ))}
      {shown.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + step)}>
          Show more of {shown.length.toLocaleString()}
        </button>
      )}
    </>
  );
}

interface GroupedEffects {
  readonly cluster: string;
  readonly items: readonly InputEffect[];
}

function groupByCluster(items: readonly InputEffect[]): readonly GroupedEffects[] {
  const groups = Map.groupBy(items, ({ cluster }) => cluster);
  return [...groups].map(([cluster, own]) => ({ cluster, items: own }));
}

function ClusterEffects({
  cluster,
  items,
  isOpen,
}: GroupedEffects & { readonly isOpen: boolean }): ReactElement {
  const { flux } = useService();
  return (
    <details className="fold" open={isOpen}>
      <summary>
        {cluster}{' '}
        {(['added', 'removed', 'changed'] as const).map((effect) => {
          const count = items.filter((item) => item.effect === effect).length;
          return count === 0 ? null : (
            <span key={effect} className={`tag tag-${effect}`}>
              {count} {effect}
            </span>
          );
        })}
      </summary>
      {flux !== null && (
        <p className="quiet">
          <Link to="/kinds/$kind/$id" params={{ kind: flux.kind, id: cluster }}>
            What it gets now
          </Link>
        </p>
      )}
      <ul className="effects">
        {items.map((item) => (
          <li key={`${item.endpoint}/${item.input}`}>
            <span className={`tag tag-${item.effect}`}>{item.effect}</span>{' '}
            <span className="quiet">{item.endpoint}/</span>
            {item.input}
            {item.effect === 'changed' && <DiffTable diff={item.diff} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
