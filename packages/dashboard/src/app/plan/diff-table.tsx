import type { ReactElement } from 'react';
import {
  isJsonList,
  isJsonObject,
  type Difference,
  type JsonValue,
} from '@flux-resourceset/contract';

/** What differs, field by field, both sides beside one another. */
export function DiffTable({ diff }: { readonly diff: readonly Difference[] }): ReactElement {
  const lines = diff.flatMap(spread);
  if (lines.length === 0) return <p className="quiet">No value differs.</p>;
  return (
    <div className="wide" tabIndex={0} role="group" aria-label="Differences">
      <table className="diff">
        <thead>
          <tr>
            <th scope="col">field</th>
            <th scope="col">before</th>
            <th scope="col">after</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ path, before, after }, at) => (
            // A list in which several items were removed names one index several times.
            <tr key={`${path} ${String(at)}`}>
              <th scope="row" className="mono">
                {path === '' ? '(all)' : path}
              </th>
              <Side value={before} tone={after === undefined ? 'removed' : 'before'} />
              <Side value={after} tone={before === undefined ? 'added' : 'after'} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SideProps {
  readonly value: JsonValue | undefined;
  readonly tone: string;
}

function Side({ value, tone }: SideProps): ReactElement {
  if (value === undefined) return <td className="quiet">–</td>;
  return (
    <td className={`mono diff-side diff-${tone}`}>
      {typeof value === 'string' ? value : JSON.stringify(value)}
    </td>
  );
}

/** A document or member that comes or goes whole is told by its members. */
function spread(difference: Difference): readonly Difference[] {
  const { path, before, after } = difference;
  const value = before === undefined ? after : after === undefined ? before : undefined;
  if (!isJsonObject(value) || Object.keys(value).length === 0) return [difference];
  const side = before === undefined ? 'after' : 'before';
  return Object.entries(value).flatMap(([name, member]) =>
    isEmpty(member) ? [] : spread({ path: `${path}/${name}`, [side]: member }),
  );
}

function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined || (isJsonList(value) && value.length === 0)) return true;
  return isJsonObject(value) && Object.keys(value).length === 0;
}
