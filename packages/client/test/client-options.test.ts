import { describe, expect, it } from '@jest/globals';
import { createClient, type ClientOptions } from '../src/index.js';

const baseUrl = 'http://127.0.0.1:9';

function messageOf(options: unknown): string {
  try {
    createClient(options as ClientOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return String(error);
  }
  return 'nothing was wrong';
}

describe('options of a client', () => {
  it.each([
    [undefined],
    [''],
    ['api.example.com'],
    ['localhost:8080'],
    ['ftp://api.example.com'],
    [8080],
  ])('have an http or https URL as baseUrl, not %j', (wrong) => {
    expect(messageOf({ baseUrl: wrong })).toContain('baseUrl: must be an http or https URL');
  });

  it('have no credentials in the baseUrl, nor are these shown', () => {
    const message = messageOf({ baseUrl: 'https://me:hidden@api.example.com' });
    expect(message).toContain('baseUrl: must hold no credentials');
    expect(message).not.toContain('hidden');
  });

  it.each(['?a=1', '#a', '?'])('have no %s behind the baseUrl', (end) => {
    expect(messageOf({ baseUrl: baseUrl + end })).toContain('without a query or fragment');
  });

  it.each([['hidden\n'], [' hidden'], ['hid den'], ['hidden\u{fc}'], ['']])(
    'have no token that no header can hold, nor is %j shown',
    (token) => {
      const message = messageOf({ baseUrl, token });
      expect(message).toContain('token: must be of visible ASCII characters');
      expect(message).not.toContain('hid');
    },
  );

  it('are checked for a token that a function gives, too', async () => {
    const client = createClient({ baseUrl, token: () => 'hidden\r\nX-Other: 1' });
    const request = client.getCluster('one');
    await expect(request).rejects.toThrow(/^token: must be of visible ASCII characters[^]*$/);
    await expect(request).rejects.not.toThrow('hidden');
  });

  it.each([0, -1, 0.5, NaN, 2 ** 31, '5'])('have no timeout of %j', async (timeout) => {
    expect(messageOf({ baseUrl, timeout })).toContain('timeout: ');
    const options = { timeout: timeout as number };
    await expect(createClient({ baseUrl }).getCluster('one', options)).rejects.toThrow(TypeError);
  });

  it('have headers that can be sent, whose values are not shown', () => {
    const message = messageOf({ baseUrl, headers: { 'X-Key': 'hidden\n1' } });
    expect(message).toContain('headers: "X-Key" or its value');
    expect(message).not.toContain('hidden');
    expect(messageOf({ baseUrl, headers: { 'X Key': '1' } })).toContain('headers: "X Key"');
  });

  it('may be undefined, all but the baseUrl', () => {
    const absent = { token: undefined, headers: undefined, timeout: undefined, fetch: undefined };
    expect(messageOf({ baseUrl, ...absent })).toBe('nothing was wrong');
  });
});
