import type { Registry } from 'prom-client';
import type { GatewayVariables } from '../config';
import type { Pricing } from '../executor/plan-gateway';
import { Batching } from './batching';
import { priceLimits } from './limits';
import { PriceGuard } from './price-guard';

/** How operations are priced, as the variables say it. */
export function pricing(variables: GatewayVariables, registry: Registry): Pricing {
  const everybody = { rows: variables.PRICE_ROWS_MAX, tasks: variables.PRICE_TASKS_MAX };
  return {
    guard: new PriceGuard({
      mode: variables.PRICE_MODE,
      limitsOf: priceLimits(everybody, variables.PRICE_LIMITS_FILE),
      registry,
    }),
    batching: new Batching(variables.SHARD_COUNT, variables.BATCH_MAX),
  };
}
