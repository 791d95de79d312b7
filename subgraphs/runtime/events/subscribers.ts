import { failure } from '../../../platform/errors';
import type { SubgraphContext } from '../context';
import type { OutboxEvent } from './outbox';

/** An event as a subscriber receives it. */
export interface DomainEvent extends OutboxEvent {
  /** Service that it happened in. */
  readonly source: string;
}

/**
 * What a service does when something happens in another. It is called at least once for each event, so it goes
 * through a mutation with `eventKey` as its idempotency key; the viewer of its context is the system, in the name of
 * the one who caused the event.
 */
export interface Subscriber {
  readonly source: string;
  readonly type: string;
  readonly handle: (event: DomainEvent, context: SubgraphContext) => Promise<void>;
}

/** The idempotency key under which an event is handled. */
export function eventKey({ source, id }: DomainEvent): string {
  return `event:${source}:${id}`;
}

/** Checks the form of an event that came over the wire. Throws BAD_USER_INPUT. */
export function parseEvent(value: unknown): DomainEvent {
  const event = value as DomainEvent | null;
  const strings = ['source', 'id', 'aggregate', 'aggregateId', 'type', 'actorId', 'occurredAt'] as const;
  if (!event || typeof event.payload !== 'object' || strings.some((name) => typeof event[name] !== 'string'))
    throw failure('BAD_USER_INPUT', 'That is no event.');
  return event;
}
