import { describe, expect, test } from '@jest/globals';
import { isBelowPollPath, matchPollRoute } from '../../src/flux/poll-route.js';
import { flux } from './fleet.fixture.js';

describe('a request target', () => {
  test('with a name and an endpoint is a poll, the name in lower case', () => {
    expect(matchPollRoute(flux, '/api/fleet/ships/Aurora.Sea.Example.COM/crews')).toMatchObject({
      kind: 'poll',
      dns: 'aurora.sea.example.com',
      endpoint: { endpoint: 'crews' },
    });
  });

  test('with the path alone is the list', () => {
    expect(matchPollRoute(flux, '/api/fleet/ships?waters=north')).toMatchObject({ kind: 'list' });
  });

  test.each([
    '/api/fleet/ships/',
    '/api/fleet/ships//crews',
    '/api/fleet/ships/aurora',
    '/api/fleet/ships/aurora/',
    '/api/fleet/ships/aurora/crews/',
    '/api/fleet/ships/aurora/CREWS',
    '/api/fleet/ships/aurora/toString',
    '/api/fleet/ships/%/crews',
    '/api/fleet/ships/%ff/crews',
    '/api/fleet/shipsaurora/crews',
  ])('%s is nothing', (target) => {
    expect(matchPollRoute(flux, target)).toBeNull();
  });

  test.each([
    ['/api/fleet/ships', true],
    ['/api/fleet/ships?limit=1', true],
    ['/api/fleet/ships/x', true],
    ['/api/fleet/shipsx', false],
    ['/health', false],
  ])('%s is below the path of polls: %s', (target, expected) => {
    expect(isBelowPollPath(flux, target)).toBe(expected);
  });
});
