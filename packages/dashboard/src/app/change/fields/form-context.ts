import { createContext, useContext } from 'react';
import {
  toJsonPointer,
  type DashboardKind,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';

/** What the server says against values, by JSON pointer into the document. */
export type Faults = ReadonlyMap<string, readonly string[]>;

interface FormContextValue {
  readonly kind: DashboardKind;
  readonly faults: Faults;
}

export const FormContext = createContext<FormContextValue | null>(null);

/** What every field is given. */
export interface FieldProps {
  readonly name: string;
  readonly schema: JsonObject;
  /** Steps from the document down. */
  readonly steps: readonly string[];
  readonly value: JsonValue | undefined;
  readonly isRequired?: boolean;
  /** Undefined takes the value away. */
  readonly onChange: (value: JsonValue | undefined) => void;
}

/** @returns what the server says against the value at a place, and whether against one below */
export function useFaults(steps: readonly string[]): {
  readonly own: readonly string[];
  readonly isBelow: boolean;
} {
  const context = useContext(FormContext);
  const pointer = toJsonPointer(steps);
  const faults = context?.faults ?? new Map<string, readonly string[]>();
  const isBelow = [...faults.keys()].some((path) => path.startsWith(`${pointer}/`));
  return { own: faults.get(pointer) ?? [], isBelow };
}

/** @returns the kind that the value at a place refers to; null where it refers to none */
export function useTarget(steps: readonly string[]): string | null {
  const references = useContext(FormContext)?.kind.references ?? [];
  const found = references.find(
    ({ path }) =>
      path.length === steps.length && path.every((step, at) => step === '*' || step === steps[at]),
  );
  return found?.target ?? null;
}

/** Id of the list of what there is of a kind. */
export function idsListOf(kind: string): string {
  return `ids-${kind}`;
}
