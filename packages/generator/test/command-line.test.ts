import { describe, expect, it } from '@jest/globals';
import { parseCommand, usage, UsageError } from '../src/command-line.js';

describe('the command line', () => {
  it('generates from schemas into the working folder when nothing is said', () => {
    expect(parseCommand([])).toMatchObject({
      kind: 'generate',
      schemas: 'schemas',
      out: '.',
      check: false,
      dialect: '3.0',
      operationIds: 'own',
      title: 'flux-resourceset',
      apiVersion: '0.1.0',
    });
  });

  it('takes folders, dialect and texts', () => {
    const words =
      '--schemas a --out=b --check --openapi 3.1 --title T --api-version 2 --operation-ids firestone';
    expect(parseCommand([...words.split(' '), '--description', 'D'])).toMatchObject({
      schemas: 'a',
      out: 'b',
      check: true,
      dialect: '3.1',
      operationIds: 'firestone',
      title: 'T',
      apiVersion: '2',
      description: 'D',
    });
  });

  it('asks for help or the version before anything else', () => {
    expect(parseCommand(['--help', '--out', 'x'])).toEqual({ kind: 'help' });
    expect(parseCommand(['-v'])).toEqual({ kind: 'version' });
  });

  it('names every option in its help', () => {
    for (const option of ['schemas', 'out', 'check', 'openapi', 'title', 'api-version']) {
      expect(usage).toContain(`--${option}`);
    }
  });

  it.each([
    [['--schemata', 'x'], 'unknown option --schemata; did you mean --schemas?'],
    [['--chekc'], 'did you mean --check?'],
    [['--out'], '--out needs a value'],
    [['--out', '--check'], '--out needs a value'],
    [['--out='], '--out needs a value'],
    [['--check=yes'], '--check takes no value'],
    [['schemas'], 'unexpected "schemas"'],
    [['--openapi', '2.0'], '--openapi is 3.0 or 3.1, not "2.0"'],
  ])('refuses %j and says what to write', (words, message) => {
    expect(() => parseCommand(words)).toThrow(UsageError);
    expect(() => parseCommand(words)).toThrow(message);
  });
});
