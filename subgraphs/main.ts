import { join } from 'node:path';
import { z } from 'zod';
import { startEmbeddedDatabases } from '../cluster/embedded/databases';
import {
  ConfigError,
  databaseUrls,
  databaseVariables,
  readVariables,
  SERVICES,
  type ServiceName,
  subgraphUrls,
  subgraphVariables,
} from '../platform/config';
import { createLogger } from '../platform/logger';
import { type Running, runUntilStopped } from '../platform/process';
import { readAuthority, readServerTls, tlsVariables } from '../platform/tls';
import { renewCertificates } from '../platform/tls-renewal';
import { gate } from './runtime/auth/gate';
import { internalSigner } from './runtime/auth/internal-token';
import { delivery } from './runtime/events/delivery';
import { serveSubgraph } from './runtime/serve';
import { limitsFrom, SubgraphService } from './runtime/service';
import { SUBGRAPH_PORTS, subgraphs } from './services';

/** `npm run subgraph -- <service>`: one subgraph alone, over HTTP. */
async function main(name: string | undefined): Promise<void> {
  const service = SERVICES.find((known) => known === name);
  if (!service) throw new ConfigError(`Name one of the services: ${SERVICES.join(', ')}.`);
  const variables = readVariables(
    {
      PORT: z.coerce.number().int().min(0).max(65_535).default(SUBGRAPH_PORTS[service]),
      HOST: z.string().default('127.0.0.1'),
      ...subgraphVariables,
      ...tlsVariables,
      ...databaseVariables,
    },
    process.env,
  );
  const production = variables.NODE_ENV === 'production';
  if (production && !variables.INTERNAL_SECRET)
    throw new ConfigError(
      'In production set INTERNAL_SECRET: by it the subgraph knows the gateway and the other services.',
    );
  const tls = readServerTls(variables);
  const authority = readAuthority(variables.SUBGRAPH_CA_FILE);
  const logger = createLogger(variables.LOG_LEVEL, production, variables.LOG_TEXT_MAX);
  if (!variables.INTERNAL_SECRET)
    logger.warn(
      'Anybody who reaches this subgraph is let in, as whom the header "viewer" names: INTERNAL_SECRET is not set.',
    );
  await runUntilStopped(logger, start);

  async function start(signal: AbortSignal): Promise<Running> {
    const { url, stop: stopDatabase } = await databaseOf(service!, signal);
    const subgraph = new SubgraphService(subgraphs[service!], url, limitsFrom(variables), logger);
    subgraph.checkRights(production);
    const server = serveSubgraph({
      service: subgraph,
      gate: gate({
        service: service!,
        secret: variables.INTERNAL_SECRET,
        developmentViewer: variables.DEVELOPMENT_VIEWER,
        production,
        metricsToken: variables.METRICS_TOKEN,
      }),
      bodyLimit: variables.BODY_LIMIT_BYTES,
      tls,
      logger,
    });
    const urls = subgraphUrls(variables);
    subgraph.startRelay(
      delivery({
        destinations: SERVICES.map((other) => ({
          subgraph: subgraphs[other],
          at:
            other === service
              ? subgraph
              : new URL(urls[other] ?? `http://localhost:${SUBGRAPH_PORTS[other]}/graphql`),
        })),
        sign: internalSigner(variables.INTERNAL_SECRET),
        authority,
        timeout: variables.SUBGRAPH_TIMEOUT_MS,
      }),
    );
    const endRenewing = renewCertificates([server], variables, logger);
    const stop = async () => {
      endRenewing();
      await server.close(variables.SHUTDOWN_TIMEOUT_MS);
      await subgraph.close();
      await stopDatabase();
    };
    try {
      const address = await server.listen(variables.PORT, variables.HOST);
      return { announcement: `subgraph ${service} on ${address}/graphql`, stop };
    } catch (error) {
      await stop().catch((failure) => logger.warn({ err: failure }, 'what had started could not be closed'));
      throw error;
    }
  }

  async function databaseOf(
    of: ServiceName,
    signal: AbortSignal,
  ): Promise<{ url: string; stop: () => Promise<void> }> {
    const url = databaseUrls(variables)[of];
    if (url) return { url, stop: async () => {} };
    if (production) throw new ConfigError(`In production set ${of.toUpperCase()}_DATABASE_URL.`);
    // Each subgraph that is started alone has a server of its own: one data folder has one owner.
    const embedded = await startEmbeddedDatabases({
      dataDir: join(variables.DATA_DIR, of),
      binaries: variables.EMBEDDED_POSTGRES_BIN,
      distributions: [subgraphs[of].distribution],
      scale: variables.SAMPLE_DATA_SCALE,
      onProgress: (message) => logger.info(message),
      signal,
    });
    return { url: embedded.urlOf(of), stop: () => embedded.stop() };
  }
}

main(process.argv[2]).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
