import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createServer, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAuthority, type Authority } from '../../../../scripts/certificates.js';
import type { CertificateHeader } from '../../src/config/config.js';
import { parseAddressRange } from '../../src/config/trusted-proxies.js';
import { readForwardedNames } from '../../src/listen/forwarded-certificate.js';
import { answerWithPeer, type Answer } from './listening.fixture.js';

let authority: Authority;
beforeAll(async () => {
  authority = await createAuthority('clusters');
});

async function issuePem(...names: readonly string[]): Promise<string> {
  const values = names.map((value) => ({ type: 'dns', value }) as const);
  const { certificate } = await authority.issue({ names: values, usage: 'client' });
  return encodeURIComponent(certificate);
}

/** Sends headers from 127.0.0.1 to a server that trusts `proxies`. */
async function askAs(
  headers: Readonly<Record<string, string | readonly string[]>>,
  proxies: readonly string[],
  certificateHeader: CertificateHeader = 'none',
): Promise<Answer['body']> {
  const trusted = proxies.map(parseAddressRange).filter((range) => range !== null);
  const server = createServer(answerWithPeer({ trusted, certificateHeader }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const text = await new Promise<string>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, agent: false, headers } as const;
    const sent = sendRequest(options as object, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve(body));
    });
    sent.on('error', reject).end();
  });
  await new Promise((resolve) => server.close(resolve));
  return JSON.parse(text) as Answer['body'];
}

describe('the address', () => {
  const own = ['127.0.0.1'];
  const fleet = ['127.0.0.0/8', '10.0.0.0/8', 'fd00::/8'];

  test.each([
    ['nobody is trusted', '203.0.113.9', [], '127.0.0.1'],
    ['the sender is not trusted', '203.0.113.9', ['10.0.0.0/8'], '127.0.0.1'],
    ['there is no header', '', own, '127.0.0.1'],
    ['a proxy forwards', '203.0.113.9', own, '203.0.113.9'],
    ['what a client claims stands before', '198.51.100.1, 203.0.113.9', own, '203.0.113.9'],
    [
      'several proxies forward',
      '198.51.100.1, 203.0.113.9, 10.1.1.1, fd00::7',
      fleet,
      '203.0.113.9',
    ],
    ['all are proxies', '10.2.2.2, 10.1.1.1', fleet, '10.2.2.2'],
    ['a proxy writes ports', '203.0.113.9:4711', own, '203.0.113.9'],
    ['a proxy writes an IPv6 address and a port', '[2001:db8::1]:443', own, '2001:db8::1'],
    ['a proxy writes IPv4 as IPv6', '::ffff:203.0.113.9', own, '203.0.113.9'],
    ['something is no address', '203.0.113.9, unknown, 10.1.1.1', fleet, '10.1.1.1'],
    ['the last is no address', '203.0.113.9, _hidden', own, '127.0.0.1'],
  ])('when %s', async (_when, forwarded, proxies, address) => {
    const headers = forwarded === '' ? {} : { 'x-forwarded-for': forwarded };
    expect((await askAs(headers, proxies)).address).toBe(address);
  });

  test('several header lines are one list', async () => {
    const headers = { 'x-forwarded-for': ['198.51.100.1', '203.0.113.9'] };
    expect((await askAs(headers, own)).address).toBe('203.0.113.9');
  });

  test('is never taken from a sender that is not trusted, whatever it says', async () => {
    const words = fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(words, async (addresses) => {
        const headers = { 'x-forwarded-for': addresses.join(', ') };
        expect((await askAs(headers, ['192.0.2.0/24'])).address).toBe('127.0.0.1');
      }),
      { numRuns: 30 },
    );
  });
});

describe('a certificate in headers', () => {
  const own = ['127.0.0.1'];
  const xfcc = { 'x-forwarded-client-cert': 'Hash=ab;DNS=a.example.com' };

  test('counts from a trusted proxy, in the form that was configured', async () => {
    const nginx = {
      'x-ssl-client-verify': 'SUCCESS',
      'x-ssl-client-cert': await issuePem('b.example.com'),
    };
    const both = { ...xfcc, ...nginx };
    expect((await askAs(both, own, 'xfcc')).identity).toEqual({ dns: ['a.example.com'] });
    expect((await askAs(both, own, 'nginx')).identity).toEqual({ dns: ['b.example.com'] });
    expect((await askAs(both, own, 'none')).identity).toBeNull();
    for (const form of ['none', 'xfcc', 'nginx'] as const) {
      expect((await askAs(both, ['192.0.2.1'], form)).identity).toBeNull();
      expect((await askAs(both, [], form)).identity).toBeNull();
    }
  });

  const pem = '"-----BEGIN%20CERTIFICATE-----"';

  test.each([
    ['DNS=a.example.com', ['a.example.com']],
    [
      'By=spiffe://x;Hash=ab12;Subject="CN=a,O=\\"b\\"";URI=;DNS=A.example.com;DNS=b.example.com',
      ['a.example.com', 'b.example.com'],
    ],
    [`Hash=ab;Cert=${pem};Chain=${pem};DNS=a.example.com`, ['a.example.com']],
    ['DNS="a.example.com"', ['a.example.com']],
    // The client's own words, then what the proxy appended.
    ['DNS=evil.example.com,Hash=ab;DNS=a.example.com', ['a.example.com']],
    ['DNS=evil.example.com, Hash=ab', []],
    ['Hash=ab;Subject="CN=x;DNS=evil.example.com"', []],
    ['Hash=ab;Subject="CN=x\\";DNS=evil.example.com"', []],
    ['Hash=ab;DNS=*.example.com;DNS=a b', null],
    ['Hash=ab;DNS=*.example.com', []],
    ['DNS=a.example.com;', ['a.example.com']],
    ['DNS=a.example.com,', []],
    ['DNS="a.example.com', null],
    ['a.example.com', null],
    ['', null],
  ])('XFCC %j names %j', (header, names) => {
    expect(readForwardedNames('xfcc', { 'x-forwarded-client-cert': header })).toEqual(names);
  });

  test('whatever a client put before its own, the proxy’s last word is the only one', () => {
    const word = fc.stringMatching(/^[ -~]*$/);
    fc.assert(
      fc.property(word, (claim) => {
        const header = `${claim},Hash=ab;DNS=a.example.com`;
        const names = readForwardedNames('xfcc', { 'x-forwarded-client-cert': header });
        expect([null, 'a.example.com']).toContain(names === null ? null : names.join());
      }),
    );
  });

  test.each([
    ['SUCCESS', 'a.example.com', ['a.example.com']],
    ['NONE', 'a.example.com', null],
    ['FAILED:expired', 'a.example.com', null],
    ['SUCCESS, SUCCESS', 'a.example.com', null],
    ['', 'a.example.com', null],
  ])('nginx that says %j of %s names %j', async (verify, name, names) => {
    const headers = { 'x-ssl-client-verify': verify, 'x-ssl-client-cert': await issuePem(name) };
    expect(readForwardedNames('nginx', headers)).toEqual(names);
  });

  test.each(['', 'x', '%', '%2D', '-----BEGIN%20CERTIFICATE-----'])(
    'nginx with the certificate %j names nobody',
    (certificate) => {
      const headers = { 'x-ssl-client-verify': 'SUCCESS', 'x-ssl-client-cert': certificate };
      expect(readForwardedNames('nginx', headers)).toBeNull();
    },
  );
});
