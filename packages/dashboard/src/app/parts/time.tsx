import { useEffect, useState, type ReactElement } from 'react';

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto', style: 'short' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });

/** In milliseconds: how often what is shown as "5 min ago" is looked at again. */
const tick = 15_000;

/** @returns `5 min. ago` */
function formatAge(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['second', 1];
  return relative.format(-Math.floor(seconds / size), unit);
}

/** @returns a time in the reader's zone, to the second */
export function formatExact(time: string): string {
  return exact.format(new Date(time));
}

/** How long ago something was; the exact time in the reader's zone on hover. */
export function Time({ at }: { readonly at: string }): ReactElement {
  const now = useNow();
  return (
    <time dateTime={at} title={formatExact(at)}>
      {formatAge(now - Date.parse(at))}
    </time>
  );
}

/** @returns the time in milliseconds, moving while it is shown */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
}
