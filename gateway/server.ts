import { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import { viewerOptions } from '../subgraphs/runtime/config';
import { createHttpServer, type HttpServer, send, sendJson } from '../subgraphs/runtime/http-server';
import type { SubgraphService } from '../subgraphs/runtime/service';
import { viewerReader } from '../subgraphs/runtime/viewer';
import type { GatewayConfig } from './config';
import type { GatewayContext } from './context';
import { federate } from './federation';
import { formatError } from './format-error';
import { graphqlHandler } from './http/graphql';
import { graphiql, sandbox } from './http/pages';
import { useCitusExtension } from './plugins/use-citus-extension';
import { useMetrics } from './plugins/use-metrics';
import { useOperationCheck } from './plugins/use-operation-check';

export interface GatewayOptions {
  readonly config: GatewayConfig;
  readonly supergraphSdl: string;
  /** Subgraphs of this process by name; every other one is asked at its URL. */
  readonly services: ReadonlyMap<string, SubgraphService>;
  readonly logger: Logger;
}

/** A gateway that is ready to listen. */
export interface Gateway {
  /** Listens where the configuration says; resolves to the base URL. */
  listen(): Promise<string>;
  /** Stops accepting, finishes what runs, closes every connection. */
  close(): Promise<void>;
}

/** Plans over the supergraph and answers at the edge. Needs no database and no subgraph to be up. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, services, logger } = options;
  const { variables, production } = config;
  const metrics = useMetrics();
  const federation = federate({
    config,
    supergraphSdl: options.supergraphSdl,
    services,
    registry: metrics.registry,
    logger: quiet(logger),
  });
  const server = new ApolloServer<GatewayContext>({
    gateway: federation.gateway,
    introspection: config.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    cache: 'bounded',
    stopOnTerminationSignals: false,
    logger: quiet(logger),
    formatError,
    plugins: [sandbox(), useOperationCheck(), useCitusExtension(), metrics.plugin],
  });
  await server.start();
  const ready = async () => {
    const states = await Promise.all(
      [...services].map(async ([name, service]) => [
        name,
        await service.database.ping().then(
          () => 'up',
          () => 'down',
        ),
      ]),
    );
    return Object.fromEntries(states) as Record<string, string>;
  };
  const graphql = graphqlHandler({
    server,
    bodyLimit: variables.BODY_LIMIT_BYTES,
    corsOrigins: config.corsOrigins,
    viewerOf: viewerReader(viewerOptions(variables)),
    tracing: !production,
  });
  const http: HttpServer = createHttpServer({
    onError: (error) => logger.error({ err: error }, 'a request failed'),
    routes: {
      '/': (_, response) => {
        response.writeHead(302, { location: '/graphql' }).end();
      },
      '/graphql': graphql,
      '/graphiql': graphiql(),
      '/health/live': (_, response) => sendJson(response, 200, { status: 'live' }),
      '/health/ready': async (_, response) => {
        const databases = await ready();
        // One dead database costs its own fields only: the gateway goes on answering.
        const up = Object.values(databases).some((state) => state === 'up') || services.size === 0;
        sendJson(response, up ? 200 : 503, {
          status: up ? 'ready' : 'no database can be reached',
          databases,
        });
      },
      '/metrics': async (_, response) =>
        send(response, 200, metrics.registry.contentType, await metrics.registry.metrics()),
    },
  });
  return {
    listen: () => http.listen(variables.PORT, variables.HOST),
    close: async () => {
      await http.close(variables.SHUTDOWN_TIMEOUT_MS);
      await server.stop();
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
