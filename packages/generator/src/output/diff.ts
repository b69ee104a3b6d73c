/**
 * @returns unified diff that turns what is on the disk into what the definitions say
 */
export async function renderDiff(path: string, current: string, expected: string): Promise<string> {
  // Loaded when there is something to show, which is seldom.
  const { createTwoFilesPatch } = await import('diff');
  return createTwoFilesPatch(path, path, current, expected, 'on disk', 'from the definitions', {
    context: 3,
  });
}
