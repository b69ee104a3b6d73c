import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { memo, useRef, type CSSProperties, type ReactElement, type ReactNode } from 'react';

/** One column of a table. */
export interface Column<Item> {
  readonly name: string;
  readonly title: string;
  /** As a track of a CSS grid: `minmax(8rem, 2fr)`. */
  readonly width: string;
  /** Left out where there is little room; the first column stays. */
  readonly isMinor?: boolean;
  readonly isSortable?: boolean;
  render(item: Item): ReactNode;
}

/** `name` or `-name`, from the greatest. */
export type Sort = string;

interface VirtualTableProps<Item> {
  /** What the table is of, for who does not see it. */
  readonly label: string;
  readonly items: readonly Item[];
  /** How many there will be, where some are still on their way. */
  readonly total?: number;
  readonly columns: readonly Column<Item>[];
  readonly keyOf: (item: Item) => string;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
}

/** In pixels, as the style sheet has it. */
const rowHeight = 34;

/** A table of any length: only the rows that are seen are there. */
export function VirtualTable<Item>(props: VirtualTableProps<Item>): ReactElement {
  const { label, items, total = items.length, columns, keyOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 10,
  });
  return (
    // A list that scrolls must be reached by the keyboard also where no row has a link.
    <div ref={scroller} className="table-scroll" tabIndex={0} role="group" aria-label={label}>
      <div
        role="table"
        aria-label={label}
        aria-rowcount={total + 1}
        className="table"
        style={tracks(columns)}
      >
        <HeaderRow {...props} />
        <div role="rowgroup" className="table-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((row) => {
            const item = items[row.index];
            return item === undefined ? null : (
              <Row
                key={row.key}
                item={item}
                columns={columns}
                index={row.index}
                start={row.start}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The narrow form has columns of its own. */
function tracks<Item>(columns: readonly Column<Item>[]): CSSProperties {
  const major = columns.filter(({ isMinor = false }) => !isMinor);
  return {
    '--columns': columns.map(({ width }) => width).join(' '),
    '--major-columns': major.map(({ width }) => width).join(' '),
  } as CSSProperties;
}

function HeaderRow<Item>({ columns, sort, onSort }: VirtualTableProps<Item>): ReactElement {
  return (
    <div role="rowgroup" className="table-head">
      <div role="row" aria-rowindex={1} className="table-row">
        {columns.map((column) => (
          <div
            key={column.name}
            role="columnheader"
            className={cellClass(column)}
            {...(sort !== undefined && column.isSortable && { 'aria-sort': orderOf(column, sort) })}
          >
            {column.isSortable === true && onSort ? (
              <SortButton column={column} sort={sort} onSort={onSort} />
            ) : (
              column.title
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function SortButton<Item>({
  column: { name, title },
  sort,
  onSort,
}: {
  readonly column: Column<Item>;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}): ReactElement {
  const mark = sort === name ? '↑' : sort === `-${name}` ? '↓' : '';
  return (
    <button
      type="button"
      className="sort"
      onClick={() => onSort(sort === name ? `-${name}` : name)}
    >
      {title} <span aria-hidden="true">{mark}</span>
    </button>
  );
}

function orderOf<Item>({ name }: Column<Item>, sort: Sort): 'ascending' | 'descending' | 'none' {
  if (sort === name) return 'ascending';
  return sort === `-${name}` ? 'descending' : 'none';
}

interface RowProps<Item> extends Pick<VirtualItem, 'index' | 'start'> {
  readonly item: Item;
  readonly columns: readonly Column<Item>[];
}

const Row = memo(PlainRow) as typeof PlainRow;

function PlainRow<Item>({ item, columns, index, start }: RowProps<Item>): ReactElement {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="table-row table-item"
      style={{ transform: `translateY(${String(start)}px)` }}
    >
      {columns.map((column, at) => (
        <div key={column.name} role={at === 0 ? 'rowheader' : 'cell'} className={cellClass(column)}>
          {column.render(item)}
        </div>
      ))}
    </div>
  );
}

function cellClass<Item>({ name, isMinor = false }: Column<Item>): string {
  return `cell cell-${name}${isMinor ? ' cell-minor' : ''}`;
}

/** @returns the items in the order that the address asks for */
export function sortItems<Item>(
  items: readonly Item[],
  sort: Sort,
  valueOf: (item: Item, name: string) => string | number,
): readonly Item[] {
  const isReverse = sort.startsWith('-');
  const name = isReverse ? sort.slice(1) : sort;
  // Each is asked once: the comparison runs a hundred thousand times.
  const valued = items.map((item) => ({ item, value: valueOf(item, name) }));
  valued.sort((left, right) => compare(left.value, right.value));
  if (isReverse) valued.reverse();
  return valued.map(({ item }) => item);
}

function compare(left: string | number, right: string | number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
