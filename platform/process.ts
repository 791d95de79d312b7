import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { HttpServer } from './http-server';

/** What a process does until it is told to stop. */
export interface Running {
  /** Logged once it runs. */
  readonly announcement: string;
  /** Finishes what is under way and frees everything. */
  stop(): Promise<void>;
}

/** Milliseconds for which a process in production still takes requests when it is told to stop, unless a variable says it. */
const DELAY_IN_PRODUCTION = 3_000;

/** When a process that is told to stop no longer takes requests. */
export interface Leaving {
  /** Whether it has been told: it is not ready any more. */
  readonly begun: boolean;
  /** Has answers end their connections from now on, and resolves when nobody should send requests here any longer. */
  begin(servers: readonly HttpServer[]): Promise<void>;
}

interface LeavingVariables {
  readonly NODE_ENV: string;
  readonly SHUTDOWN_DELAY_MS?: number | undefined;
}

/** Milliseconds for which a process still takes requests when it is told to stop. */
export const shutdownDelay = ({ NODE_ENV, SHUTDOWN_DELAY_MS }: LeavingVariables): number =>
  SHUTDOWN_DELAY_MS ?? (NODE_ENV === 'production' ? DELAY_IN_PRODUCTION : 0);

/** The leaving of a process, with the delay that its variables say. */
export function leavingOf(variables: LeavingVariables): Leaving {
  const delay = shutdownDelay(variables);
  let begun = false;
  return {
    get begun() {
      return begun;
    },
    begin: async (servers) => {
      begun = true;
      for (const server of servers) server.leave();
      if (delay > 0) await sleep(delay);
    },
  };
}

/** A signal to a terminal's or service's whole process group comes twice: once itself, once passed on by npm. */
const SAME_SIGNAL_MS = 1_000;

/** Milliseconds that a process has for closing after an exception that nobody has caught. */
const CLOSE_AFTER_EXCEPTION_MS = 10_000;

/**
 * Runs a process from start to end. On SIGTERM or SIGINT it stops in order and exits with 0, also in the middle of
 * starting, which `start` is told by its signal; a second signal ends it at once. When it cannot start, it logs why
 * and exits with 1; `start` has freed what it had by then. After an exception that nobody has caught it closes as far
 * as it can and exits with 1; a promise whose rejection nobody has handled is only logged, since it belongs to one
 * request, which has been answered or will time out.
 */
export async function runUntilStopped(
  logger: Logger,
  start: (signal: AbortSignal) => Promise<Running>,
): Promise<void> {
  const stopping = new AbortController();
  const starting = start(stopping.signal);
  let asked: number | undefined;
  const handle = (signal: NodeJS.Signals) => {
    if (asked !== undefined) {
      if (performance.now() - asked > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    asked = performance.now();
    logger.info(`${signal}: finishing what runs`);
    stopping.abort();
    starting
      .then(
        (running) => running.stop(),
        // What never ran is not stopped; why it did not is logged below, where the start is awaited.
        () => {},
      )
      .then(
        () => process.exit(0),
        (error) => exitWith(logger, error),
      );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
  process.on('unhandledRejection', (reason) =>
    logger.error({ err: reason }, 'a rejection that nobody has handled'),
  );
  let broken = false;
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'an exception that nobody has caught; closing');
    if (broken) return;
    broken = true;
    setTimeout(() => process.exit(1), CLOSE_AFTER_EXCEPTION_MS);
    stopping.abort();
    starting
      .then((running) => running.stop())
      .catch((failure) => logger.error({ err: failure }, 'it could not be closed in order'))
      .then(() => process.exit(1));
  });
  try {
    logger.info((await starting).announcement);
  } catch (error) {
    if (!stopping.signal.aborted) exitWith(logger, error);
  }
}

/** Logs why a process cannot go on, in one line where the error was foreseen, and ends it. */
function exitWith(logger: Logger, error: unknown): never {
  logger.fatal(error instanceof Error ? error.message : String(error));
  if (error instanceof Error) logger.debug({ err: error }, 'in detail');
  process.exit(1);
}
