/** @returns the JSON pointer (RFC 6901) of a place, `/clusters/0/a~1b` */
export function toJsonPointer(steps: readonly (string | number)[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
