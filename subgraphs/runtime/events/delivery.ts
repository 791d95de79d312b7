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

/** Hands an event to the services that have subscribed to it. */
export interface Delivery {
  /** Whether some service has. */
  wanted(event: Pick<DomainEvent, 'source' | 'type'>): boolean;
  /** Rejects when one of them could not take it. */
  deliver(event: DomainEvent): Promise<void>;
}

/** Delivers events to services of this process and behind URLs. */
export function delivery({ destinations, sign, authority, timeout }: DeliveryOptions): Delivery {
  const all = [...destinations];
  const dispatcher = authority && new Agent({ connect: { ca: authority } });
  const wanting = ({ source, type }: Pick<DomainEvent, 'source' | 'type'>) =>
    all.filter(({ subgraph }) =>
      subgraph.subscribers.some((subscriber) => subscriber.source === source && subscriber.type === type),
    );
  return {
    wanted: (event) => wanting(event).length > 0,
    deliver: async (event) => {
      for (const { subgraph, at } of wanting(event))
        if (at instanceof URL) await post(subgraph.name, new URL(EVENTS_PATH, at), event);
        else await at.receive(event);
    },
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
