import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import {
  freshnesses,
  meanings,
  sum,
  type EnvironmentCounts,
  type Freshness,
} from './cluster-status.js';

/** How fresh the fleet is, at a glance: all of it, and each environment. */
export function FreshnessStrip({
  environments,
}: {
  readonly environments: readonly EnvironmentCounts[];
}): ReactElement {
  const all: Record<Freshness, number> = { silent: 0, failed: 0, behind: 0, current: 0 };
  for (const { counts } of environments) for (const name of freshnesses) all[name] += counts[name];
  return (
    <section aria-label="Freshness" className="strip">
      <Totals counts={all} />
      <ul className="strip-environments">
        {environments.map((one) => (
          <li key={one.environment} className="strip-environment">
            <Link to="." search={(search) => ({ ...search, environment: one.environment })}>
              {one.environment === '' ? 'none' : one.environment}
            </Link>
            <Bar environment={one.environment} counts={one.counts} />
            <span className="figure">{one.total.toLocaleString()}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Totals({
  counts,
}: {
  readonly counts: Readonly<Record<Freshness, number>>;
}): ReactElement {
  const total = sum(counts);
  return (
    <ul className="totals">
      {freshnesses.toReversed().map((name) => (
        <li key={name}>
          <Link
            to="."
            search={(search) => ({ ...search, state: search['state'] === name ? undefined : name })}
            className={`total total-${name}`}
            title={meanings[name]}
          >
            <span className="total-figure">{counts[name].toLocaleString()}</span>
            <span className="total-name">
              {name} <span className="quiet">{percent(counts[name], total)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Bar({ environment, counts }: Omit<EnvironmentCounts, 'total'>): ReactElement {
  return (
    <span className="bar">
      {freshnesses.toReversed().map((name) =>
        counts[name] === 0 ? null : (
          <Link
            key={name}
            to="."
            search={(search) => ({ ...search, environment, state: name })}
            className={`bar-part bar-${name}`}
            style={{ flexGrow: counts[name] }}
            title={`${environment}: ${counts[name].toLocaleString()} ${name}`}
          >
            <span className="hidden">
              {environment}: {counts[name]} {name}
            </span>
          </Link>
        ),
      )}
    </span>
  );
}

/** Never 100 % where one is missing. */
function percent(part: number, total: number): string {
  if (total === 0) return '';
  const share = (100 * part) / total;
  const whole =
    part === total || share === 0 ? share : Math.min(99, Math.max(1, Math.round(share)));
  return `${String(whole)} %`;
}
