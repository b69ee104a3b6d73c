const longestName = 253;
const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const nameForm = new RegExp(`^${label}(?:\\.${label})*$`);

/** @returns the DNS name in lower case, or undefined when it is none */
export function parseDnsName(text: string): string | undefined {
  const name = text.toLowerCase();
  return name.length <= longestName && nameForm.test(name) ? name : undefined;
}

/** @returns a DNS name or `*.suffix` in lower case, or undefined when it is neither */
export function parseClusterPattern(text: string): string | undefined {
  if (!text.startsWith('*.')) return parseDnsName(text);
  const suffix = parseDnsName(text.slice(2));
  return suffix === undefined ? undefined : `*.${suffix}`;
}

/**
 * Whether a pattern stands for a cluster. `*` stands for one label or more: names of clusters are
 * not all equally deep, so `*.prod.example.com` covers `a.eu.prod.example.com` and, unlike a
 * certificate's wildcard, does not end at one label. It never covers `prod.example.com` itself.
 *
 * @param pattern - in lower case
 * @param dns - in any case
 */
export function coversCluster(pattern: string, dns: string): boolean {
  const name = dns.toLowerCase();
  if (!pattern.startsWith('*.')) return name === pattern;
  const suffix = pattern.slice(1);
  return name.length > suffix.length && name.endsWith(suffix);
}
