import type { Supergraph } from '@apollo/federation-internals';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import { Counter, type Registry } from 'prom-client';
import { BoundedCache } from '../../platform/bounded-cache';
import { ERRORS, failure } from '../../platform/errors';
import type { GatewayContext } from '../context';
import type { SubgraphClient } from '../data-sources/subgraph-client';
import { liveFailure } from '../live/errors';
import type { Batching } from '../price/batching';
import { fieldPrices } from '../price/field-prices';
import type { PriceGuard } from '../price/price-guard';
import { clientSchema } from '../supergraph';
import type { Increment } from './defer/deferred-answer';
import { located } from './error-locations';
import { plannedOperations } from './planned-operations';
import { Planner } from './planner';
import { NotPlanned } from './planning-thread';
import { type Executed, PreparedOperation } from './prepared-operation';
import { Unsupported } from './run';

/** How operations are priced. */
export interface Pricing {
  readonly guard: PriceGuard;
  readonly batching: Batching;
}

/** Why Apollo's executor runs an operation which this one could run. */
const CHOSEN = 'chosen';

export interface PlanGatewayOptions {
  /** What clients see a schema of. */
  readonly supergraph: Supergraph;
  /** The same as text. */
  readonly supergraphSdl: string;
  /** Makes the gateway that executes what this executor does not support; called when that comes first. */
  readonly apollo: () => Promise<GatewayInterface>;
  readonly clientOf: (service: string) => SubgraphClient;
  /** Counts what Apollo's executor runs, by reason. */
  readonly fallbacks: Counter<'reason'>;
  /** Milliseconds that the planning of an operation may take. */
  readonly planningTimeout: number;
  /** Large operations that wait to be planned at most. */
  readonly planningQueue: number;
  /** What operations can cost, and whether they may. */
  readonly pricing: Pricing;
  /** Whether it only plans, and Apollo's executor runs. */
  readonly apolloRuns?: boolean;
  /** Memory that planned operations may take, about. */
  readonly cacheBytes: number;
  /** Whether errors name nothing of the schema that is near to a wrong name. */
  readonly hideSuggestions: boolean;
  /** Whether callers may see the plan of their operation, as Sandbox asks for it. */
  readonly showPlans: boolean;
}

/** Operations that are kept planned and compiled. */
const OPERATIONS_KEPT = 500;

/** Bytes of memory that an operation which is read takes for each character of its text, beside its document. */
const BYTES_OF_CHARACTER = 100;

/** What counts the operations that this executor leaves to Apollo's. */
export function fallbackCounter(registry: Registry): Counter<'reason'> {
  return new Counter({
    name: 'gateway_executor_fallbacks_total',
    help: "Operations that were run by Apollo's executor, by what the gateway's own does not support.",
    labelNames: ['reason'],
    registers: [registry],
  });
}

/**
 * A gateway that runs Apollo's plans by the executor of this folder. What that does not support is run by Apollo's
 * own, and counted with its reason in `gateway_executor_fallbacks_total`.
 */
export function planGateway(options: PlanGatewayOptions): GatewayInterface {
  const { supergraph, supergraphSdl, clientOf, fallbacks, showPlans } = options;
  const { guard } = options.pricing;
  const planner = new Planner(supergraphSdl, options.planningTimeout, options.planningQueue);
  const onSchema: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0][] = [];
  let apollo: Promise<{ gateway: GatewayInterface; executor: GatewayExecutor }> | undefined;
  const loadApollo = async () => {
    const gateway = await options.apollo();
    const { executor } = await gateway.load({ apollo: {} });
    return { gateway, executor: executor! };
  };
  return {
    // The schema never changes: another supergraph is another gateway. Whoever wants to hear of it has said so before.
    onSchemaLoadOrUpdate: (callback) => {
      onSchema.push(callback);
      return () => {};
    },
    stop: async () => {
      await planner.close();
      // One that could not be started has nothing to stop; the operation that wanted it has the error.
      await (await apollo?.catch(() => undefined))?.gateway.stop();
    },
    load: async () => {
      const schema = clientSchema(supergraph);
      for (const callback of onSchema) callback({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
      const preparation = {
        schema,
        hideSuggestions: options.hideSuggestions,
        planner,
        clientOf,
        prices: fieldPrices(supergraphSdl, schema),
        batching: options.pricing.batching,
        plans: plannedOperations(options.cacheBytes / 2),
      };
      const operations = new BoundedCache<PreparedOperation>(OPERATIONS_KEPT, {
        bytes: options.cacheBytes / 2,
        weigh: ({ characters }) => characters * BYTES_OF_CHARACTER,
      });
      const prepare = ({ document, request }: GatewayGraphQLRequestContext) =>
        new PreparedOperation(preparation, document, request.operationName);
      return {
        schema,
        executor: async (context) => {
          const { queryHash, request } = context;
          // A name that no operation has takes no place among those that are kept.
          if (!context.operation) throw new GraphQLError('The document has no such operation.');
          if (context.operation.operation === 'subscription') throw liveFailure('SUBSCRIPTION_TRANSPORT');
          const key = `${queryHash} ${request.operationName ?? ''}`;
          const operation = operations.getOrMake(key, () => prepare(context));
          try {
            const executed = await operation.execute(
              request.variables ?? {},
              context.context as GatewayContext,
              {
                toPlanning: (least) => guard.admitToPlanning(least, context.context as GatewayContext),
                toRun: (price) => {
                  const { planOnly } = context.context as GatewayContext;
                  guard.admit(price, context.context as GatewayContext);
                  if (planOnly) throw new OnlyPlanned();
                  if (options.apolloRuns) throw new Unsupported(CHOSEN);
                },
              },
            );
            const result = withLocations(executed.result, context);
            const { incremental } = context.context as GatewayContext;
            if (incremental && executed.deferred)
              incremental.deferred = withPartLocations(executed.deferred, context);
            return showPlans ? withPlan({ ...executed, result }, context) : result;
          } catch (error) {
            if (error instanceof OnlyPlanned) return { data: null };
            if (!(error instanceof Unsupported)) throw presentable(error as Error);
            if (error.reason !== CHOSEN) fallbacks.inc({ reason: error.reason });
            apollo ??= loadApollo();
            return withLocations(await (await apollo).executor(context), context);
          }
        },
      };
    },
  };
}

/** That an operation may run, where nobody wants it to. */
class OnlyPlanned extends Error {}

/** Has every error say where in the client's document it lies, as far as it says where in the answer. */
function withLocations<Result extends GatewayExecutionResult>(
  result: Result,
  { document, operation }: GatewayGraphQLRequestContext,
): Result {
  const { errors } = result;
  return errors && operation ? { ...result, errors: located(errors, document, operation) } : result;
}

/** The same of what follows. */
async function* withPartLocations(
  increments: AsyncIterable<Increment>,
  { document, operation }: GatewayGraphQLRequestContext,
): AsyncGenerator<Increment, void> {
  for await (const { parts, hasNext } of increments)
    yield {
      hasNext,
      parts: parts.map((part) =>
        part.errors && operation ? { ...part, errors: located(part.errors, document, operation) } : part,
      ),
    };
}

/** Adds the plan for a caller that asks for it by Apollo's header. */
function withPlan(
  { result, plan }: Executed,
  { request }: GatewayGraphQLRequestContext,
): GatewayExecutionResult {
  const headers = request.http?.headers;
  if (!plan || !headers?.get('apollo-query-plan-experimental')) return result;
  const internal = headers.get('apollo-query-plan-experimental-format') === 'internal';
  const shown = internal ? plan : prettyFormatQueryPlan(plan);
  return { ...result, extensions: { __queryPlanExperimental: shown } };
}

const NOT_PLANNED = {
  'too-long': [
    'QUERY_TOO_COMPLEX',
    'It takes too long to find out how this is answered: ask for less at once.',
  ],
  'too-many': ['OVERLOADED', undefined],
} as const;

function notPlanned({ reason }: NotPlanned): GraphQLError {
  const [code, message] = NOT_PLANNED[reason];
  const { status } = ERRORS[code];
  const error = failure(code, message);
  return new GraphQLError(error.message, { extensions: { code, http: { status } } });
}

/** What a caller is told of an operation that could not be prepared. */
function presentable(error: Error): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof NotPlanned) return notPlanned(error);
  return new GraphQLError('The subgraphs cannot answer this operation.', {
    originalError: error,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
}
