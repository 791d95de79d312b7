import { startEmbeddedDatabases } from '../../cluster/embedded/databases';
import { createLogger } from '../../platform/logger';
import { runUntilStopped } from '../../platform/process';

/** A process that owns an embedded server, as the gateway does, with nothing above it. */
const { services, ...options } = JSON.parse(process.argv[2]!) as {
  dataDir: string;
  services: string[];
  scale: number;
  binaries?: string;
};
const logger = createLogger('info', false);

void runUntilStopped(logger, async (signal) => {
  const started = performance.now();
  const server = await startEmbeddedDatabases({
    ...options,
    distributions: services.map((service) => require(`../../subgraphs/${service}/distribution`).distribution),
    onProgress: (message) => logger.info(message),
    signal,
  });
  const milliseconds = Math.round(performance.now() - started);
  return {
    announcement: `ready in ${milliseconds} ms at ${server.ownerUrlOf('postgres')}`,
    stop: () => server.stop(),
  };
});
