import type { Logger } from 'pino';
import { distributions } from '../cluster/distributions';
import { type EmbeddedDatabases, startEmbeddedDatabases } from '../cluster/embedded/databases';
import { SERVICES } from '../subgraphs/runtime/config';
import { createLogger } from '../subgraphs/runtime/logger';
import { type Running, runUntilStopped } from '../subgraphs/runtime/process';
import { type GatewayConfig, readConfig } from './config';
import type { Gateway } from './server';

/** Runs the gateway as the environment says; without any setting everything runs in this one process. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.variables.LOG_LEVEL, config.production);
  await runUntilStopped(logger, (signal) => start(config, logger, signal));
}

/** Starts the databases, the subgraphs and the gateway; when one fails, those before it are stopped again. */
async function start(config: GatewayConfig, logger: Logger, signal: AbortSignal): Promise<Running> {
  const starting = startEmbeddedFor(config, (message) => logger.info(message), signal);
  // To load the graph takes longer than PostgreSQL takes to start, which goes on meanwhile: hence not imported above.
  const { createAllInOne } = require('./all-in-one') as typeof import('./all-in-one');
  const embedded = await starting;
  let gateway: Gateway | undefined;
  const stop = async () => {
    await gateway?.close();
    await embedded?.stop();
  };
  try {
    gateway = await createAllInOne(config, embedded, logger);
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
    distributions: needed.map((service) => distributions[service]),
    scale: variables.SAMPLE_DATA_SCALE,
    onProgress,
    signal,
  });
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
