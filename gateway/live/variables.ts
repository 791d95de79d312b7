import type { z } from 'zod';
import { count } from '../../platform/count-variable';

/** Variables of what is watched through a gateway. */
export const liveVariables = {
  LIVE_CONNECTIONS_MAX: count(10_000, 0).describe(
    'Connections of watchers, over WebSocket and Server-Sent Events, at once at most; 0: nothing can be watched. Divided among `WORKERS`',
  ),
  LIVE_VIEWER_CONNECTIONS_MAX: count(100).describe(
    'Those of one viewer, or of one address where nobody is known, at most',
  ),
  LIVE_SUBSCRIPTIONS_MAX: count(50_000).describe('Subscriptions at once at most. Divided among `WORKERS`'),
  LIVE_VIEWER_SUBSCRIPTIONS_MAX: count(1_000).describe('Those of one viewer at most'),
  LIVE_CONNECTION_SUBSCRIPTIONS_MAX: count(200).describe('Those over one connection at most'),
  LIVE_WINDOW_MS: count(50, 0).describe(
    'Milliseconds in which several changes of one thing are read, and told, as one',
  ),
  LIVE_READS_MAX: count(32).describe('Reads for watchers that run at once at most. Divided among `WORKERS`'),
  LIVE_CHANGES_MAX: count(100).describe('Changes that one message names at most; of more, the newest'),
  LIVE_REPLAY_MAX: count(1_000).describe(
    'Changes at most that a subscription begins with where it says `after` which one; who missed more is told so',
  ),
  LIVE_QUEUE_MAX: count(1_000).describe(
    'Messages that wait for one watcher who does not read at most; with more its connection is closed with 1013',
  ),
  LIVE_BUFFER_BYTES: count(4_194_304).describe(
    'Bytes on their way to one watcher at most; with more its connection is closed with 1013',
  ),
  LIVE_INIT_TIMEOUT_MS: count(5_000).describe(
    'Milliseconds in which a WebSocket has to begin with `connection_init`, and a reserved event stream to be opened',
  ),
  LIVE_KEEP_ALIVE_MS: count(12_000).describe(
    'Milliseconds between two pings over a WebSocket; one that has not answered by the next is cut',
  ),
  LIVE_LINGER_MS: count(2_000, 0).describe(
    'Milliseconds for which the events of a service are followed on after its last watcher has left',
  ),
};

export type LiveVariables = Readonly<z.infer<z.ZodObject<typeof liveVariables>>>;
