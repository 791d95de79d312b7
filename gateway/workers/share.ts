import { ConfigError } from '../../platform/config';
import type { GatewayVariables } from '../config';

/** Variables that bound connections. */
const BOUNDS = [
  'POOL_SIZE',
  'WRITE_POOL_SIZE',
  'ANALYTICS_POOL_SIZE',
  'WORKER_POOL_SIZE',
  'SUBGRAPH_CONNECTIONS',
] as const satisfies readonly (keyof GatewayVariables)[];

/**
 * Each worker's share of every bound on connections, as variables for it: all of them together stay within the bound.
 * Throws ConfigError when one is too small to be shared.
 */
export function shareOfConnections(variables: GatewayVariables): Record<string, string> {
  const workers = variables.WORKERS;
  const tooSmall = BOUNDS.filter((name) => variables[name] < workers);
  if (tooSmall.length > 0)
    throw new ConfigError(
      `WORKERS=${workers} share the connections, and each needs one of every kind: raise ${tooSmall
        .map((name) => `${name} (${variables[name]})`)
        .join(', ')}.`,
    );
  return Object.fromEntries(BOUNDS.map((name) => [name, String(Math.floor(variables[name] / workers))]));
}
