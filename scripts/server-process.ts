import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A server that runs as a child process and told where it listens. */
export interface ServerProcess {
  readonly pid: number;
  readonly origin: string;
  /** What it has written to its stderr so far; all of it is shown, too. */
  readonly stderr: string;
  /** Sends SIGTERM and waits for the exit; resolves to the exit code, null when a signal ended it. */
  stop(): Promise<number | null>;
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
  const origin = await waitForReady(child);
  return {
    pid: child.pid ?? 0,
    origin,
    get stderr() {
      return stderr;
    },
    stop: () => stopChild(child),
  };
}

async function waitForReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`the server exited with ${String(code)} before it was ready`));
    });
    child.on('message', (message: { ready?: boolean; url?: string }) => {
      if (message.ready === true && message.url !== undefined) resolve(message.url);
    });
  });
}

async function stopChild(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'close');
  child.kill('SIGTERM');
  const [code] = (await exited) as [number | null];
  return code;
}
