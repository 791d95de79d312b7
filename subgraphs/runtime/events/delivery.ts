import { Agent, request } from 'undici';
import { type InternalSigner, operationId } from '../auth/internal-token';
import { systemViewer } from '../auth/viewer';
import type { Subgraph } from '../create-subgraph';
import type { SubgraphService } from '../service';
import type { DomainEvent } from './subscribers';

/** A service that may have subscribed to events, in this process or behind a URL. */
export interface Destination {
  readonly subgraph: Pick<Subgraph, 'name' | 'subscribers'>;
  readonly at: SubgraphService | URL;
}

export interface DeliveryOptions {
  readonly destinations: Iterable<Destination>;
  /** Proves to a remote service that the event is one of ours. */
  readonly sign: InternalSigner;
  /** Authority by which services behind https are believed; unset: those that node trusts. */
  readonly authority?: Buffer | undefined;
  /** Milliseconds that a remote service may take. */
  readonly timeout: number;
}

/** Path of a subgraph server that takes events. */
export const EVENTS_PATH = '/events';

/** Makes the function that hands an event to every service which has subscribed to it; it rejects when one fails. */
export function delivery({
  destinations,
  sign,
  authority,
  timeout,
}: DeliveryOptions): (event: DomainEvent) => Promise<void> {
  const all = [...destinations];
  const dispatcher = authority && new Agent({ connect: { ca: authority } });
  return async (event) => {
    for (const { subgraph, at } of all) {
      const wanted = subgraph.subscribers.some(
        ({ source, type }) => source === event.source && type === event.type,
      );
      if (!wanted) continue;
      if (at instanceof URL) await post(subgraph.name, new URL(EVENTS_PATH, at), event);
      else await at.receive(event);
    }
  };

  async function post(to: string, url: URL, event: DomainEvent): Promise<void> {
    const text = JSON.stringify(event);
    const viewer = systemViewer(event.actorId);
    const token = await sign({ to, viewer, operation: operationId(text) });
    const { statusCode, body } = await request(url, {
      method: 'POST',
      ...(dispatcher && { dispatcher }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: text,
      signal: AbortSignal.timeout(timeout),
    });
    await body.dump();
    if (statusCode !== 204) throw new Error(`${url.origin} answered an event with ${statusCode}`);
  }
}
