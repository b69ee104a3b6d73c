import { fstatSync, write } from 'node:fs';
import { Socket } from 'node:net';

/** Told once how a write came out; null is well. */
export type WriteDone = (error: Error | null) => void;

/** Writes text without ever holding up the process; one write at a time. */
export interface LogSink {
  write(text: string, done: WriteDone): void;
}

/**
 * Opens a file descriptor for lines.
 *
 * Pipes and sockets are written by the event loop: a write to a full one that a thread waits in
 * would hold up the end of the process until somebody reads, whatever the signal.
 */
export function openLogSink(descriptor: number): LogSink {
  const stats = fstatSync(descriptor);
  return stats.isFIFO() || stats.isSocket() ? openPipe(descriptor) : openFile(descriptor);
}

function openPipe(descriptor: number): LogSink {
  const pipe = new Socket({ fd: descriptor, readable: false, writable: true });
  // Reported to each write as well; without a listener it would end the process.
  pipe.on('error', () => undefined);
  pipe.unref();
  return { write: (text, done) => void pipe.write(text, (error) => done(error ?? null)) };
}

/** Files, terminals and devices: written by a thread, at once or not at all. */
function openFile(descriptor: number): LogSink {
  let isTorn = false;
  const writeRest = (bytes: Buffer, done: WriteDone): void => {
    write(descriptor, bytes, (error, written) => {
      if (error) return done(error);
      if (written === bytes.length) return done(null);
      isTorn = true;
      writeRest(bytes.subarray(written), done);
    });
  };
  return {
    write: (text, done) => {
      // What was broken off in the middle of a line must not take the next one with it.
      const bytes = Buffer.from(isTorn ? `\n${text}` : text);
      isTorn = false;
      writeRest(bytes, done);
    },
  };
}
