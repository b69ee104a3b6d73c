import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { ProxyConfig } from '../config/config.js';
import { readForwardedNames } from './forwarded-certificate.js';
import { readDnsNames } from './subject-names.js';

/** Who a verified client certificate names. */
interface PeerIdentity {
  /** The DNS names among its subject alternative names, in lower case. */
  readonly dns: readonly string[];
}

/** Tells who is at the other end of a request. Headers count when a trusted proxy sent them. */
export interface Peers {
  /** @returns the address that the request came from first */
  address(request: IncomingMessage): string;
  /** @returns null when no certificate was shown and verified */
  identity(request: IncomingMessage): PeerIdentity | null;
}

/** @param config - the proxies, and what they are trusted with */
export function createPeers({ trusted, certificateHeader }: ProxyConfig): Peers {
  const proxies = new BlockList();
  for (const { address, prefix, family } of trusted) proxies.addSubnet(address, prefix, family);
  const isProxy = (address: string): boolean =>
    trusted.length > 0 && proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  return {
    address: (request) => {
      const sender = addressOf(request.socket);
      if (!isProxy(sender)) return sender;
      return findClient(sender, readForwardedFor(request), isProxy);
    },
    identity: (request) => {
      // A proxy's own certificate names the proxy, never the cluster that it speaks for.
      if (!isProxy(addressOf(request.socket))) return identifyConnection(request.socket);
      const dns = readForwardedNames(certificateHeader, request.headers);
      return dns && { dns };
    },
  };
}

function readForwardedFor({ headers }: IncomingMessage): readonly string[] {
  const header = headers['x-forwarded-for'];
  return (Array.isArray(header) ? header.join() : (header ?? '')).split(',');
}

/** From the end, which our own proxies wrote; what stands before a stranger is the stranger's word. */
function findClient(
  sender: string,
  forwarded: readonly string[],
  isProxy: (address: string) => boolean,
): string {
  let client = sender;
  for (const word of forwarded.toReversed()) {
    const address = readAddress(word.trim());
    if (address === null) break;
    client = address;
    if (!isProxy(address)) break;
  }
  return client;
}

const withPort = /^(?:\[([^\]]+)\]|([\d.]+))(?::\d{1,5})?$/;

/** Some proxies write the port as well. */
function readAddress(word: string): string | null {
  const [, ipv6, ipv4] = withPort.exec(word) ?? [];
  const address = plainAddress(ipv6 ?? ipv4 ?? word);
  return isIP(address) === 0 ? null : address;
}

function addressOf({ remoteAddress = '' }: Socket): string {
  return plainAddress(remoteAddress);
}

/** An IPv4 address that came in by an IPv6 socket, as IPv4. */
function plainAddress(address: string): string {
  const [, ipv4] = /^::ffff:([\d.]+)$/i.exec(address) ?? [];
  return ipv4 ?? address;
}

interface Identified {
  readonly identity: PeerIdentity;
  readonly expires: number;
}

/** A connection's certificate does not change: it is read once. */
const identified = new WeakMap<Socket, Identified | null>();

function identifyConnection(socket: Socket): PeerIdentity | null {
  let found = identified.get(socket);
  if (found === undefined) {
    found = readCertificate(socket);
    identified.set(socket, found);
  }
  // A connection may live longer than the certificate that opened it.
  return found !== null && found.expires > Date.now() ? found.identity : null;
}

/** OpenSSL has checked signature, dates and purpose; `authorized` is what it came to. */
function readCertificate(socket: Socket): Identified | null {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return null;
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) return null;
  const dns = readDnsNames(certificate.subjectAltName);
  return { identity: { dns }, expires: Date.parse(certificate.validTo) };
}
