import { type EmbeddedDatabases, startEmbeddedDatabases } from '../cluster/embedded/databases';
import { SERVICES, type ServiceName } from '../subgraphs/runtime/config';
import { createLogger, exitWith, onStopSignal } from '../subgraphs/runtime/logger';
import { limitsFrom, SubgraphService } from '../subgraphs/runtime/service';
import { subgraphs } from '../subgraphs/services';
import { type GatewayConfig, readConfig } from './config';
import { createGateway } from './server';
import { readSupergraph } from './supergraph';

/** Starts the gateway as the environment says; without any setting everything runs in this one process. */
async function main(): Promise<void> {
  const started = performance.now();
  const config = readConfig(process.env);
  const { variables } = config;
  const logger = createLogger(variables.LOG_LEVEL, config.production);
  try {
    const embedded = await startEmbeddedFor(config, (message) => logger.info(message));
    const services = new Map(
      localDatabases(config, embedded).map(([service, url]) => [
        service as string,
        new SubgraphService(subgraphs[service], url, limitsFrom(variables), logger),
      ]),
    );
    const supergraphSdl = readSupergraph(variables.SUPERGRAPH_PATH);
    const gateway = await createGateway({ config, supergraphSdl, services, logger });
    const stop = async () => {
      await gateway.close();
      await embedded?.stop();
    };
    onStopSignal(logger, stop);
    const url = await gateway.listen().catch(async (error) => {
      await stop();
      throw error;
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    logger.info(`ready in ${seconds} s: Sandbox on ${url}/graphql, GraphiQL on ${url}/graphiql`);
  } catch (error) {
    exitWith(logger, error);
  }
}

async function startEmbeddedFor(
  { places, variables }: GatewayConfig,
  onProgress: (message: string) => void,
): Promise<EmbeddedDatabases | undefined> {
  const needed = SERVICES.filter((service) => places[service]?.kind === 'embedded');
  if (needed.length === 0) return undefined;
  return startEmbeddedDatabases({
    dataDir: variables.DATA_DIR,
    binaries: variables.EMBEDDED_POSTGRES_BIN,
    distributions: needed.map((service) => subgraphs[service].distribution),
    scale: variables.SAMPLE_DATA_SCALE,
    onProgress,
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
