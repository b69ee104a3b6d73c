import { BlockList, isIP } from 'node:net';

/** Whom a request goes to. */
export interface Target {
  /** Lower case, without brackets and without a dot at its end. */
  readonly host: string;
  readonly port: number;
}

/**
 * Tells whether `NO_PROXY` names a host, as curl reads it: names with all below them, a dot in
 * front or not; addresses and ranges of them (`10.0.0.0/8`); `*` alone for all. Beyond curl, an
 * entry may end in a port, and then holds for that port only.
 *
 * @see https://curl.se/docs/manpage.html, `--noproxy`
 */
export function isDirect(noProxy: string, target: Target): boolean {
  if (noProxy.trim() === '*') return true;
  const entries = noProxy.split(/[\s,]+/).filter((entry) => entry !== '');
  return entries.some((entry) => matches(entry.toLowerCase(), target));
}

function matches(entry: string, target: Target): boolean {
  const { name, port } = splitPort(entry);
  if (port !== null && port !== target.port) return false;
  return isIP(target.host) === 0 ? isBelow(name, target.host) : isInRange(name, target.host);
}

/** An IPv6 address has a port behind brackets only. */
function splitPort(entry: string): { readonly name: string; readonly port: number | null } {
  const [, bracketed, named, digits] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
  const name = bracketed ?? named ?? entry;
  return { name, port: digits === undefined ? null : Number(digits) };
}

function isBelow(entry: string, host: string): boolean {
  const name = entry.replace(/^\./, '').replace(/\.$/, '');
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

function isInRange(entry: string, host: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || family !== isIP(host) || rest.length > 0) return false;
  const length = bits === undefined ? (family === 4 ? 32 : 128) : Number(bits);
  if (!Number.isInteger(length) || length < 0 || length > (family === 4 ? 32 : 128)) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const range = new BlockList();
  range.addSubnet(address, length, type);
  return range.check(host, type);
}
