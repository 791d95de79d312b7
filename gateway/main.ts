import '../platform/young-objects';
import type { Logger } from 'pino';
import { type EmbeddedDatabases, startEmbeddedDatabases } from '../cluster/embedded/databases';
import { createLogger } from '../platform/logger';
import { type Running, runUntilStopped, shutdownDelay } from '../platform/process';
import { variableOf } from '../platform/services';
import type { System } from '../subgraphs/runtime/system';
import { system } from '../subgraphs/system';
import { type GatewayConfig, readConfig, servedBy } from './config';
import type { Addresses } from './http/servers';
import type { Gateway } from './server';
import { shareOfConnections } from './workers/share';
import { thisWorker, type Worker } from './workers/worker';

/** Runs the gateway as the environment says; without any setting everything runs in this one process. */
async function main(): Promise<void> {
  const served = servedBy(system, process.env.SERVICES);
  const config = readConfig(served.services, process.env);
  const logger = createLogger(config.variables.LOG_LEVEL, config.production, config.variables.LOG_TEXT_MAX);
  const worker = thisWorker();
  const several = config.variables.WORKERS > 1 && !worker;
  await runUntilStopped(logger, (signal) =>
    several ? startWorkers(served, config, logger, signal) : start(served, config, logger, signal, worker),
  );
}

/** Starts the databases, the subgraphs and the gateway; when one fails, those before it are stopped again. */
async function start(
  system: System,
  config: GatewayConfig,
  logger: Logger,
  signal: AbortSignal,
  worker: Worker | undefined,
): Promise<Running> {
  const starting = startEmbeddedFor(system, config, (message) => logger.info(message), signal);
  // To load the graph takes longer than PostgreSQL takes to start, which goes on meanwhile: hence not imported above.
  const { createAllInOne } = require('./all-in-one') as typeof import('./all-in-one');
  const embedded = await starting;
  let gateway: Gateway | undefined;
  const stop = async () => {
    await gateway?.close();
    await embedded?.stop();
  };
  try {
    gateway = await createAllInOne(system, config, embedded, logger, worker);
    const addresses = await gateway.listen();
    worker?.listening(addresses);
    return { announcement: worker ? 'a worker answers' : ready(addresses), stop };
  } catch (error) {
    await stop().catch((failure) => logger.warn({ err: failure }, 'what had started could not be closed'));
    throw error;
  }
}

/** Starts the databases, and processes over them that answer on one port. */
async function startWorkers(
  system: System,
  config: GatewayConfig,
  logger: Logger,
  signal: AbortSignal,
): Promise<Running> {
  const { variables } = config;
  const connections = shareOfConnections(variables);
  const { Workers } = require('./workers/primary') as typeof import('./workers/primary');
  const embedded = await startEmbeddedFor(system, config, (message) => logger.info(message), signal);
  const workers = new Workers({
    count: variables.WORKERS,
    environment: { ...connections, ...(embedded && embeddedUrls(system, config, embedded)) },
    stopTimeout: shutdownDelay(variables) + variables.SHUTDOWN_TIMEOUT_MS + STOP_GRACE,
    logger,
  });
  const stop = async () => {
    await workers.stop();
    await embedded?.stop();
  };
  signal.addEventListener('abort', () => void workers.stop());
  try {
    return { announcement: `${ready(await workers.addresses)}, ${variables.WORKERS} processes`, stop };
  } catch (error) {
    await stop().catch((failure) => logger.warn({ err: failure }, 'what had started could not be closed'));
    throw error;
  }
}

/** Milliseconds that a worker has for closing its connections, once its requests are finished or cut. */
const STOP_GRACE = 5_000;

function ready({ open, admin, pages }: Addresses): string {
  const since = `ready in ${process.uptime().toFixed(1)} s`;
  const operators = admin ? `; for operators: ${admin}/graphiql, ${admin}/metrics` : '';
  if (!pages.open) return `${since}: ${open}/graphql${operators}`;
  const trace = pages.trace ? `, traces on ${open}/trace` : '';
  return `${since}: Sandbox on ${open}/graphql, GraphiQL on ${open}/graphiql${trace}${operators}`;
}

/** Variables that point a process at the embedded databases of this one. */
function embeddedUrls(
  system: System,
  { places }: GatewayConfig,
  embedded: EmbeddedDatabases,
): Record<string, string> {
  const needed = system.services.filter(({ name }) => places[name]?.kind === 'embedded');
  return Object.fromEntries(
    needed.map(({ name }) => [variableOf(name, 'DATABASE_URL'), embedded.urlOf(name)]),
  );
}

async function startEmbeddedFor(
  system: System,
  { places, variables }: GatewayConfig,
  onProgress: (message: string) => void,
  signal: AbortSignal,
): Promise<EmbeddedDatabases | undefined> {
  const needed = system.services.filter(({ name }) => places[name]?.kind === 'embedded');
  if (needed.length === 0) return undefined;
  return startEmbeddedDatabases({
    dataDir: variables.DATA_DIR,
    binaries: variables.EMBEDDED_POSTGRES_BIN,
    distributions: needed.map(({ distribution }) => distribution),
    scale: variables.SAMPLE_DATA_SCALE,
    onProgress,
    signal,
  });
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
