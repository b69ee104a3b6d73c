import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { isJsonList, isJsonObject, type DashboardDescriptor } from '@flux-resourceset/contract';
import { SearchField } from '../parts/search-field.js';
import type { Search } from '../service/search.js';
import { clusterKind, useService } from '../service/service.js';
import { defaultSilence, freshnesses, silences } from './cluster-status.js';
import { Select } from '../parts/select.js';

/** The environments that there may be, in the order of the definition. */
export function environmentsOf(descriptor: DashboardDescriptor): readonly string[] {
  const member = descriptor.flux?.identity['environment'] ?? '';
  const properties = clusterKind(descriptor)?.schema['properties'];
  const schema = isJsonObject(properties) ? properties[member] : undefined;
  const named = isJsonObject(schema) ? schema['enum'] : undefined;
  return isJsonList(named) ? named.map(String) : none;
}

const none: readonly string[] = [];

interface FleetFiltersProps {
  readonly search: Search;
  readonly shown: number;
  readonly total: number;
}

/** What selects clusters; all of it stands in the address. */
export function FleetFilters({ search, shown, total }: FleetFiltersProps): ReactElement {
  const service = useService();
  const navigate = useNavigate();
  const change = (name: string, value: string): void =>
    void navigate({
      to: '.',
      search: (old: Search) => ({ ...old, [name]: value === '' ? undefined : value }),
      replace: true,
    });
  const isSelected = Boolean(search['q'] || search['environment'] || search['state']);
  const kind = clusterKind(service);
  return (
    <div className="toolbar" role="search">
      <SearchField
        label="Search clusters"
        value={search['q'] ?? ''}
        onChange={(q) => change('q', q)}
      />
      <Select
        label="Environment"
        value={search['environment'] ?? ''}
        options={[['', 'every environment'], ...environmentsOf(service).map(pair)]}
        onChange={(value) => change('environment', value)}
      />
      <Select
        label="State"
        value={search['state'] ?? ''}
        options={[['', 'every state'], ...freshnesses.map(pair)]}
        onChange={(value) => change('state', value)}
      />
      <Select
        label="Silent after"
        value={search['silent'] ?? String(defaultSilence)}
        options={silences.map((minutes) => [String(minutes), `silent after ${spell(minutes)}`])}
        onChange={(value) => change('silent', value)}
      />
      {isSelected && (
        <span className="quiet" role="status">
          {shown.toLocaleString()} of {total.toLocaleString()}{' '}
          <Link to="." search={{}}>
            show all
          </Link>
        </span>
      )}
      <span className="header-space" />
      {kind?.may.create === true && service.principal.may.write && (
        <Link to="/new/$kind" params={{ kind: kind.kind }} className="button">
          New {kind.label}
        </Link>
      )}
    </div>
  );
}

function pair(name: string): readonly [string, string] {
  return [name, name];
}

function spell(minutes: number): string {
  return minutes < 60 ? `${String(minutes)} min` : `${String(minutes / 60)} h`;
}
