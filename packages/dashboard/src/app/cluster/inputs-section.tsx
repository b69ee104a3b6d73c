import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import type { DashboardKind, FluxDescriptor, JsonObject } from '@flux-resourceset/contract';
import { documentQuery } from '../api/queries.js';
import { SearchField } from '../parts/search-field.js';
import { Empty, Loading, ProblemNote } from '../parts/states.js';
import type { Search } from '../service/search.js';
import { useService, words } from '../service/service.js';
import { explainReference, listReferences, type ExplainedInput } from './explain-cluster.js';
import { InputCard } from './input-card.js';

interface InputsSectionProps {
  readonly flux: FluxDescriptor;
  readonly kind: DashboardKind;
  readonly id: string;
  readonly cluster: JsonObject;
}

interface ReadInputs {
  readonly inputs: readonly ExplainedInput[];
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Reads the catalogue documents that a cluster refers to: most are known already. */
function useInputs(flux: FluxDescriptor, cluster: JsonObject): ReadInputs {
  const { kinds } = useService();
  const references = useMemo(() => listReferences(flux, cluster), [flux, cluster]);
  return useQueries({
    queries: references.map(({ endpoint, id }) => {
      const kind = kinds.find((one) => one.kind === endpoint.kind);
      if (kind === undefined) throw new Error(`there is no kind ${endpoint.kind}`);
      return documentQuery(kind, id);
    }),
    combine: (results) => ({
      inputs: references.flatMap((reference, at) => {
        const catalogue = results[at]?.data?.value;
        if (catalogue === undefined) return [];
        return [explainReference(flux, kinds, cluster, catalogue, reference)];
      }),
      isPending: results.some((result) => result.isPending),
      error: results.find((result) => result.error !== null)?.error ?? null,
    }),
  });
}

/** What a cluster is to get, as its templates will see it. */
export function InputsSection({ flux, kind, id, cluster }: InputsSectionProps): ReactElement {
  const { inputs, isPending, error } = useInputs(flux, cluster);
  const search = useSearch({ strict: false }) as Search;
  return (
    <section className="section" aria-labelledby="inputs">
      <div className="section-head">
        <h2 id="inputs">What it gets</h2>
        <Legend />
      </div>
      <InputFilters flux={flux} cluster={cluster} search={search} />
      {error !== null && <ProblemNote error={error} title="Some of it could not be read" />}
      {isPending && <Loading what="its inputs" />}
      {!isPending && inputs.length === 0 && error === null && (
        <Empty title="It is given nothing">
          <p>
            <Link to="/kinds/$kind/$id/edit" params={{ kind: kind.kind, id }}>
              Assign it something
            </Link>
          </p>
        </Empty>
      )}
      <Inputs flux={flux} inputs={inputs} search={search} />
    </section>
  );
}

function Legend(): ReactElement {
  return (
    <ul className="legend" aria-label="Where values come from">
      {(['catalogue', 'reference', 'patch', 'cluster', 'default'] as const).map((origin) => (
        <li key={origin} className={`origin origin-${origin}`}>
          {origin}
        </li>
      ))}
    </ul>
  );
}

interface InputFiltersProps {
  readonly flux: FluxDescriptor;
  readonly cluster: JsonObject;
  readonly search: Search;
}

function InputFilters({ flux, cluster, search }: InputFiltersProps): ReactElement {
  const navigate = useNavigate();
  const chosen = search['endpoint'] ?? '';
  const counted = useMemo(() => listReferences(flux, cluster), [flux, cluster]);
  const change = (values: Search): void =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, ...values }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="toolbar">
      <div className="tabs" role="group" aria-label="Which inputs">
        {['', ...flux.endpoints.map(({ endpoint }) => endpoint)].map((endpoint) => (
          <button
            key={endpoint}
            type="button"
            aria-pressed={endpoint === chosen}
            className={endpoint === chosen ? 'tab tab-active' : 'tab'}
            onClick={() => change({ endpoint: endpoint || undefined })}
          >
            {endpoint === '' ? 'all' : words(endpoint)}{' '}
            <span className="figure quiet">
              {
                counted.filter((one) => endpoint === '' || one.endpoint.endpoint === endpoint)
                  .length
              }
            </span>
          </button>
        ))}
      </div>
      <SearchField
        label="Find an input or a value"
        value={search['find'] ?? ''}
        onChange={(find) => change({ find: find || undefined })}
      />
      <label className="check-label">
        <input
          type="checkbox"
          className="check"
          checked={search['own'] === 'true'}
          onChange={({ target }) => change({ own: target.checked ? 'true' : undefined })}
        />
        only what is this cluster’s own
      </label>
    </div>
  );
}

interface InputsProps {
  readonly flux: FluxDescriptor;
  readonly inputs: readonly ExplainedInput[];
  readonly search: Search;
}

function Inputs({ flux, inputs, search }: InputsProps): ReactElement {
  const shown = narrow(inputs, search);
  return (
    <>
      {flux.endpoints.map(({ endpoint, kind }) => {
        const own = shown.filter((input) => input.endpoint.endpoint === endpoint);
        return own.length === 0 ? null : (
          <div key={endpoint} className="inputs">
            <h3>{words(endpoint)}</h3>
            <div className="input-cards">
              {own.map((input) => (
                <InputCard key={input.id} input={input} kind={kind} />
              ))}
            </div>
          </div>
        );
      })}
      {inputs.length > 0 && shown.length === 0 && <Empty title="No value is like that" />}
    </>
  );
}

/** What the cluster itself says, and not the catalogue. */
const own: ReadonlySet<string> = new Set(['reference', 'patch']);

function narrow(inputs: readonly ExplainedInput[], search: Search): readonly ExplainedInput[] {
  const { endpoint = '', find = '' } = search;
  const sought = find.toLowerCase();
  return inputs.flatMap((input): readonly ExplainedInput[] => {
    if (endpoint !== '' && input.endpoint.endpoint !== endpoint) return [];
    const isNamed = input.id.toLowerCase().includes(sought);
    const values = input.values.filter(
      ({ path, value, origin }) =>
        (search['own'] !== 'true' || (own.has(origin) && path !== '/id')) &&
        (isNamed || `${path} ${JSON.stringify(value)}`.toLowerCase().includes(sought)),
    );
    return values.length === 0 ? [] : [{ ...input, values }];
  });
}
