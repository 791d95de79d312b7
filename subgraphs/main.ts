import '../platform/young-objects';
import { join } from 'node:path';
import { z } from 'zod';
import { startEmbeddedDatabases } from '../cluster/embedded/databases';
import { ConfigError, databaseVariables, readVariables, subgraphVariables } from '../platform/config';
import { connectionVariables, httpLimitsFrom } from '../platform/connection-variables';
import { databaseTlsProblem } from '../platform/database-tls';
import { createLogger } from '../platform/logger';
import { leavingOf, type Running, runUntilStopped } from '../platform/process';
import {
  databaseUrls,
  databaseUrlVariables,
  subgraphUrls,
  subgraphUrlVariables,
  variableOf,
} from '../platform/services';
import { there } from '../platform/there';
import { readAuthority, readServerTls, tlsVariables } from '../platform/tls';
import { renewCertificates } from '../platform/tls-renewal';
import { tracingFrom } from '../platform/tracing';
import { tracingVariables } from '../platform/tracing/variables';
import { gate } from './runtime/auth/gate';
import { internalSigner } from './runtime/auth/internal-token';
import { delivery } from './runtime/events/delivery';
import { NODES, NODES_PORT } from './runtime/nodes/names';
import { nodeKeys } from './runtime/nodes/nodes-document';
import { serveNodes } from './runtime/nodes/serve-nodes';
import { searchedTypes } from './runtime/search/search-document';
import { serveSubgraph } from './runtime/serve';
import { limitsFrom, SubgraphService } from './runtime/service';
import type { Service, System } from './runtime/system';
import { endpointsFrom } from './runtime/webhooks/endpoints';
import { system } from './system';

/** `npm run subgraph -- <service>`: one subgraph alone, over HTTP; `nodes` is the one of no service. */
async function main({ services }: System, name: string | undefined): Promise<void> {
  const service = services.find((known) => known.name === name);
  if (!service && name !== NODES)
    throw new ConfigError(
      `Name one of the services: ${services.map((known) => known.name).join(', ')}; or ${NODES}.`,
    );
  const variables = readVariables(
    {
      PORT: z.coerce
        .number()
        .int()
        .min(0)
        .max(65_535)
        .default(service?.port ?? NODES_PORT),
      HOST: z.string().default('127.0.0.1'),
      ...subgraphVariables,
      ...connectionVariables,
      ...tlsVariables,
      ...tracingVariables,
      ...databaseVariables,
    },
    process.env,
    { ...databaseUrlVariables(services), ...subgraphUrlVariables(services) },
  );
  const production = variables.NODE_ENV === 'production';
  if (production && !variables.INTERNAL_SECRET)
    throw new ConfigError(
      'In production set INTERNAL_SECRET: by it the subgraph knows the gateway and the other services.',
    );
  const problem =
    service &&
    databaseTlsProblem(variables, {
      [variableOf(service.name, 'DATABASE_URL')]: databaseUrls(services, variables)[service.name],
    });
  if (problem) throw new ConfigError(problem);
  const tls = readServerTls(variables);
  const endpoints = endpointsFrom(variables, services);
  const authority = readAuthority(variables.SUBGRAPH_CA_FILE);
  const logger = createLogger(variables.LOG_LEVEL, production, variables.LOG_TEXT_MAX);
  if (!variables.INTERNAL_SECRET)
    logger.warn(
      'Anybody who reaches this subgraph is let in, as whom the header "viewer" names: INTERNAL_SECRET is not set.',
    );
  const entrance = gate({
    service: service?.name ?? NODES,
    secret: variables.INTERNAL_SECRET,
    developmentViewer: variables.DEVELOPMENT_VIEWER,
    production,
    metricsToken: variables.METRICS_TOKEN,
  });
  await runUntilStopped(logger, service ? start : startNodes);

  async function startNodes(): Promise<Running> {
    const limits = limitsFrom(variables);
    const documents = services.map(({ subgraph }) => subgraph.document);
    const server = serveNodes({
      graph: { types: nodeKeys(documents), searched: searchedTypes(documents) },
      nodes: limits,
      operations: limits.operations,
      gate: entrance,
      bodyLimit: variables.BODY_LIMIT_BYTES,
      limits: httpLimitsFrom(variables),
      tls,
      logger,
    });
    const endRenewing = renewCertificates([server], variables, logger);
    const address = await server.listen(variables.PORT, variables.HOST);
    const stop = async () => {
      endRenewing();
      await server.close(variables.SHUTDOWN_TIMEOUT_MS);
    };
    return { announcement: `subgraph ${NODES} on ${address}/graphql`, stop };
  }

  async function start(signal: AbortSignal): Promise<Running> {
    const { url, stop: stopDatabase } = await databaseOf(there(service), signal);
    const subgraph = new SubgraphService(there(service).subgraph, url, limitsFrom(variables), logger);
    await subgraph.prepareShardReads();
    subgraph.checkRights(production);
    const leaving = leavingOf(variables);
    const tracing = tracingFrom(variables, there(service).name);
    const server = serveSubgraph({
      service: subgraph,
      gate: entrance,
      bodyLimit: variables.BODY_LIMIT_BYTES,
      limits: httpLimitsFrom(variables),
      tracing,
      requestTimeout: variables.SUBGRAPH_TIMEOUT_MS,
      tls,
      leaving,
      logger,
    });
    const urls = subgraphUrls(services, variables);
    subgraph.startRelay(
      delivery({
        destinations: services.map((other) => ({
          subgraph: other.subgraph,
          at:
            other === service
              ? subgraph
              : new URL(urls[other.name] ?? `http://localhost:${other.port}/graphql`),
        })),
        sign: internalSigner(variables.INTERNAL_SECRET),
        authority,
        timeout: variables.SUBGRAPH_TIMEOUT_MS,
      }),
      endpoints,
    );
    const endRenewing = renewCertificates([server], variables, logger);
    const stop = async () => {
      endRenewing();
      await leaving.begin([server]);
      subgraph.events?.close();
      await server.close(variables.SHUTDOWN_TIMEOUT_MS);
      await subgraph.close();
      await tracing?.stop().catch((error) => logger.warn({ err: error }, 'the last traces were not taken'));
      await stopDatabase();
    };
    try {
      const address = await server.listen(variables.PORT, variables.HOST);
      return { announcement: `subgraph ${there(service).name} on ${address}/graphql`, stop };
    } catch (error) {
      await stop().catch((failure) => logger.warn({ err: failure }, 'what had started could not be closed'));
      throw error;
    }
  }

  async function databaseOf(
    { name, distribution }: Service,
    signal: AbortSignal,
  ): Promise<{ url: string; stop: () => Promise<void> }> {
    const url = databaseUrls(services, variables)[name];
    if (url) return { url, stop: async () => {} };
    if (production) throw new ConfigError(`In production set ${variableOf(name, 'DATABASE_URL')}.`);
    // Each subgraph that is started alone has a server of its own: one data folder has one owner.
    const embedded = await startEmbeddedDatabases({
      dataDir: join(variables.DATA_DIR, name),
      binaries: variables.EMBEDDED_POSTGRES_BIN,
      distributions: [distribution],
      scale: variables.SAMPLE_DATA_SCALE,
      onProgress: (message) => logger.info(message),
      signal,
    });
    return { url: embedded.urlOf(name), stop: () => embedded.stop() };
  }
}

main(system, process.argv[2]).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
