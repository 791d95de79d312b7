import { catalogue } from '../../platform/errors';

/** Errors of subscriptions. */
export const liveFailure = catalogue('gateway', {
  LIVE_LIMIT: { status: 429, message: 'There are too many subscriptions.' },
  LIVE_UNAVAILABLE: {
    status: 503,
    message: 'What is watched cannot be followed now. Subscribe again later.',
  },
  LIVE_CHANGES_MISSED: {
    status: 410,
    message:
      'Changes were missed that are not kept any more. Read anew what you watch, and subscribe from now on.',
  },
  LIVE_SLOW: { status: 429, message: 'Messages were not taken fast enough.' },
  SUBSCRIPTION_TRANSPORT: {
    status: 406,
    message: 'A subscription needs a WebSocket (graphql-transport-ws), or "accept: text/event-stream".',
  },
});
