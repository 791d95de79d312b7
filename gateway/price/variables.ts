import { z } from 'zod';
import { count } from '../../platform/count-variable';

/** The variables of what operations may cost, and their planning. The descriptions are the documentation. */
export const priceVariables = {
  PLANNING_TIMEOUT_MS: count(2_000).describe(
    'Milliseconds that the planning of a large operation may take; beyond, it is refused and not planned again',
  ),
  PLANNING_QUEUE_MAX: count(32).describe(
    'Large operations that wait to be planned at most; more are refused with 503 OVERLOADED',
  ),
  PRICE_MODE: z
    .enum(['off', 'measure', 'enforce'])
    .default('enforce')
    .describe(
      'What becomes of an operation whose price is above its limits ([limits](limits.md)): nothing, a metric and the header `price-exceeded`, or the refusal `TOO_EXPENSIVE`',
    ),
  PRICE_ROWS_MAX: count(100_000).describe('Objects that the answer to an operation may have, as estimated'),
  PRICE_TASKS_MAX: count(5_000).describe(
    'Shards that an operation may ask, summed over its statements, as estimated for tables of SHARD_COUNT shards',
  ),
  PRICE_LIMITS_FILE: z
    .string()
    .optional()
    .describe('A JSON file with other limits for some: `roles` and `viewers`, each with `rows` and `tasks`'),
};
