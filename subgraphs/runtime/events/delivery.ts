import { request } from 'undici';
import type { Subgraph } from '../create-subgraph';
import type { SubgraphService } from '../service';
import type { DomainEvent } from './subscribers';

/** A service that may have subscribed to events, in this process or behind a URL. */
export interface Destination {
  readonly subgraph: Pick<Subgraph, 'subscribers'>;
  readonly at: SubgraphService | URL;
}

export interface DeliveryOptions {
  readonly destinations: Iterable<Destination>;
  /** Shared secret of the services. */
  readonly secret?: string | undefined;
  /** Milliseconds that a remote service may take. */
  readonly timeout: number;
}

/** Path of a subgraph server that takes events. */
export const EVENTS_PATH = '/events';

/** Makes the function that hands an event to every service which has subscribed to it; it rejects when one fails. */
export function delivery({
  destinations,
  secret,
  timeout,
}: DeliveryOptions): (event: DomainEvent) => Promise<void> {
  const all = [...destinations];
  return async (event) => {
    for (const { subgraph, at } of all) {
      const wanted = subgraph.subscribers.some(
        ({ source, type }) => source === event.source && type === event.type,
      );
      if (!wanted) continue;
      if (at instanceof URL) await post(new URL(EVENTS_PATH, at), event);
      else await at.receive(event);
    }
  };

  async function post(url: URL, event: DomainEvent): Promise<void> {
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) },
      body: JSON.stringify(event),
      signal: AbortSignal.timeout(timeout),
    });
    await body.dump();
    if (statusCode !== 204) throw new Error(`${url.origin} answered an event with ${statusCode}`);
  }
}
