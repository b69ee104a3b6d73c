/**
 * Whether a request takes a gzip body (RFC 9110, 12.5.3). Go's client, and so Flux Operator,
 * sends `gzip`; it does not decode br, which is never used.
 */
export function acceptsGzip(header: string | undefined): boolean {
  if (header === undefined) return false;
  if (header === 'gzip') return true;
  const codings = header.split(',').map(parseCoding);
  const gzip = codings.find(({ name }) => name === 'gzip' || name === 'x-gzip');
  return (gzip ?? codings.find(({ name }) => name === '*'))?.accepted ?? false;
}

function parseCoding(text: string): { readonly name: string; readonly accepted: boolean } {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  return { name, accepted: !parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter)) };
}
