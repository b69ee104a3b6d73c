/** One series of an exposition: its name with labels, and its value. */
export type Series = ReadonlyMap<string, number>;

/** Reads Prometheus' text format, as far as it is written here. */
export function parseMetrics(text: string): Series {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

/** Adds up the series of a metric whose labels hold `labels`. */
export function sumOf(series: Series, name: string, ...labels: readonly string[]): number {
  return [...series].reduce((sum, [key, value]) => {
    const isMeant = key === name || key.startsWith(`${name}{`);
    return isMeant && labels.every((label) => key.includes(label)) ? sum + value : sum;
  }, 0);
}
