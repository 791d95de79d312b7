import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { HttpError } from '../../../platform/http-server';
import type { Viewer } from '../auth/viewer';
import type { EventFeed } from './event-feed';

/** Path of a subgraph server where its events are followed. */
export const STREAM_PATH = '/events/stream';

/** Milliseconds between two empty lines, by which the other side knows that this one is there. */
export const HEARTBEAT = 5_000;

const asked = z.object({
  after: z
    .string()
    .regex(/^\d{1,19}$/)
    .optional(),
});

export interface StreamOptions {
  readonly feed: EventFeed;
  /** Streams at once at most. */
  readonly maximum: number;
}

/**
 * Answers with the events of a service as they are told: a line of JSON for each part (`position`, `events`, `gap`), an
 * empty one now and then. The body says behind which position to begin, `{"after": "17"}`. It writes no more than is
 * taken, and reads the log no further meanwhile. Throws HttpError 401 for whoever is not one of our own processes: events
 * carry what no person may see as a whole; 400 for another body, 503 when there are too many streams.
 */
export async function streamEvents(
  request: IncomingMessage,
  response: ServerResponse,
  { viewer, body }: { readonly viewer: Viewer | null; readonly body: unknown },
  { feed, maximum }: StreamOptions,
): Promise<void> {
  if (viewer?.kind !== 'system') throw new HttpError(401, 'Only the gateway may follow the events.');
  const wish = asked.safeParse(body);
  if (!wish.success) throw new HttpError(400, 'Say behind which position: {"after": "17"}.');
  if (feed.followers >= maximum) throw new HttpError(503, 'Too many streams are open.');
  const left = new AbortController();
  response.once('close', () => left.abort());
  request.socket.setNoDelay(true);
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  response.flushHeaders();
  const beat = setInterval(() => {
    if (!response.writableNeedDrain) response.write('\n');
  }, HEARTBEAT);
  try {
    for await (const part of feed.follow(wish.data.after, left.signal))
      if (!response.write(`${JSON.stringify(part)}\n`))
        await once(response, 'drain', { signal: left.signal }).catch(() => {
          // The other side has left, which ends the loop by its signal.
        });
  } finally {
    clearInterval(beat);
    response.end();
  }
}
