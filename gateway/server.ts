import type { IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, MaxIntrospectionDepthRule } from 'graphql';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { formLimitsFrom } from '../platform/form/limits';
import { leavingOf } from '../platform/process';
import { tracingFrom } from '../platform/tracing';
import { watchGate } from '../subgraphs/runtime/auth/gate';
import { KnownOperationTypesRule } from '../subgraphs/runtime/known-operation-types';
import { registerServices } from '../subgraphs/runtime/metrics';
import type { SubgraphService } from '../subgraphs/runtime/service';
import { type Identities, identities } from './auth/identities';
import type { GatewayConfig } from './config';
import type { GatewayContext } from './context';
import { CurrentFederation } from './current-federation';
import { DeferLabelsRule } from './executor/defer/defer-labels-rule';
import { federating } from './federation';
import { errorFormatter } from './format-error';
import { examplesOf } from './http/examples';
import { forwardedOf, graphqlHandler } from './http/graphql';
import { graphiql, sandbox } from './http/pages';
import { routesOf } from './http/routes';
import { type Addresses, httpServers } from './http/servers';
import { tracePage } from './http/trace-page';
import { shareInFlight } from './in-flight';
import { KnownQueries } from './known-queries';
import { DocumentStore } from './limits/document-store';
import { RequestGuard } from './limits/request-guard';
import { eventStreams } from './live/event-streams';
import { Live, type LiveGraph } from './live/live';
import { rulesOf } from './live/live-rules';
import { webSockets } from './live/web-socket';
import { type MetricsText, metricsOf } from './metrics/metrics-text';
import { gatekeeper } from './overload/gatekeeper';
import { useCitusExtension } from './plugins/use-citus-extension';
import { useCost } from './plugins/use-cost';
import { useExactNumbers } from './plugins/use-exact-numbers';
import { useInputPaths } from './plugins/use-input-paths';
import { useMetrics } from './plugins/use-metrics';
import { useOperationCheck } from './plugins/use-operation-check';
import { useOperationSpan } from './plugins/use-operation-span';
import { usePartialSuccess } from './plugins/use-partial-success';
import { useRequestRecord } from './plugins/use-request-record';
import { reloadSupergraph } from './reload-supergraph';

export interface GatewayOptions {
  readonly config: GatewayConfig;
  readonly supergraphSdl: string;
  /** Subgraphs of this process by name; every other one is asked at its URL. */
  readonly services: ReadonlyMap<string, SubgraphService>;
  /** The subgraph that knows who works here. */
  readonly directory: string;
  readonly logger: Logger;
  /** Processes that share the limits of what is taken on at once; unset: this one alone. */
  readonly processes?: number;
  /** Makes what `/metrics` says from the metrics of this process; unset: those alone. */
  readonly metricsFrom?: ((own: Registry) => MetricsText) | undefined;
}

/** A gateway that is ready to listen. */
export interface Gateway {
  /** Listens where the configuration says; resolves to where that is. */
  listen(): Promise<Addresses>;
  /** Stops accepting, finishes what runs, closes every connection. */
  close(): Promise<void>;
}

/** Plans over the supergraph and answers at the edge. Needs no database and no subgraph to be up. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, services, directory, logger } = options;
  const { variables, production, trustedDocuments: trusted } = config;
  const metrics = useMetrics();
  const metricsText = (options.metricsFrom ?? metricsOf)(metrics.registry);
  registerServices(metrics.registry, services.values());
  const federate = federating({
    config,
    services,
    registry: metrics.registry,
    logger: quiet(logger),
    onChange: (subgraph) => {
      if (subgraph === directory) known.forget();
    },
  });
  const federation = new CurrentFederation(
    federate(options.supergraphSdl),
    variables.REQUEST_TIMEOUT_MS,
    logger,
  );
  const known: Identities = identities({
    config,
    employees: federation.client(directory),
    registry: metrics.registry,
    logger,
  });
  const examplesFor = examplesOf(config);
  const examples = () => examplesFor(federation.schema);
  const pages = { tracing: !production, introspection: config.introspection, examples };
  const formatError = errorFormatter(logger);
  const queries = new KnownQueries({
    cacheBytes: variables.OPERATION_CACHE_BYTES / 8,
    metrics,
  });
  const server = new ApolloServer<GatewayContext>({
    gateway: queries.executing(
      config.shareInFlight ? shareInFlight(federation.gateway, metrics.registry) : federation.gateway,
    ),
    introspection: config.introspection,
    // Names that are near to a wrong one tell the schema to whoever may not ask for it.
    hideSchemaDetailsFromClientErrors: !config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    validationRules: [KnownOperationTypesRule, MaxIntrospectionDepthRule, DeferLabelsRule],
    parseOptions: { maxTokens: variables.QUERY_TOKENS_MAX },
    documentStore: new DocumentStore(variables.OPERATION_CACHE_BYTES / 2),
    // The queries that clients register by their hash, bounded in bytes.
    cache: 'bounded',
    ...((trusted || variables.PERSISTED_QUERIES === 'off') && { persistedQueries: false }),
    stopOnTerminationSignals: false,
    logger: quiet(logger),
    formatError,
    plugins: [
      sandbox(pages),
      useInputPaths(),
      useOperationCheck(),
      known.plugin,
      useExactNumbers(),
      useCitusExtension(),
      useCost(),
      useOperationSpan(),
      useRequestRecord(),
      usePartialSuccess(),
      metrics.plugin,
      queries.plugin,
      // Apollo's own would each be asked at every step of every operation, and some report to Apollo.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  const mayWatch = watchGate({ production, metricsToken: variables.METRICS_TOKEN });
  const databases = async () => {
    const states = await Promise.all(
      [...services].map(async ([name, service]) => [name, await service.health()]),
    );
    return Object.fromEntries(states) as Record<string, string>;
  };
  const guardOf = (schema: GraphQLSchema) =>
    new RequestGuard(formLimitsFrom(variables), schema, variables.OPERATION_CACHE_BYTES / 8);
  let guard = guardOf(federation.schema);
  federation.gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    guard = guardOf(apiSchema);
  });
  const stopReloading =
    variables.SUPERGRAPH_PATH === undefined
      ? undefined
      : reloadSupergraph({
          path: variables.SUPERGRAPH_PATH,
          interval: variables.RELOAD_INTERVAL_MS,
          federate,
          federation,
          registry: metrics.registry,
          logger,
        });
  const graphOf = (supergraphSdl: string, schema: GraphQLSchema): LiveGraph => ({
    schema,
    rules: rulesOf(supergraphSdl),
    sources: federation.events,
  });
  const tracing = tracingFrom(variables, 'gateway');
  const keeper = gatekeeper(variables, options.processes ?? 1, metrics.registry);
  const live = new Live({
    server,
    graph: graphOf(options.supergraphSdl, federation.schema),
    introspection: config.introspection,
    check: (request) => guard.check(request),
    trusted,
    count: keeper.count,
    enter: keeper.enter,
    requestTimeout: variables.REQUEST_TIMEOUT_MS,
    variables,
    processes: options.processes ?? 1,
    cacheBytes: variables.OPERATION_CACHE_BYTES / 8,
    registry: metrics.registry,
    logger,
  });
  // The first one is loaded.
  federation.gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) =>
    live.serve(graphOf(coreSupergraphSdl, apiSchema)),
  );
  const watching = {
    live,
    authenticate: known.authenticate,
    variables,
    forwardedOf: (request: IncomingMessage) => forwardedOf(request, config.forwardHeaders),
    proxies: variables.PROXIES,
    formatError,
  };
  const webSocket = webSockets({
    ...watching,
    corsOrigins: config.corsOrigins,
    messageLimit: variables.BODY_LIMIT_BYTES,
    logger,
  });
  const streams = eventStreams({ ...watching, bodyLimit: variables.BODY_LIMIT_BYTES });
  const handler = (page: boolean) =>
    graphqlHandler({
      answer: (request, contextOf) => queries.answer(server, request, contextOf),
      check: (request) => guard.check(request),
      bodyLimit: variables.BODY_LIMIT_BYTES,
      trusted,
      corsOrigins: config.corsOrigins,
      authenticate: known.authenticate,
      forwardHeaders: config.forwardHeaders,
      tracing: !production,
      compressFrom: variables.COMPRESS_FROM,
      gatekeeper: keeper,
      recording: {
        log: variables.REQUEST_LOG ?? (production ? 'on' : 'off'),
        slow: variables.SLOW_REQUEST_MS,
        tracing,
        logger,
      },
      responseLimit: variables.RESPONSE_LIMIT_BYTES,
      requestTimeout: variables.REQUEST_TIMEOUT_MS,
      formatError,
      onPartError: metrics.countError,
      defer: variables.DEFER === 'on',
      page,
      eventStreams: streams,
      onRefusal: metrics.countError,
    });
  const leaving = leavingOf(variables);
  const routes = routesOf({
    graphql: handler(false),
    graphqlWithPage: handler(true),
    graphiql: graphiql(variables.COMPRESS_FROM, pages),
    tracePage: production ? undefined : tracePage(variables.COMPRESS_FROM, examples),
    databases,
    leaving,
    shardReads: () =>
      Object.fromEntries(
        [...services].flatMap(([name, { shardReads }]) => (shardReads ? [[name, shardReads]] : [])),
      ),
    metrics: metricsText,
    mayWatch,
    apart: config.adminPort !== undefined,
    explorer: config.explorer,
  });
  const servers = httpServers({ config, routes, webSocket: webSocket.handler, leaving, logger });
  return {
    listen: () => servers.listen(),
    close: async () => {
      stopReloading?.();
      await servers.leave();
      // Watchers are told first: their connections would not end by themselves.
      await Promise.all([servers.close(), live.close().then(webSocket.close)]);
      keeper.stop();
      await server.stop();
      // What a collector that is gone has not got is nobody's loss but its own.
      await tracing?.stop().catch((error) => logger.warn({ err: error }, 'the last traces were not taken'));
      await Promise.all([federation.close(), ...[...services.values()].map((service) => service.close())]);
    },
  };
}

/** Apollo's words are worth a warning at most; what it calls info is of interest when debugging. */
function quiet(logger: Logger) {
  return {
    debug: (message?: unknown) => logger.trace(String(message)),
    info: (message?: unknown) => logger.debug(String(message)),
    warn: (message?: unknown) => logger.warn(String(message)),
    error: (message?: unknown) => logger.error(String(message)),
  };
}
