import { join } from 'node:path';
import { watch as watchFiles, type FSWatcher } from 'chokidar';
import { configFile } from '../emit/workspace/config-file-name.js';
import { loadDefinitions } from '../load/load-definitions.js';
import type { GenerateCommand } from './command-line.js';
import { readSettings, write } from './generate-command.js';
import { reportFailure } from './report-failure.js';
import type { Terminal } from './terminal.js';

/** Milliseconds without another change, so that a save of many files is one run. */
const quiet = 100;

/**
 * Writes, and writes again whenever a definition, a file that one refers to, or the configuration
 * file changes, comes or goes. What is wrong is told, and waited for.
 *
 * @returns 0, once the process is told to end
 */
export async function watch(command: GenerateCommand, terminal: Terminal): Promise<number> {
  const watcher = watchFiles(join(command.out, configFile), { ignoreInitial: true });
  const runner = new Runner(async () => {
    await writeOnce(command, terminal);
    watcher.add([...(await findInputs(command))]);
  });
  watcher.on('all', () => runner.ask(quiet));
  watcher.on('error', (error) => terminal.error(`cannot watch: ${String(error)}\n`));
  runner.ask(0);
  const ended = untilToldToEnd();
  await runner.firstRun;
  terminal.out('watching; Ctrl-C ends it\n');
  await ended;
  await close(watcher, runner);
  return 0;
}

async function writeOnce(command: GenerateCommand, terminal: Terminal): Promise<void> {
  try {
    await write(command, terminal);
  } catch (error) {
    reportFailure(error, terminal);
  }
}

/** The folder, for files that come, and whatever the definitions refer to outside of it. */
async function findInputs(command: GenerateCommand): Promise<readonly string[]> {
  try {
    const { schemas } = await readSettings(command);
    try {
      const files = await loadDefinitions(schemas);
      return [schemas, ...files.filter(({ listed }) => !listed).map(({ path }) => path)];
    } catch {
      return [schemas];
    }
  } catch {
    // Told when it was tried to write; the configuration file itself is watched.
    return [];
  }
}

async function close(watcher: FSWatcher, runner: Runner): Promise<void> {
  await watcher.close();
  await runner.stop();
}

function untilToldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** Runs work one at a time; what is asked for meanwhile is one more run. */
class Runner {
  readonly #work: () => Promise<void>;
  readonly firstRun: Promise<void>;
  #finishFirst: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;

  constructor(work: () => Promise<void>) {
    this.#work = work;
    this.firstRun = new Promise((resolve) => (this.#finishFirst = resolve));
  }

  ask(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), delay);
  }

  #start(): void {
    if (this.#running) {
      this.#isAskedAgain = true;
      return;
    }
    this.#running = this.#work().finally(() => {
      this.#running = undefined;
      this.#finishFirst();
      if (!this.#isAskedAgain) return;
      this.#isAskedAgain = false;
      this.#start();
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isAskedAgain = false;
    await this.#running;
  }
}
