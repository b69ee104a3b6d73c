import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Forms in which the build leaves a file, best first. */
const codings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

type Coding = (typeof codings)[number]['name'] | 'identity';

/** One file of the page, in all forms that there are of it. */
export interface BuiltFile {
  readonly contentType: string;
  /** Quoted, as in the header. */
  readonly entityTag: string;
  readonly bodies: ReadonlyMap<Coding, Buffer>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The files of a folder, by name. They are listed once, at the start: a request finds one of them or
 * nothing, whatever it writes into its path. Each is read when it is first asked for, and kept.
 */
export class BuiltFiles {
  readonly #folder: string;
  readonly #names: ReadonlySet<string>;
  readonly #read = new Map<string, BuiltFile>();

  /** @param folder - absolute path; one that is not there has no files */
  constructor(folder: string) {
    this.#folder = folder;
    this.#names = new Set(listNames(folder));
  }

  has(name: string): boolean {
    return this.#names.has(name) && contentTypes[extname(name)] !== undefined;
  }

  find(name: string): BuiltFile | undefined {
    if (!this.has(name)) return undefined;
    const known = this.#read.get(name) ?? this.#readFile(name);
    if (known !== undefined) this.#read.set(name, known);
    return known;
  }

  /** @returns undefined for one that is no longer there: the page was built anew */
  #readFile(name: string): BuiltFile | undefined {
    const plain = readIfThere(join(this.#folder, name));
    if (plain === undefined) return undefined;
    const bodies = new Map<Coding, Buffer>();
    for (const { name: coding, suffix } of codings) {
      const body = readIfThere(join(this.#folder, name + suffix));
      if (body !== undefined) bodies.set(coding, body);
    }
    bodies.set('identity', plain);
    const contentType = contentTypes[extname(name)] ?? 'application/octet-stream';
    return { contentType, entityTag: tagOf(plain), bodies };
  }
}

/** @returns a strong entity tag of the bytes */
export function tagOf(contents: Buffer | string): string {
  return `"${createHash('sha256').update(contents).digest('base64url').slice(0, 22)}"`;
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * @param accept - the header Accept-Encoding
 * @returns the best form that the client takes (RFC 9110, 12.5.3)
 */
export function chooseBody(
  { bodies }: BuiltFile,
  accept: string | undefined,
): readonly [Coding, Buffer] {
  const refused = /;\s*q=0(\.0*)?\s*$/;
  const taken = new Set(
    (accept ?? '')
      .toLowerCase()
      .split(',')
      .filter((coding) => !refused.test(coding))
      .map((coding) => coding.split(';', 1)[0]?.trim()),
  );
  const found = [...bodies].find(([coding]) => coding === 'identity' || taken.has(coding));
  return found ?? ['identity', Buffer.alloc(0)];
}
