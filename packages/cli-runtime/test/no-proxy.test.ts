import { describe, expect, test } from '@jest/globals';
import { findProxy } from '../src/api/find-proxy.js';
import { isDirect } from '../src/api/no-proxy.js';

/*
 * The verdicts of the first list are those of curl's own tests (tests/unit/unit1614.c).
 */
describe('NO_PROXY', () => {
  test.each([
    ['www.example.com', 'localhost,.example.com,.example.de', true],
    ['www.example.com.', 'localhost,.example.com,.example.de', true],
    ['example.com', 'localhost,.example.com,.example.de', true],
    ['www.example.com', 'localhost .example.com .example.de', true],
    ['www.example.com', 'localhost,.example.com.,.example.de', true],
    ['www.example.com', 'localhost,www.example.com.,.example.de', true],
    ['example.com', 'localhost,example.com,.example.de', true],
    ['example.com.', 'localhost,example.com,.example.de', true],
    ['nexample.com', 'localhost,example.com,.example.de', false],
    ['www.example.com', 'localhost,example.com,.example.de', true],
    ['127.0.0.1', '127.0.0.1,localhost', true],
    ['127.0.0.1', '127.0.0.1,localhost,', true],
    ['127.0.0.1', '127.0.0.1/8,localhost,', true],
    ['127.0.0.1', '127.0.0.1/28,localhost,', true],
    ['127.0.0.1', '127.0.0.1/31,localhost,', true],
    ['127.0.0.1', 'localhost,127.0.0.1', true],
    ['127.0.0.1', 'localhost,127.0.0.1.127.0.0.1.foobar', false],
    ['localhost', 'localhost,127.0.0.1', true],
    ['localhost', '127.0.0.1,localhost', true],
    ['foobar', 'barfoo', false],
    ['foobar', 'foobar', true],
    ['192.168.0.1', 'foobar', false],
    ['192.168.0.1', '192.168.0.0/16', true],
    ['192.168.0.1', '192.168.0.0/24', true],
    ['192.168.0.1', '192.168.0.0/32', false],
    ['192.168.1.1', '192.168.0.0/24', false],
    ['192.168.1.1', 'foo, bar, 192.168.0.0/24', false],
    ['192.168.1.1', 'foo, bar, 192.168.0.0/16', true],
    ['::1', 'foo, bar, 192.168.0.0/16', false],
    ['::1', 'foo, bar, ::1/64', true],
    ['::1', '::1/64', true],
    ['::1', '::1/96', true],
    ['::1', '::1/127', true],
    ['::1', '::1/126', true],
    ['192.168.1.1', '*', true],
  ])('with %s: %j matches as curl says', (host, noProxy, expected) => {
    const name = host.replace(/\.$/, '');
    expect(isDirect(noProxy, { host: name, port: 443 })).toBe(expected);
  });

  test.each([
    ['example.com:8443', 8443, true],
    ['example.com:8443', 443, false],
    ['.com:443', 443, true],
    ['EXAMPLE.com', 443, true],
    ['* , x', 443, false],
    ['10.0.0.0/8/8, /8, :443, ,', 443, false],
    ['10.0.0.0/33, 10.0.0.0/x', 443, false],
  ])('%j holds for port %d: %s', (noProxy, port, expected) => {
    expect(isDirect(noProxy, { host: 'example.com', port })).toBe(expected);
  });
});

describe('the proxy of an environment', () => {
  const find = (url: string, environment: Readonly<Record<string, string>>): string | undefined =>
    findProxy(url, environment)?.href;

  test.each([
    [
      'https://api.example.com',
      { HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2' },
      'http://b:2/',
    ],
    ['https://api.example.com', { HTTPS_PROXY: 'http://a:1' }, 'http://a:1/'],
    ['https://api.example.com', { http_proxy: 'http://a:1' }, undefined],
    ['http://api.example.com', { HTTP_PROXY: 'http://a:1' }, undefined],
    ['http://api.example.com', { ALL_PROXY: 'http://a:1' }, 'http://a:1/'],
    ['https://api.example.com', { https_proxy: '', ALL_PROXY: 'http://a:1' }, undefined],
    ['https://api.example.com', { https_proxy: 'a' }, 'http://a:1080/'],
    ['https://api.example.com', { https_proxy: 'http://a:80' }, 'http://a/'],
    ['https://api.example.com', { https_proxy: 'https://a' }, 'https://a/'],
    ['https://api.example.com', { https_proxy: 'a:1', no_proxy: 'example.com' }, undefined],
    ['https://[::1]:8443', { https_proxy: 'a:1', NO_PROXY: '::1' }, undefined],
    ['https://[::1]:8443', { https_proxy: 'a:1', NO_PROXY: '[::1]:8443' }, undefined],
    ['https://[::1]:8443', { https_proxy: 'a:1', NO_PROXY: '[::1]:1' }, 'http://a:1/'],
  ])('of %s with %j', (url, environment, expected) => {
    expect(find(url, environment as Readonly<Record<string, string>>)).toBe(expected);
  });
});
