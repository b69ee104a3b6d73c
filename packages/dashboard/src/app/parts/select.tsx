import type { ReactElement } from 'react';

/** What is chosen from, and what is chosen. */
export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
  /** Where a label of the page names it: the id that the label is for. */
  readonly id?: string;
}

/** A choice of one. */
export function Select({ label, value, options, onChange, id }: SelectProps): ReactElement {
  return (
    <select
      {...(id === undefined ? { 'aria-label': label } : { id })}
      className="input"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </select>
  );
}
