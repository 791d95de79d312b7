import { type Dispatcher, request } from 'undici';
import type { LoggedEvent } from '../events/event-log';
import type { Endpoint } from './endpoints';

/** Thrown where an endpoint did not take an event. */
export class NotTakenError extends Error {
  override name = 'NotTakenError';

  constructor(
    message: string,
    /** Whether it wants no more, ever. */
    readonly isGone: boolean,
    /** Milliseconds for which it wants to be left alone, as far as it has said. */
    readonly pause?: number,
  ) {
    super(message);
  }
}

export interface Sending {
  readonly service: string;
  readonly endpoint: Endpoint;
  readonly dispatcher: Dispatcher;
  /** Milliseconds in which it has to answer. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** The event as the world outside is told of it. It has one id, however often it is sent. */
export function messageOf(
  service: string,
  event: LoggedEvent,
): { readonly id: string; readonly body: string } {
  const { id, position, type, occurredAt, aggregate, aggregateId, actorId, payload } = event;
  return {
    id: `${service}-${id}`,
    body: JSON.stringify({
      type,
      timestamp: occurredAt,
      data: { service, position, id, aggregate, aggregateId, actorId, payload },
    }),
  };
}

/**
 * Posts an event, signed as Standard Webhooks has it. Resolves when it was answered with 2xx; rejects with a NotTakenError,
 * or with what came between: no connection, no answer in time. Redirects are not followed.
 */
export async function sendEvent(event: LoggedEvent, sending: Sending): Promise<void> {
  const { service, endpoint, dispatcher, timeout, signal } = sending;
  const { id, body } = messageOf(service, event);
  const now = new Date();
  const answer = await request(endpoint.url, {
    method: 'POST',
    dispatcher,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'citus-federation-gateway',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': endpoint.signers.map((signer) => signer.sign(id, now, body)).join(' '),
    },
    body,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
  });
  const { statusCode, headers } = answer;
  // What it says beside its status is not asked for: a long answer ends the connection.
  await answer.body.dump().catch(() => {});
  if (statusCode >= 200 && statusCode < 300) return;
  const seconds = Number(headers['retry-after']);
  throw new NotTakenError(
    `it answered with ${statusCode}`,
    statusCode === 410,
    seconds > 0 ? seconds * 1000 : undefined,
  );
}
