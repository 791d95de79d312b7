import type { Dispatcher } from 'undici';
import { EndedError } from '../../citus/send/until-ended';
import type { RequestEnd } from '../../platform/request-end';
import { there } from '../../platform/there';

/** What is posted, and within how many milliseconds its whole answer is to be there. */
export interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeout: number;
  /** Bytes of an answer at most. */
  readonly limit: number;
  /** Of the request that it is for. */
  readonly end?: RequestEnd | undefined;
}

/** A whole answer. */
export interface Posted {
  readonly status: number;
  readonly text: string;
}

/** A subgraph that is not there: it cannot be reached, breaks off, is late, or a proxy says so in its place. */
export class UnavailableError extends Error {
  override name = 'UnavailableError';
}

/** An answer that was not there in time. */
export class LateError extends UnavailableError {
  override name = 'LateError';

  constructor(timeout: number) {
    super(`no answer within ${Math.round(timeout)} ms`);
  }
}

/** An answer that is larger than we keep. */
export class TooLargeError extends Error {
  constructor(limit: number) {
    super(`the answer is larger than ${limit} bytes`);
    this.name = 'TooLargeError';
  }
}

/**
 * Posts a text and reads the answer as one, without the streams and the abort signal that undici's `request` makes for
 * each. Rejects with a LateError when it takes too long, with an EndedError when its request ends, with a TooLargeError
 * when there is too much of it, and with an UnavailableError for what undici reports.
 */
export function post(to: Dispatcher, { path, headers, body, timeout, limit, end }: Post): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let size = 0;
    let controller: Dispatcher.DispatchController | undefined;
    let late: LateError | EndedError | undefined;
    const giveUp = (reason: LateError | EndedError) => {
      late = reason;
      reject(late);
      controller?.abort(late);
    };
    const timer = setTimeout(() => giveUp(new LateError(timeout)), timeout);
    const stop = end?.whenEnded((reason) => giveUp(new EndedError(reason)));
    const over = () => {
      clearTimeout(timer);
      stop?.();
    };
    to.dispatch(
      // The clock here is the only one: undici's own would stop a longer answer after five minutes.
      { path, method: 'POST', headers, body, headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart: (started) => {
          controller = started;
          // It was late before a connection was free.
          if (late) started.abort(late);
        },
        onResponseStart: (_, statusCode) => {
          status = statusCode;
        },
        onResponseData: (_, chunk) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size > limit) controller?.abort(new TooLargeError(limit));
        },
        onResponseEnd: () => {
          over();
          const whole = chunks.length === 1 ? there(chunks[0]) : Buffer.concat(chunks);
          resolve({ status, text: whole.toString('utf8') });
        },
        onResponseError: (_, error) => {
          over();
          reject(
            error instanceof TooLargeError ? error : new UnavailableError(error.message, { cause: error }),
          );
        },
      },
    );
  });
}
