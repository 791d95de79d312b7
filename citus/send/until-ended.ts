import type { RequestEnd } from '../../platform/request-end';
import { ENDED } from '../errors';

/** Milliseconds that a statement gets to end by itself: most do, and to cancel costs a connection. */
const GRACE = 100;

/** A statement that nobody waits for any more. */
export class EndedError extends Error {
  readonly code = ENDED;

  constructor(reason: string) {
    super(`nobody waits for it any more: ${reason}`);
    this.name = 'EndedError';
  }
}

/** Throws an EndedError when the request has ended. */
export function checkGoesOn(end: RequestEnd | undefined): void {
  if (end?.reason) throw new EndedError(end.reason);
}

/** Whether a server says that a statement was cancelled by a message, which may have been meant for the one before it. */
export function isCancelled(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === '57014' && /user request/.test(message ?? '');
}

/**
 * What `running` brings; rejects with an EndedError as soon as the request ends. `cancel` is called for what still runs a
 * moment later.
 */
export function untilEnded<T>(
  running: Promise<T>,
  end: RequestEnd | undefined,
  cancel: () => void,
): Promise<T> {
  if (!end) return running;
  return new Promise((resolve, reject) => {
    let isOver = false;
    const stop = end.whenEnded((reason) => {
      reject(new EndedError(reason));
      setTimeout(() => {
        if (!isOver) cancel();
      }, GRACE);
    });
    const over = () => {
      isOver = true;
      stop();
    };
    running.then(
      (value) => {
        over();
        resolve(value);
      },
      (error) => {
        over();
        reject(error);
      },
    );
  });
}
