import { readFile, stat } from 'node:fs/promises';
import { ConfigError } from '../config/config-error.js';
import type { Logger } from '../log/log.js';
import { decodeText } from '@flux-resourceset/contract';
import { FileFault } from './file-fault.js';

/** A file whose content is in force while the server runs. */
export interface FollowedFileOptions<Content> {
  /** The variable that names the file, for messages. */
  readonly variable: string;
  /** Absolute path. */
  readonly path: string;
  /** @throws FileFault when the text cannot be used */
  readonly parse: (text: string) => Content;
  /** Called when another content is in force. */
  readonly changed: () => void;
  readonly logger: Logger;
  /** How often to look, in milliseconds. */
  readonly interval: number;
}

/**
 * Reads a file again when it changes. It is looked at again and again, because notices of the
 * operating system do not come for bind mounts and network file systems, and a folder of
 * Kubernetes changes by a symlink above the file. A change is taken when two looks in a row find
 * the same: what is being written is left alone until it is whole. What cannot be used leaves the
 * content before it in force.
 */
export class FollowedFile<Content> {
  readonly #options: FollowedFileOptions<Content>;
  readonly #timer: NodeJS.Timeout;
  /** The file as it was when its content was last judged, and at the last look. */
  #judged: string;
  #seen: string;
  #text: string;
  #content: Content;
  #note: string | null = null;
  #isLooking = false;

  private constructor(options: FollowedFileOptions<Content>, text: string, signature: string) {
    this.#options = options;
    this.#text = text;
    this.#content = options.parse(text);
    this.#judged = this.#seen = signature;
    this.#timer = setInterval(() => void this.#look(), options.interval).unref();
  }

  /** @throws ConfigError when there is no content to begin with */
  static async open<Content>(
    options: FollowedFileOptions<Content>,
  ): Promise<FollowedFile<Content>> {
    const { variable, path } = options;
    try {
      // The signature first: what changes in between is found by the next look.
      const signature = await readSignature(path);
      return new FollowedFile(options, await readText(path), signature);
    } catch (error) {
      throw new ConfigError(explain(error).map((problem) => `${variable} ${path}: ${problem}`));
    }
  }

  /** @returns the content that is in force */
  current(): Content {
    return this.#content;
  }

  /** What is wrong with the file now; null when its content is in force. */
  get note(): string | null {
    return this.#note;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const signature = await readSignature(this.#options.path);
      const isSettled = signature === this.#seen;
      this.#seen = signature;
      if (isSettled && signature !== this.#judged) await this.#judge(signature);
    } finally {
      this.#isLooking = false;
    }
  }

  async #judge(signature: string): Promise<void> {
    const { path, parse, changed, variable, logger } = this.#options;
    try {
      const text = await readText(path);
      if ((await readSignature(path)) !== signature) return;
      this.#judged = signature;
      if (text === this.#text && this.#note === null) return;
      this.#content = parse(text);
      this.#text = text;
      this.#note = null;
      changed();
      logger.info({ file: path }, `${variable} was read again`);
    } catch (error) {
      this.#judged = signature;
      this.#keep(explain(error));
    }
  }

  #keep(problems: readonly string[]): void {
    const { path, variable, logger } = this.#options;
    this.#note = `${variable} ${path} is not used as it is now, what it said before is: ${problems.join('; ')}`;
    logger.error({ file: path, problems }, `${variable} cannot be used: the one before stays`);
  }
}

/** What tells one state of a file from another; a name that leads nowhere has one, too. */
async function readSignature(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join();
  } catch (error) {
    return codeOf(error);
  }
}

/** @throws FileFault when the file is no text */
async function readText(path: string): Promise<string> {
  const { text, fault } = decodeText(await readFile(path));
  if (fault === null) return text;
  throw new FileFault([fault]);
}

/** Never with the message of an unknown error, which may quote the file. */
function explain(error: unknown): readonly string[] {
  if (error instanceof FileFault) return error.problems;
  const code = codeOf(error);
  if (code === '') return [`cannot be used (${error instanceof Error ? error.name : 'unknown'})`];
  return [code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`];
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | undefined)?.code ?? '');
}
