import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/**
 * Makes the logger: one JSON object a line, with ISO 8601 time and the level as a word.
 *
 * @param level - `LOG_LEVEL`: trace, debug, info, warn, error, fatal or silent
 * @param destination - where the lines go; standard output when absent
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination ? pino(options, destination) : pino(options);
}
