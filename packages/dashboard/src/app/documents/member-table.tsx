import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import {
  isJsonList,
  isJsonObject,
  type DashboardKind,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { words } from '../service/service.js';
import { descriptionOf, membersOf } from './schema.js';

/** What a document says, member by member, in the order of its definition. */
export function MemberTable({
  kind,
  document,
}: {
  readonly kind: DashboardKind;
  readonly document: JsonObject;
}): ReactElement {
  return (
    <dl className="members">
      {membersOf(kind.schema).map(([name, schema]) => (
        <div key={name} className="member">
          <dt title={descriptionOf(schema)}>{words(name)}</dt>
          <dd>
            <Value value={document[name]} targetOf={(path) => targetOf(kind, path)} path={[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The kind that a value at a place refers to. */
function targetOf({ references }: DashboardKind, path: readonly string[]): string | null {
  const found = references.find(
    ({ path: known }) =>
      known.length === path.length && known.every((step, at) => step === '*' || step === path[at]),
  );
  return found?.target ?? null;
}

interface ValueProps {
  readonly value: JsonValue | undefined;
  readonly targetOf?: (path: readonly string[]) => string | null;
  readonly path?: readonly string[];
}

/** Any value: references lead to what they refer to. */
export function Value({ value, targetOf: find, path = [] }: ValueProps): ReactElement {
  if (value === undefined || value === null) return <span className="quiet">–</span>;
  const inside = find === undefined ? {} : { targetOf: find };
  if (isJsonList(value)) {
    if (value.length === 0) return <span className="quiet">none</span>;
    return (
      <ul className="values">
        {value.map((item, at) => (
          <li key={at}>
            <Value value={item} path={[...path, String(at)]} {...inside} />
          </li>
        ))}
      </ul>
    );
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value);
    if (entries.length === 0) return <span className="quiet">none</span>;
    return (
      <dl className="pairs">
        {entries.map(([name, member]) => (
          <div key={name} className="pair">
            <dt>{name}</dt>
            <dd>
              <Value value={member} path={[...path, name]} {...inside} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <PlainValue value={value} target={find?.(path) ?? null} />;
}

function PlainValue({
  value,
  target,
}: {
  readonly value: string | number | boolean;
  readonly target: string | null;
}): ReactElement {
  const text = String(value);
  if (target === null) {
    return <span className="mono">{text === '' ? <span className="quiet">""</span> : text}</span>;
  }
  return (
    <Link to="/kinds/$kind/$id" params={{ kind: target, id: text }} className="mono">
      {text}
    </Link>
  );
}
