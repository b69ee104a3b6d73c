import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '../../src/log/log.js';
import { FollowedFile } from '../../src/principals/followed-file.js';
import { collectLines } from './collect-lines.js';
import { waitUntil } from './wait-until.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'followed-test-'));
});

afterEach(() => rm(folder, { recursive: true }));

test.each([
  ['an error that nobody foresaw', new TypeError('s3cret'), 'TypeError'],
  ['nothing at all', undefined, 'unknown'],
])(
  '%s keeps the content and is told of without a word of the file',
  async (_name, thrown, word) => {
    const path = join(folder, 'file');
    await writeFile(path, 'good');
    const lines: string[] = [];
    const parse = (text: string): string => {
      if (text.startsWith('bad')) throw thrown;
      return text;
    };
    const logger = createLogger('info', collectLines(lines));
    const options = {
      variable: 'FILE',
      path,
      parse,
      changed: () => undefined,
      logger,
      interval: 10,
    };
    const file = await FollowedFile.open(options);
    try {
      await writeFile(path, 'bad s3cret');
      await waitUntil(() => file.note !== null);
      expect(file.note).toContain(`cannot be used (${word})`);
      expect(file.current()).toBe('good');
      expect(lines.join()).not.toContain('s3cret');
      await writeFile(path, 'mended');
      await waitUntil(() => file.current() === 'mended');
      expect(file.note).toBeNull();
    } finally {
      file.close();
    }
  },
);
