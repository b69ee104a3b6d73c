import type { ReactElement } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows what is shown, letter by letter. */
export function SearchField({ label, value, onChange }: SearchFieldProps): ReactElement {
  return (
    <input
      type="search"
      className="input search"
      aria-label={label}
      placeholder={label}
      spellCheck={false}
      autoComplete="off"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
