import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState, type ReactElement } from 'react';
import type { ChangeRecord } from '@flux-resourceset/contract';
import { readChanges, type ChangeFilter } from '../api/queries.js';
import { Empty, Loading, ProblemNote } from '../parts/states.js';
import type { Search } from '../service/search.js';
import { useChangeFollower } from '../service/follow-changes.js';
import { useService, words } from '../service/service.js';
import { ChangeLine } from './change-line.js';
import { Heading } from '../parts/heading.js';

const page = 60;

/** What was changed, newest first; what is changed now comes by itself. */
export function HistoryPage(): ReactElement {
  const search = useSearch({ strict: false }) as Search;
  const { kind, id, actor, cluster, since, until } = search;
  const filter: ChangeFilter = { kind, id, actor, cluster, since, until };
  return (
    <>
      <div className="page-head">
        <Heading text="History" />
        <Live />
      </div>
      <HistoryFilters filter={filter} />
      <Timeline key={JSON.stringify(filter)} filter={filter} />
    </>
  );
}

/** Tells that the page follows, and how much came since it was opened. */
function Live(): ReactElement {
  const [count, setCount] = useState(0);
  useChangeFollower(useCallback(() => setCount((old) => old + 1), []));
  return (
    <p className="live quiet" role="status">
      live{count > 0 && `, ${count.toLocaleString()} since you opened this`}
    </p>
  );
}

function HistoryFilters({ filter }: { readonly filter: ChangeFilter }): ReactElement {
  const { kinds, flux } = useService();
  const navigate = useNavigate();
  const change = (name: string, value: string): void =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, [name]: value || undefined }),
      replace: true,
    });
  const isSet = Object.values(filter).some(Boolean);
  return (
    <div className="toolbar" role="search">
      <select
        className="input"
        aria-label="Kind"
        value={filter.kind ?? ''}
        onChange={({ target }) => change('kind', target.value)}
      >
        <option value="">every kind</option>
        {kinds.map(({ kind }) => (
          <option key={kind} value={kind}>
            {words(kind)}
          </option>
        ))}
      </select>
      <FilterText name="id" filter={filter} onChange={change} />
      <FilterText name="actor" filter={filter} onChange={change} />
      {flux !== null && <FilterText name="cluster" filter={filter} onChange={change} />}
      <FilterText name="since" filter={filter} onChange={change} hint="revision or time" />
      <FilterText name="until" filter={filter} onChange={change} hint="revision or time" />
      {isSet && (
        <Link to="." search={{}}>
          show all
        </Link>
      )}
    </div>
  );
}

interface FilterTextProps {
  readonly name: keyof ChangeFilter;
  readonly filter: ChangeFilter;
  readonly onChange: (name: string, value: string) => void;
  readonly hint?: string;
}

/** Asked for when it is written whole: half a name selects nothing. */
function FilterText({ name, filter, onChange, hint }: FilterTextProps): ReactElement {
  const value = filter[name] ?? '';
  return (
    <input
      key={value}
      className="input input-filter"
      aria-label={hint === undefined ? name : `${name}: ${hint}`}
      placeholder={name}
      title={hint}
      defaultValue={value}
      spellCheck={false}
      autoComplete="off"
      onBlur={({ target }) => target.value !== value && onChange(name, target.value.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChange(name, event.currentTarget.value.trim());
      }}
    />
  );
}

function Timeline({ filter }: { readonly filter: ChangeFilter }): ReactElement {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['changes', 'timeline', filter],
      queryFn: ({ pageParam }) => readChanges(filter, pageParam, page),
      initialPageParam: null as number | null,
      getNextPageParam: (last) => (last.length < page ? undefined : last.at(-1)?.revision),
    },
  );
  if (data === undefined) {
    return error === null ? (
      <Loading what="what was changed" />
    ) : (
      <ProblemNote error={error} retry={() => void refetch()} />
    );
  }
  const changes = data.pages.flat();
  return (
    <>
      {error !== null && <ProblemNote error={error} title="This is not the newest" />}
      {changes.length === 0 && (
        <Empty title="Nothing was changed">
          <p>Nothing that the filters select, since the log begins.</p>
        </Empty>
      )}
      <ol className="timeline" aria-label="Changes">
        {groupByDay(changes).map(({ day, own }) => (
          <li key={day}>
            <h2 className="day">{day}</h2>
            <ul className="plain-list">
              {own.map((change) => (
                <li key={change.revision}>
                  <ChangeLine change={change} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? 'Reading …' : 'Show older changes'}
        </button>
      )}
    </>
  );
}

interface Day {
  readonly day: string;
  readonly own: readonly ChangeRecord[];
}

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });

/** Days of the reader's zone. */
function groupByDay(changes: readonly ChangeRecord[]): readonly Day[] {
  const days = Map.groupBy(changes, ({ time }) => dayFormat.format(new Date(time)));
  return [...days].map(([day, own]) => ({ day, own }));
}
