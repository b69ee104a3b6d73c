import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A server that runs as a child process and told where it listens. */
export interface ServerProcess {
  readonly pid: number;
  readonly origin: string;
  /** Where it tells metrics, when they have a port of their own. */
  readonly metricsOrigin: string | null;
  /** What it has written to its stderr so far; all of it is shown, too. */
  readonly stderr: string;
  /** Sends SIGTERM and waits for the exit; resolves to the exit code, null when a signal ended it. */
  stop(): Promise<number | null>;
  /** Sends SIGKILL and waits for the exit. */
  kill(): Promise<void>;
}

/**
 * Starts a Node program that reports `{ ready: true, url }` to its parent once it serves.
 *
 * @param args - program and arguments for Node
 * @param env - its whole environment beside PATH
 * @param cwd - the folder it starts in
 * @throws Error when it exits before it is ready; its output is on stderr
 */
export async function startServerProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string = process.cwd(),
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
    cwd,
  });
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    process.stderr.write(chunk);
  });
  const { url, metricsUrl = null } = await waitForReady(child);
  return {
    pid: child.pid ?? 0,
    origin: url,
    metricsOrigin: metricsUrl,
    get stderr() {
      return stderr;
    },
    stop: () => endChild(child, 'SIGTERM'),
    kill: async () => void (await endChild(child, 'SIGKILL')),
  };
}

interface ReadyMessage {
  readonly ready?: boolean;
  readonly url?: string;
  readonly metricsUrl?: string | null;
}

async function waitForReady(child: ChildProcess): Promise<ReadyMessage & { readonly url: string }> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`the server exited with ${String(code)} before it was ready`));
    });
    child.on('message', ({ url, ...message }: ReadyMessage) => {
      if (message.ready === true && url !== undefined) resolve({ ...message, url });
    });
  });
}

async function endChild(
  child: ChildProcess,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'close');
  child.kill(signal);
  const [code] = (await exited) as [number | null];
  return code;
}
