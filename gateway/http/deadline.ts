import type { ServerResponse } from 'node:http';
import { EndingRequest, whenOver } from '../../platform/request-end';
import { RequestError } from './errors';

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
    // Nobody is told anything who has left.
    const stop = whenOver(end, (reason) => reason === 'timeout' && reject(new RequestError('TIMEOUT')));
    running.then(resolve, reject).finally(stop);
  });
}
