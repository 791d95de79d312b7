import type { Dispatcher } from 'undici';

/** What is posted, and within how many milliseconds its whole answer is to be there. */
export interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeout: number;
}

/** A whole answer. */
export interface Posted {
  readonly status: number;
  readonly text: string;
}

/** An answer that was not there in time. */
export class LateError extends Error {
  constructor(timeout: number) {
    super(`no answer within ${timeout} ms`);
    this.name = 'LateError';
  }
}

/**
 * Posts a text and reads the answer as one, without the streams and the abort signal that undici's `request` makes for
 * each. Rejects with a LateError when it takes too long, and with what undici reports.
 */
export function post(to: Dispatcher, { path, headers, body, timeout }: Post): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let controller: Dispatcher.DispatchController | undefined;
    let late: LateError | undefined;
    const timer = setTimeout(() => {
      late = new LateError(timeout);
      reject(late);
      controller?.abort(late);
    }, timeout);
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
        },
        onResponseEnd: () => {
          clearTimeout(timer);
          const whole = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
          resolve({ status, text: whole.toString('utf8') });
        },
        onResponseError: (_, error) => {
          clearTimeout(timer);
          reject(error);
        },
      },
    );
  });
}
