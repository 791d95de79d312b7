import { type DestinationStream, pino } from 'pino';
import { readConfig } from '../../gateway/config';
import { createGateway } from '../../gateway/server';
import { readSupergraph } from '../../gateway/supergraph';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, system } from '../../subgraphs/system';
import { asking, type TestGateway } from './asking';
import { databaseEnvironment } from './databases';
import { PATIENT } from './patience';
import { subgraphs } from './subgraphs';

/**
 * A gateway over the prepared databases, listening on a free port. `environment` adds to or replaces variables;
 * `Service` may be a subgraph that a test looks into, `log` where the log goes, at the LOG_LEVEL of the environment.
 */
export async function startGateway(
  environment: Record<string, string> = {},
  Service: typeof SubgraphService = SubgraphService,
  log?: DestinationStream,
): Promise<TestGateway> {
  const config = readConfig(system.services, {
    LOG_LEVEL: 'silent',
    ...PATIENT,
    ...databaseEnvironment(),
    ...environment,
  });
  const options = { level: config.variables.LOG_LEVEL };
  const logger = log ? pino(options, log) : pino(options);
  const services = new Map<string, SubgraphService>();
  for (const service of SERVICES) {
    const place = config.places[service];
    if (place?.kind === 'local')
      services.set(
        service,
        new Service(
          subgraphs[service],
          place.databaseUrl,
          limitsFrom(config.variables, SERVICES.length),
          logger,
        ),
      );
  }
  const gateway = await createGateway({
    config,
    supergraphSdl: readSupergraph(),
    services,
    directory: system.directory.name,
    logger,
  });
  const { open: url, admin } = await gateway.listen();
  const asked = asking(url);
  return { url, ...(admin && { admin }), ...asked, stop: () => gateway.close() };
}
