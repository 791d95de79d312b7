import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { Counter, type Registry } from 'prom-client';
import { BoundedCache } from '../platform/bounded-cache';
import { failure } from '../platform/errors';
import { CommonEnd, type RequestEnd } from '../platform/request-end';
import type { GatewayContext } from './context';

/**
 * A gateway that executes a query once for all who ask for the same at the same time: the same document, operation and
 * variables in the name of the same viewer. Whoever comes after a mutation has ended never gets an answer that was
 * begun before, nor does a watcher one that was begun before what it is told of. A request that wants to see its
 * statements or its plan, or takes its answer in parts, is executed for itself.
 */
export function shareInFlight(gateway: GatewayInterface, registry: Registry): GatewayInterface {
  const shared = new Counter({
    name: 'gateway_shared_executions_total',
    help: 'Queries that were answered by the execution of an equal one that was in flight.',
    registers: [registry],
  });
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    load: async (options) => {
      const { executor, ...loaded } = await gateway.load(options);
      return { ...loaded, executor: executor && sharing(executor, () => shared.inc()) };
    },
  };
}

/** An execution and for whom it goes on. */
interface Shared {
  readonly execution: Promise<GatewayExecutionResult>;
  readonly end: CommonEnd | undefined;
}

/**
 * The place of an execution among others. It is emptied and not taken away: a Map that is filled and emptied all the time
 * has the collector of young objects keep what was in it (see `Bag`).
 */
interface Slot {
  shared: Shared | undefined;
}

/** Queries that have a place at most, the most recent ones, and the bytes of what makes them equal. */
const SLOTS = 1_000;
const SLOT_BYTES = 4_194_304;

/** The result of an execution that goes on for others when this request has ended. */
function unlessEnded(
  execution: Promise<GatewayExecutionResult>,
  end: RequestEnd | undefined,
): Promise<GatewayExecutionResult> {
  if (!end) return execution;
  return new Promise((resolve, reject) => {
    const stop = end.whenEnded(() => {
      // Where it ends for everybody, it brings what has come by now.
      setTimeout(() => reject(failure('TIMEOUT')), OWN_END_GRACE);
    });
    execution.then(resolve, reject).finally(stop);
  });
}

/** Milliseconds that an execution gets to end after a request that shares it. */
const OWN_END_GRACE = 500;

function sharing(executor: GatewayExecutor, onShared: () => void): GatewayExecutor {
  const slots = new BoundedCache<Slot>(SLOTS, {
    bytes: SLOT_BYTES,
    weigh: (_, key) => 2 * key.length,
  });
  return async (context) => {
    if (context.operation?.operation === 'mutation')
      try {
        return await executor(context);
      } finally {
        // What is in flight may not have seen the change, and is nobody's any more who comes from now on.
        slots.clear();
      }
    const key = keyOf(context);
    if (key === undefined) return executor(context);
    const own = (context.context as GatewayContext).end;
    const slot = slots.getOrMake(key, () => ({ shared: undefined }));
    const known = slot.shared;
    if (known) {
      onShared();
      known.end?.join(own);
      return unlessEnded(known.execution, own);
    }
    // Whoever came first may leave before the others.
    const end = own && new CommonEnd(own.left());
    end?.join(own);
    // Its own end still ends the wait for it; what is done ends with that of all.
    if (end) (context.context as GatewayContext).end = end;
    const entry: Shared = {
      end,
      execution: executor(context).finally(() => {
        end?.answered();
        if (slot.shared === entry) slot.shared = undefined;
      }),
    };
    slot.shared = entry;
    return unlessEnded(entry.execution, own);
  };
}

/** What makes queries equal; undefined for one that is executed for itself. */
function keyOf({ operation, queryHash, request, context }: GatewayGraphQLRequestContext): string | undefined {
  const { viewer, forwarded, statements, cost, planOnly, incremental, seen } = context as GatewayContext;
  if (operation?.operation !== 'query' || statements || cost?.asked || planOnly) return undefined;
  if (incremental) return undefined;
  if (request.http?.headers.get('apollo-query-plan-experimental')) return undefined;
  // Rows and fields are a matter of who asks, and somebody else's subgraphs of what is forwarded.
  return JSON.stringify([queryHash, request.operationName, viewer, forwarded, request.variables, seen]);
}
