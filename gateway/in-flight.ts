import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { Counter, type Registry } from 'prom-client';
import type { GatewayContext } from './context';

/**
 * A gateway that executes a query once for all who ask for the same at the same time: the same document, operation and
 * variables in the name of the same viewer. Whoever comes after a mutation has ended never gets an answer that was
 * begun before. A request that wants to see its statements or its plan is executed for itself.
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

function sharing(executor: GatewayExecutor, onShared: () => void): GatewayExecutor {
  const inFlight = new Map<string, Promise<GatewayExecutionResult>>();
  return async (context) => {
    if (context.operation?.operation === 'mutation')
      try {
        return await executor(context);
      } finally {
        // What is in flight may not have seen the change, and is nobody's any more who comes from now on.
        inFlight.clear();
      }
    const key = keyOf(context);
    if (key === undefined) return executor(context);
    const known = inFlight.get(key);
    if (known) {
      onShared();
      return known;
    }
    const execution = executor(context).finally(() => {
      if (inFlight.get(key) === execution) inFlight.delete(key);
    });
    inFlight.set(key, execution);
    return execution;
  };
}

/** What makes queries equal; undefined for one that is executed for itself. */
function keyOf({ operation, queryHash, request, context }: GatewayGraphQLRequestContext): string | undefined {
  const { viewer, forwarded, trace } = context as GatewayContext;
  if (operation?.operation !== 'query' || trace) return undefined;
  if (request.http?.headers.get('apollo-query-plan-experimental')) return undefined;
  // Rows and fields are a matter of who asks, and somebody else's subgraphs of what is forwarded.
  return JSON.stringify([queryHash, request.operationName, viewer, forwarded, request.variables]);
}
