import {
  changeOperations,
  idempotencyHeader,
  writeParameters,
  type BatchOperation,
  type BatchResult,
  type Plan,
  type RollbackRequest,
} from '@flux-resourceset/contract';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/api-context.js';

/** What is to be changed: operations on documents, or what is taken back. */
export type RequestedChange =
  | { readonly kind: 'batch'; readonly operations: readonly BatchOperation[] }
  | { readonly kind: 'rollback'; readonly rollback: RollbackRequest };

/** A plan, and what was asked for. */
export interface Planned {
  readonly requested: RequestedChange;
  readonly plan: Plan;
  /** Sent again, the same change has one effect. */
  readonly key: string;
}

/** Says what a change would do; nothing is stored. */
export function usePreview(): UseMutationResult<Planned, Error, RequestedChange> {
  return useMutation({
    mutationFn: async (requested: RequestedChange): Promise<Planned> => {
      const path = `${pathOf(requested)}?${writeParameters.dryRun}=true`;
      const { value: plan } = await api.read<Plan>(path, {
        method: 'POST',
        body: bodyOf(requested),
      });
      return { requested, plan, key: crypto.randomUUID() };
    },
  });
}

interface CommitRequest {
  readonly planned: Planned;
  readonly reason: string;
}

/** Makes a change that was seen before: exactly that, or none. */
export function useCommit(): UseMutationResult<BatchResult, Error, CommitRequest> {
  return useMutation({
    mutationFn: async ({ planned, reason }: CommitRequest) => {
      const { requested, plan, key } = planned;
      const path = `${pathOf(requested)}?${writeParameters.confirm}=${encodeURIComponent(plan.digest)}`;
      const headers = { [idempotencyHeader]: key };
      const options = { method: 'POST', body: bodyOf(requested), headers, reason };
      return (await api.read<BatchResult>(path, options)).value;
    },
  });
}

function pathOf({ kind }: RequestedChange): string {
  return changeOperations[kind].path;
}

function bodyOf(requested: RequestedChange): unknown {
  return requested.kind === 'batch' ? { operations: requested.operations } : requested.rollback;
}

/** @returns a text of this tab that outlives the page, so that nothing that was written is lost */
export function useKeptText(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const keep = (next: string): void => {
    if (next === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
    setText(next);
  };
  return [text, keep];
}
