/** Upper bounds of the buckets of durations, in seconds; a cached poll falls into the first. */
export const durationBounds = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] as const;

/** What is counted of one route: plain numbers, because every poll passes by here. */
export class RouteCounts {
  /** Answers by status. */
  readonly statuses = new Map<number, number>();
  /** Answers by the first bound that their duration is within; the last is beyond all. */
  readonly buckets: number[] = new Array<number>(durationBounds.length + 1).fill(0);
  /** Of all durations, in seconds. */
  seconds = 0;

  count(status: number, seconds: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    this.seconds += seconds;
    let bucket = 0;
    while (seconds > (durationBounds[bucket] ?? Infinity)) bucket += 1;
    this.buckets[bucket] = (this.buckets[bucket] ?? 0) + 1;
  }
}
