import type { IncomingMessage } from 'node:http';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { RequestEnd } from '../../platform/request-end';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';
import { AdaptiveLimit } from './adaptive-limit';
import { Admission } from './admission';
import { OverloadedError } from './errors';
import { OperationCosts } from './operation-costs';
import { type RateLimit, rateLimit } from './rate-limit';
import type { OverloadVariables } from './variables';

/** Says which operations are taken on, and when. */
export interface Gatekeeper {
  /** Before anything is read of a request. Throws an OverloadedError when it could not even wait. */
  check(): void;
  /** As soon as it is known who asks. Rejects with an OverloadedError. */
  count(request: IncomingMessage, viewer: Viewer | null): Promise<void>;
  /**
   * Waits until an operation of that text may run; the function that it resolves to says that it is done. Rejects with an
   * OverloadedError.
   */
  enter(text: string, end: RequestEnd): Promise<() => void>;
  stop(): void;
}

/** @param share of how many processes this one is: all of them together stay within the limits */
export function gatekeeper(variables: OverloadVariables, share: number, registry: Registry): Gatekeeper {
  const part = (limit: number) => Math.ceil(limit / share);
  const costs = new OperationCosts();
  const limit: AdaptiveLimit = new AdaptiveLimit(
    part(variables.CONCURRENCY_MAX),
    variables.LAG_MAX_MS,
    () => admission,
  );
  const admission: Admission = new Admission({
    limit: () => limit.value,
    queue: part(variables.QUEUE_MAX),
    patience: variables.QUEUE_TIMEOUT_MS,
    standingPatience: variables.QUEUE_STANDING_MS,
  });
  const ofRate: RateLimit = rateLimit({
    operations: part(variables.RATE_LIMIT),
    seconds: variables.RATE_LIMIT_SECONDS,
    proxies: variables.PROXIES,
  });
  const refused = register(registry, limit, admission);
  const told = (error: unknown): never => {
    if (error instanceof OverloadedError) refused.inc({ reason: error.reason });
    throw error;
  };
  return {
    check: () => {
      try {
        admission.check();
      } catch (error) {
        told(error);
      }
    },
    count: (request, viewer) => ofRate(request, viewer).catch(told),
    enter: async (text, end) => {
      const leave = await admission.enter(costs.isDear(text), end).catch(told);
      const started = performance.now();
      return () => {
        costs.took(text, performance.now() - started);
        leave();
      };
    },
    stop: () => limit.stop(),
  };
}

function register(registry: Registry, limit: AdaptiveLimit, admission: Admission): Counter<'reason'> {
  const registers = [registry];
  for (const [name, help, value] of [
    ['gateway_operations_limit', 'Operations that may run at once now.', () => limit.value],
    ['gateway_operations_running', 'Operations that run.', () => admission.running],
    ['gateway_operations_waiting', 'Operations that wait until they may run.', () => admission.waiting],
    [
      'gateway_event_loop_lag_seconds',
      'By what most turns of the event loop were late, lately.',
      () => limit.lag / 1000,
    ],
  ] as const)
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  return new Counter({
    name: 'gateway_refused_total',
    help: 'Operations that were not taken on: too many at once (full), waited too long (late), too many of one viewer or address (rate).',
    labelNames: ['reason'],
    registers,
  });
}
