import { isIP } from 'node:net';
import { certificateHeaders, type AddressRange, type ProxyConfig } from './config.js';
import type { VariableReader } from './variables.js';

/** Reads TRUSTED_PROXIES, a list with commas, and PROXY_CLIENT_CERT. */
export function readProxies(variables: VariableReader): ProxyConfig {
  const words = (variables.find('TRUSTED_PROXIES') ?? '').split(',').map((word) => word.trim());
  const trusted = words.filter((word) => word !== '').map((word) => readRange(variables, word));
  const certificateHeader = variables.choose('PROXY_CLIENT_CERT', certificateHeaders, 'none');
  if (certificateHeader !== 'none' && trusted.length === 0) {
    const advice = 'set it to the addresses of the proxies, or leave PROXY_CLIENT_CERT out';
    variables.refuse('PROXY_CLIENT_CERT', 'is set, but TRUSTED_PROXIES is not', advice);
  }
  return { trusted: trusted.filter((range) => range !== null), certificateHeader };
}

function readRange(variables: VariableReader, word: string): AddressRange | null {
  const range = parseAddressRange(word);
  if (range === null) {
    const advice = 'write addresses or CIDRs with commas between: 10.0.0.7,10.1.0.0/16,fd00::/8';
    variables.refuse('TRUSTED_PROXIES', `has '${word}'`, advice);
  }
  return range;
}

/** @returns null for what is neither an address nor a CIDR; everybody (`/0`) is none */
export function parseAddressRange(word: string): AddressRange | null {
  const [address = '', digits, ...more] = word.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return null;
  const bits = version === 4 ? 32 : 128;
  const prefix = digits === undefined ? bits : /^\d{1,3}$/.test(digits) ? Number(digits) : 0;
  if (prefix < 1 || prefix > bits) return null;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}
