import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { recentChangesQuery, type ChangeFilter } from '../api/queries.js';
import { Loading, ProblemNote } from '../parts/states.js';
import { ChangeLine } from './change-line.js';

/** How many stand on a document's page. */
const few = 8;

/** What became of a document lately. */
export function RecentChanges({ filter }: { readonly filter: ChangeFilter }): ReactElement {
  const { data, error, refetch } = useQuery(recentChangesQuery(filter, few));
  return (
    <section className="section" aria-labelledby="recent">
      <div className="section-head">
        <h2 id="recent">History</h2>
        <Link to="/history" search={{ ...filter }}>
          All of it
        </Link>
      </div>
      {error !== null && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Loading what="its changes" />}
      {data?.length === 0 && <p className="quiet">Nothing was changed since the log begins.</p>}
      <ul className="plain-list">
        {data?.map((change) => (
          <li key={change.revision}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}
