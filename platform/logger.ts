import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** Characters of each text of a line at most, where nothing else is said. */
const TEXT_MAXIMUM = 8_000;

/** Characters that are gathered before they are written, and milliseconds: a write for each line of a busy process costs as much as a trivial request. */
const GATHERED = 8_192;
const GATHERED_FOR = 100;
const WARN = 40;

/**
 * JSON lines in production, lines for people elsewhere. What clients send gets into errors, so that no text of a line is
 * longer than `textMaximum` characters.
 */
export function createLogger(level: string, production: boolean, textMaximum = TEXT_MAXIMUM): Logger {
  const options: pino.LoggerOptions = {
    level,
    serializers: { err: (error: Error) => shortened(pino.stdSerializers.err(error), textMaximum) },
    hooks: {
      logMethod(args, method, level) {
        method.apply(
          this,
          args.map((part: unknown) =>
            typeof part === 'string' ? shortened(part, textMaximum) : part,
          ) as typeof args,
        );
        // What is wrong is not gathered: it may be the last that there is to say.
        if (level >= WARN) this.flush();
      },
    },
  };
  if (production)
    return pino(options, pino.destination({ minLength: GATHERED, periodicFlush: GATHERED_FOR, sync: false }));
  return pino(options, pretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss', sync: true }));
}

/** Levels of objects in an error, and items of a list in it, that are logged. */
const DEEPEST = 4;
const LISTED = 20;

/** The value with the middle of long texts left out: they say the most where they begin and where they end. */
function shortened(value: unknown, maximum: number, depth = 0): unknown {
  if (typeof value === 'string') {
    if (value.length <= maximum) return value;
    const half = Math.floor(maximum / 2);
    return `${value.slice(0, half)} .. ${value.length - 2 * half} characters .. ${value.slice(value.length - half)}`;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return '..';
  if (Array.isArray(value)) return value.slice(0, LISTED).map((item) => shortened(item, maximum, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, shortened(item, maximum, depth + 1)]),
  );
}
