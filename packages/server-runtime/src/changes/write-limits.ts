import { maxPollInputs } from '@flux-resourceset/contract';

/** Whether a write that takes much away is asked back: never, beyond thresholds, or also where one cluster is deleted. */
export const guardModes = ['on', 'off', 'strict'] as const;
type GuardMode = (typeof guardModes)[number];

/** What a write may do unasked. */
export interface GuardLimits {
  readonly mode: GuardMode;
  /** The most inputs that one cluster may lose. */
  readonly removedInputs: number;
  /** The most clusters that may lose something. */
  readonly removedClusters: number;
}

/** What a write may do at all, and what it must be asked back for. */
export interface WriteLimits {
  readonly guard: GuardLimits;
  /** How many inputs the providers take: `spec.filter.limit` of their manifests. */
  readonly pollInputs: number;
  /** Whether a write must say why. */
  readonly requireReason: boolean;
}

/** What stands where no variable says otherwise. */
export const defaultLimits: WriteLimits = {
  guard: { mode: 'on', removedInputs: 10, removedClusters: 5 },
  pollInputs: maxPollInputs,
  requireReason: false,
};
