/**
 * Says that something is as it should be.
 * @throws Error when it is not
 */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`not so: ${what}; ${found} instead of ${wanted}`);
  process.stdout.write(`✓ ${process.version}: ${what}\n`);
}
