import { useState, type ReactElement } from 'react';
import type { JsonValue } from '@flux-resourceset/contract';
import { FieldFrame } from './field-frame.js';
import type { FieldProps } from './form-context.js';

/** Any value, as JSON: what is no JSON yet stays here, and what was it before is kept. */
export function JsonField(props: FieldProps): ReactElement {
  const { value, onChange } = props;
  const [text, setText] = useState(() =>
    value === undefined ? '' : JSON.stringify(value, null, 2),
  );
  const [fault, setFault] = useState<string | null>(null);
  const change = (next: string): void => {
    setText(next);
    try {
      onChange(next.trim() === '' ? undefined : (JSON.parse(next) as JsonValue));
      setFault(null);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <FieldFrame
        {...props}
        control={(own) => (
          <textarea
            {...own}
            className="input mono"
            spellCheck={false}
            rows={Math.min(30, Math.max(4, text.split('\n').length + 1))}
            value={text}
            onChange={({ target }) => change(target.value)}
          />
        )}
      />
      {fault !== null && (
        <p className="field-fault" role="alert">
          This is no JSON yet, so it is not sent: {fault}
        </p>
      )}
    </>
  );
}
