import type { ServerResponse } from 'node:http';
import { EndingRequest } from '../../platform/request-end';
import { RequestError } from './errors';

/** Milliseconds after its deadline in which a request still gets what has come by then, with errors for the rest. */
const GRACE = 1_000;

/** The end of a request: so many milliseconds from now, or when its client closes the connection before it is answered. */
export function endOf(response: ServerResponse, milliseconds: number): EndingRequest {
  const end = new EndingRequest(milliseconds);
  response.once('close', () => {
    if (response.writableFinished) end.answered();
    else end.end('left');
  });
  return end;
}

/**
 * What `running` brings. Rejects with RequestError TIMEOUT when it has not stopped a moment after the deadline: it does
 * not depend on what is asked to stop.
 */
export function withinDeadline<T>(running: Promise<T>, end: EndingRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const stop = end.whenEnded((reason) => {
      if (reason === 'timeout') timer = setTimeout(() => reject(new RequestError('TIMEOUT')), GRACE);
    });
    running.then(resolve, reject).finally(() => {
      stop();
      clearTimeout(timer);
    });
  });
}
