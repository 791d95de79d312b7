import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** JSON lines in production, lines for people elsewhere. */
export function createLogger(level: string, production: boolean): Logger {
  if (production) return pino({ level });
  return pino({ level }, pretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss', sync: true }));
}

/** Logs why a process cannot go on, in one line where the error was foreseen, and ends it. */
export function exitWith(logger: Logger, error: unknown): never {
  logger.fatal(error instanceof Error ? error.message : String(error));
  if (error instanceof Error) logger.debug({ err: error }, 'in detail');
  process.exit(1);
}

/** Runs `stop` once on SIGTERM or SIGINT and exits with 0; a second signal ends at once. */
export function onStopSignal(logger: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const handle = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info(`${signal}: finishing what runs`);
    stop().then(
      () => process.exit(0),
      (error) => exitWith(logger, error),
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}
