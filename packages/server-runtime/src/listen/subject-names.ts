/** A name that a cluster can have. Wildcards name none, and Node quotes what has odd characters. */
const dnsName =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** One name as Node prints it; those that could be taken for several are in quotes. */
const entry = /(?:^|, )([^:,"]+):("(?:[^"\\]|\\.)*"|[^,"]*)(?=, |$)/gy;

/**
 * Reads the DNS names of a certificate's subject alternative name as Node prints it:
 * `DNS:a.example.com, IP Address:192.0.2.1`.
 *
 * @returns them in lower case; none when the text is not wholly understood
 */
export function readDnsNames(subjectAltName: string | undefined): readonly string[] {
  if (subjectAltName === undefined) return [];
  const entries = [...subjectAltName.matchAll(entry)];
  const length = entries.reduce((sum, [text]) => sum + text.length, 0);
  if (length !== subjectAltName.length) return [];
  return selectDnsNames(entries.filter(([, type]) => type === 'DNS').map(([, , name]) => name));
}

/** @returns those that can name a cluster, in lower case */
export function selectDnsNames(names: readonly (string | undefined)[]): readonly string[] {
  return names.map((name = '') => name.toLowerCase()).filter((name) => dnsName.test(name));
}
