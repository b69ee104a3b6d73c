import { describe, expect, it } from '@jest/globals';
import { parseCommand } from '../../src/command/command-line.js';
import { decideSettings, settingNames, settings } from '../../src/command/settings.js';
import { UsageError } from '../../src/command/usage-error.js';
import { usage } from '../../src/command/usage.js';

describe('the command line', () => {
  it('generates into the working folder when nothing is said', () => {
    expect(parseCommand([])).toEqual({
      kind: 'generate',
      out: '.',
      mode: 'write',
      only: null,
      given: {},
    });
  });

  it('takes every setting as an option', () => {
    const words =
      'generate --schemas a --out=b --check --openapi 3.1 --title T --api-version 2 --description D ' +
      '--name n --scope @s --license MIT --server-bin sb --cli-bin cb --operation-ids firestone ' +
      '--contact-name c --contact-url https://c --contact-email c@d --docs-url https://e';
    const given = {
      schemas: 'a',
      openapi: '3.1',
      title: 'T',
      apiVersion: '2',
      description: 'D',
      name: 'n',
      scope: '@s',
      license: 'MIT',
      serverBin: 'sb',
      cliBin: 'cb',
      operationIds: 'firestone',
      contactName: 'c',
      contactUrl: 'https://c',
      contactEmail: 'c@d',
      docsUrl: 'https://e',
    };
    expect(parseCommand(words.split(' '))).toMatchObject({ out: 'b', mode: 'check', given });
    expect(Object.keys(given).toSorted()).toEqual([...settingNames].toSorted());
  });

  it('writes what it is asked for only, and watches', () => {
    const words = ['--only', 'document, types,client', '--watch'];
    expect(parseCommand(words)).toMatchObject({
      mode: 'watch',
      only: ['document', 'types', 'client'],
    });
  });

  it('knows the other commands, with the folders that they take', () => {
    expect(parseCommand(['init'])).toEqual({ kind: 'init', out: '.', given: {} });
    expect(parseCommand(['init', 'a', '--name', 'b'])).toEqual({
      kind: 'init',
      out: 'a',
      given: { name: 'b' },
    });
    expect(parseCommand(['diff', 'a', 'b', '--json'])).toEqual({
      kind: 'diff',
      before: 'a',
      after: 'b',
      json: true,
    });
    expect(parseCommand(['schema'])).toEqual({ kind: 'schema' });
  });

  it('asks for help or the version before anything else', () => {
    expect(parseCommand(['--help', '--out', 'x'])).toEqual({ kind: 'help' });
    expect(parseCommand(['-v'])).toEqual({ kind: 'version' });
    expect(parseCommand(['diff', '-h'])).toEqual({ kind: 'help' });
  });

  it('names every option in its help', () => {
    const options = settingNames.map((name) => settings[name].option);
    for (const option of [...options, 'out', 'check', 'watch', 'only', 'json']) {
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
    [['int'], 'did you mean init?'],
    [['init', 'a', 'b'], 'unexpected "b"'],
    [['init', '--check'], 'init has no option --check'],
    [['schema', '--out', 'x'], 'schema has no option --out'],
    [['diff', 'a'], 'diff takes two documents, or two folders of definitions: OLD NEW'],
    [['--check', '--watch'], 'leave one out'],
    [['--only', 'servers'], '--only takes document, types,'],
    [['--openapi', '2.0'], '--openapi is 3.0 or 3.1, not "2.0"'],
    [['--name', 'My Notes'], '--name is a name in kebab case'],
    [['--scope', 'notes'], "--scope is a scope of npm's"],
    [['--cli-bin', '../x'], '--cli-bin is a name of lower-case'],
    [['--docs-url', 'docs/'], '--docs-url is a URL, https://…, not "docs/"'],
    [['--contact-email', 'me'], '--contact-email is an address of e-mail'],
  ])('refuses %j and says what to write', (words, message) => {
    expect(() => parseCommand(words)).toThrow(UsageError);
    expect(() => parseCommand(words)).toThrow(message);
  });
});

describe('settings', () => {
  it('follow from the name where nothing else is said', () => {
    expect(decideSettings({ name: 'address-book' })).toEqual({
      schemas: 'schemas',
      dialect: '3.0',
      operationIds: 'own',
      info: {
        title: 'Address book',
        version: '0.1.0',
        description: 'What Address book keeps, as documents.',
      },
      project: {
        name: 'address-book',
        scope: '@address-book',
        license: 'UNLICENSED',
        serverBin: 'address-book',
        cliBin: 'address-book-cli',
      },
    });
  });

  it('say who answers for the API, and where more is said of it', () => {
    const given = { contactEmail: 'team@example.com', docsUrl: 'https://example.com/docs' };
    expect(decideSettings({ name: 'books', ...given }).info).toMatchObject({
      contact: { email: 'team@example.com' },
      externalDocs: { description: 'Documentation of Books.', url: 'https://example.com/docs' },
    });
  });
});
