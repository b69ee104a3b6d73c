import { pino, type DestinationStream, type Logger } from 'pino';
import { LogDestination } from './log-destination.js';
import { openLogSink } from './log-sink.js';

export type { Logger } from 'pino';

/** The log of a process. */
export interface ProcessLog {
  readonly logger: Logger;
  /** Waits until what was logged is written, half a second at the most. */
  drain(): Promise<void>;
  /** How many lines were not written since the start. */
  readonly droppedLines: () => number;
}

const standardOutput = 1;

/** How long the end of a process waits for its log, in milliseconds. */
const patience = 500;

/**
 * Opens the log on standard output. Once in a process.
 *
 * @param level - `LOG_LEVEL`: trace, debug, info, warn, error, fatal or silent
 */
export function openProcessLog(level: string): ProcessLog {
  const destination = new LogDestination(openLogSink(standardOutput));
  // A crash leaves no turn of the event loop to write what it is about.
  process.on('exit', () => destination.writeRest(standardOutput));
  return {
    logger: createLogger(level, destination),
    drain: () => destination.drain(patience),
    droppedLines: () => destination.droppedLines,
  };
}

/**
 * Makes a logger: one JSON object a line, with ISO 8601 time and the level as a word.
 *
 * @param destination - where the lines go
 */
export function createLogger(level: string, destination: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, destination);
}
