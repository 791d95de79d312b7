import { Agent, request } from 'undici';
import { there } from '../../platform/there';
import { type InternalSigner, operationId } from '../../subgraphs/runtime/auth/internal-token';
import { systemViewer } from '../../subgraphs/runtime/auth/viewer';
import type { FeedPart } from '../../subgraphs/runtime/events/event-feed';
import { HEARTBEAT, STREAM_PATH } from '../../subgraphs/runtime/events/event-stream';
import type { SubgraphService } from '../../subgraphs/runtime/service';

/** Where the events of one service are followed. */
export interface EventSource {
  /**
   * The events behind a position, or from now on, until the signal; the first part is there as soon as it is followed.
   * Rejects, or ends, when the other side is lost: whoever follows begins again where it stood.
   */
  follow(after: string | undefined, signal: AbortSignal): AsyncIterable<FeedPart>;
  close(): Promise<void>;
}

/** Events of a service in this process; undefined of one that tells of none. */
export function localEvents({ events }: SubgraphService): EventSource | undefined {
  return events && { follow: (after, signal) => events.follow(after, signal), close: async () => {} };
}

export interface RemoteEventsOptions {
  readonly service: string;
  readonly url: string;
  readonly sign: InternalSigner;
  /** Authority by which a subgraph behind https is believed; undefined for those that node trusts. */
  readonly authority: Buffer | undefined;
  /** Milliseconds until it is connected. */
  readonly timeout: number;
}

/** Events of a service behind HTTP, over a connection of their own for each that follows. */
export function remoteEvents({ service, url, sign, authority, timeout }: RemoteEventsOptions): EventSource {
  const agent = new Agent({
    connect: { timeout, ...(authority && { ca: authority }) },
    headersTimeout: timeout,
    // Whoever has not even sent an empty line is not there any more.
    bodyTimeout: 3 * HEARTBEAT,
  });
  return {
    follow: (after, signal) => lines(after, signal),
    close: () => agent.destroy(),
  };

  async function* lines(after: string | undefined, signal: AbortSignal): AsyncGenerator<FeedPart> {
    const body = JSON.stringify(after === undefined ? {} : { after });
    const token = await sign({ to: service, viewer: systemViewer('0'), operation: operationId(body) });
    const answer = await request(new URL(STREAM_PATH, url), {
      method: 'POST',
      dispatcher: agent,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      signal,
    });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      throw new Error(`${service} answered ${answer.statusCode} to who would follow its events`);
    }
    let rest = '';
    answer.body.setEncoding('utf8');
    for await (const chunk of answer.body) {
      const parts = `${rest}${chunk}`.split('\n');
      rest = there(parts.pop());
      for (const part of parts) if (part !== '') yield JSON.parse(part) as FeedPart;
    }
  }
}
