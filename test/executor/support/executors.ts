import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type ExecutionResult, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { Registry } from 'prom-client';
import type { GatewayContext } from '../../../gateway/context';
import { apolloDataSource } from '../../../gateway/data-sources/apollo-data-source';
import type { SubgraphClient } from '../../../gateway/data-sources/subgraph-client';
import { fallbackCounter, planGateway } from '../../../gateway/executor/plan-gateway';
import { Batching } from '../../../gateway/price/batching';
import { PriceGuard } from '../../../gateway/price/price-guard';
import { EVERYBODY_VIEWER } from '../../../subgraphs/runtime/auth/viewer';

type ClientOf = (service: string) => SubgraphClient;

/** Answers operations. */
export interface Executor {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  ask(query: string, variables?: Record<string, unknown>, context?: object): Promise<Answer>;
  /** How many operations Apollo's executor had to run. */
  fallbacks(): Promise<number>;
}

export type Answer = ExecutionResult<Record<string, any>, { valueCompletion?: readonly object[] }>;

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The gateway's own executor of plans over these subgraphs. */
export async function planExecutor(supergraphSdl: string, clientOf: ClientOf): Promise<Executor> {
  const registry = new Registry();
  const supergraph = Supergraph.build(supergraphSdl);
  const apollo = async () => apolloGateway(supergraphSdl, clientOf);
  const gateway = planGateway({
    supergraph,
    supergraphSdl,
    apollo,
    clientOf,
    fallbacks: fallbackCounter(registry),
    hideSuggestions: false,
    showPlans: false,
    cacheBytes: 64_000_000,
    planningTimeout: 600_000,
    planningQueue: 10_000,
    pricing: {
      guard: new PriceGuard({ mode: 'off', limitsOf: () => ({ rows: 0, tasks: 0 }), registry }),
      batching: new Batching(32, 1_000),
    },
  });
  return executorOf(gateway, async () => {
    const { values } = await registry.getSingleMetric('gateway_executor_fallbacks_total')!.get();
    return values.reduce((sum, { value }) => sum + value, 0);
  });
}

/** Apollo's executor over these subgraphs. */
export async function apolloExecutor(supergraphSdl: string, clientOf: ClientOf): Promise<Executor> {
  return executorOf(apolloGateway(supergraphSdl, clientOf), async () => 0);
}

function apolloGateway(supergraphSdl: string, clientOf: ClientOf): ApolloGateway {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  return new ApolloGateway({
    supergraphSdl,
    logger: SILENT,
    buildService: ({ name }) => apolloDataSource(clientOf(name)),
  });
}

async function executorOf(gateway: GatewayInterface, fallbacks: () => Promise<number>): Promise<Executor> {
  const loaded = (await gateway.load({ apollo: {} })) as Awaited<ReturnType<ApolloGateway['load']>>;
  return {
    schema: loaded.schema,
    fallbacks,
    ask: (
      query,
      variables = {},
      context = { viewer: EVERYBODY_VIEWER, forwarded: {} } satisfies GatewayContext,
    ) =>
      loaded.executor({
        request: { query, variables },
        document: parse(query),
        operation: getOperationAST(parse(query)),
        queryHash: query,
        context,
        metrics: {},
      } as never) as Promise<Answer>,
  };
}
