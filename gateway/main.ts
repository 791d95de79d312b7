import type { Logger } from 'pino';
import { type EmbeddedDatabases, startEmbeddedDatabases } from '../cluster/embedded/databases';
import { SERVICES, type ServiceName } from '../subgraphs/runtime/config';
import { type Destination, delivery } from '../subgraphs/runtime/events/delivery';
import { createLogger } from '../subgraphs/runtime/logger';
import { type Running, runUntilStopped } from '../subgraphs/runtime/process';
import { limitsFrom, SubgraphService } from '../subgraphs/runtime/service';
import { subgraphs } from '../subgraphs/services';
import { type GatewayConfig, readConfig } from './config';
import { createGateway, type Gateway } from './server';
import { readSupergraph } from './supergraph';

/** Runs the gateway as the environment says; without any setting everything runs in this one process. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.variables.LOG_LEVEL, config.production);
  await runUntilStopped(logger, (signal) => start(config, logger, signal));
}

/** Starts the databases, the subgraphs and the gateway; when one fails, those before it are stopped again. */
async function start(config: GatewayConfig, logger: Logger, signal: AbortSignal): Promise<Running> {
  const { variables } = config;
  const embedded = await startEmbeddedFor(config, (message) => logger.info(message), signal);
  let gateway: Gateway | undefined;
  const stop = async () => {
    await gateway?.close();
    await embedded?.stop();
  };
  try {
    const services = new Map(
      localDatabases(config, embedded).map(([service, url]) => [
        service as string,
        new SubgraphService(subgraphs[service], url, limitsFrom(variables), logger),
      ]),
    );
    const deliver = delivery({
      destinations: destinationsOf(config, services),
      secret: variables.INTERNAL_SECRET,
      timeout: variables.SUBGRAPH_TIMEOUT_MS,
    });
    for (const service of services.values()) service.startRelay(deliver);
    const supergraphSdl = readSupergraph(variables.SUPERGRAPH_PATH);
    gateway = await createGateway({ config, supergraphSdl, services, logger });
    const url = await gateway.listen();
    return {
      announcement: `ready in ${process.uptime().toFixed(1)} s: Sandbox on ${url}/graphql, GraphiQL on ${url}/graphiql`,
      stop,
    };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}

async function startEmbeddedFor(
  { places, variables }: GatewayConfig,
  onProgress: (message: string) => void,
  signal: AbortSignal,
): Promise<EmbeddedDatabases | undefined> {
  const needed = SERVICES.filter((service) => places[service]?.kind === 'embedded');
  if (needed.length === 0) return undefined;
  return startEmbeddedDatabases({
    dataDir: variables.DATA_DIR,
    binaries: variables.EMBEDDED_POSTGRES_BIN,
    distributions: needed.map((service) => subgraphs[service].distribution),
    scale: variables.SAMPLE_DATA_SCALE,
    onProgress,
    signal,
  });
}

/** Every service that may have subscribed to events: those of this process, and those behind a URL. */
function destinationsOf(
  { places }: GatewayConfig,
  services: ReadonlyMap<string, SubgraphService>,
): Destination[] {
  return SERVICES.flatMap((service): Destination[] => {
    const place = places[service];
    const at = place?.kind === 'remote' ? new URL(place.url) : services.get(service);
    return at ? [{ subgraph: subgraphs[service], at }] : [];
  });
}

/** The services that this process answers itself, with their databases. */
function localDatabases(
  { places }: GatewayConfig,
  embedded: EmbeddedDatabases | undefined,
): [ServiceName, string][] {
  return SERVICES.flatMap((service): [ServiceName, string][] => {
    const place = places[service];
    if (place?.kind === 'local') return [[service, place.databaseUrl]];
    return place?.kind === 'embedded' ? [[service, embedded!.urlOf(service)]] : [];
  });
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
