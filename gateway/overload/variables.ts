import type { z } from 'zod';
import { connectionVariables } from '../../platform/connection-variables';
import { count } from '../../platform/count-variable';

/** Variables of what a gateway takes on at once. */
export const overloadVariables = {
  CONCURRENCY_MAX: count(200).describe(
    'Operations that run at once at most; fewer while the event loop lags. Divided among `WORKERS`',
  ),
  QUEUE_MAX: count(200, 0).describe(
    'Operations that wait for one of those at most; more are refused with 503 OVERLOADED. Divided among `WORKERS`',
  ),
  QUEUE_TIMEOUT_MS: count(1_000).describe(
    'Milliseconds that an operation waits at most before it is refused so',
  ),
  QUEUE_STANDING_MS: count(50).describe(
    'Milliseconds that an operation waits at most while others have waited without a break for longer than QUEUE_TIMEOUT_MS: that is no burst that passes',
  ),
  LAG_MAX_MS: count(100, 5).describe(
    'Milliseconds that the event loop may lag: above it fewer operations run at once, below it more',
  ),
  RATE_LIMIT: count(0, 0).describe(
    'Operations of one viewer, or of one address where nobody is known, in RATE_LIMIT_SECONDS; more are 429 RATE_LIMITED. 0: any number. Divided among `WORKERS`',
  ),
  RATE_LIMIT_SECONDS: count(10).describe('Seconds over which operations are counted'),
  PROXIES: count(0, 0).describe(
    'Proxies before the gateway that add to `x-forwarded-for`: the address is what the first of them saw; 0: that of the connection',
  ),
  ...connectionVariables,
  RESPONSE_LIMIT_BYTES: count(67_108_864).describe(
    'Size of an answer at most, and of what a remote subgraph answers; more is RESPONSE_TOO_LARGE',
  ),
};

export type OverloadVariables = Readonly<z.infer<z.ZodObject<typeof overloadVariables>>>;
