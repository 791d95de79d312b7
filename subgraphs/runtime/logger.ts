import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** JSON lines in production, lines for people elsewhere. */
export function createLogger(level: string, production: boolean): Logger {
  if (production) return pino({ level });
  return pino({ level }, pretty({ ignore: 'pid,hostname', translateTime: 'HH:MM:ss', sync: true }));
}
