import type { Logger } from 'pino';
import type { EmbeddedDatabases } from '../cluster/embedded/databases';
import { SERVICES, type ServiceName } from '../platform/config';
import { readAuthority } from '../platform/tls';
import { internalSigner } from '../subgraphs/runtime/auth/internal-token';
import { type Destination, delivery } from '../subgraphs/runtime/events/delivery';
import { limitsFrom, SubgraphService } from '../subgraphs/runtime/service';
import { subgraphs } from '../subgraphs/services';
import type { GatewayConfig } from './config';
import { createGateway, type Gateway } from './server';
import { readSupergraph } from './supergraph';
import type { Worker } from './workers/worker';

/**
 * The gateway with the subgraphs that this process answers itself, over their databases. Of several workers the first
 * delivers the events of all.
 */
export async function createAllInOne(
  config: GatewayConfig,
  embedded: EmbeddedDatabases | undefined,
  logger: Logger,
  worker: Worker | undefined,
): Promise<Gateway> {
  const { variables } = config;
  const services = new Map(
    localDatabases(config, embedded).map(([service, url]) => [
      service as string,
      new SubgraphService(subgraphs[service], url, limitsFrom(variables), logger),
    ]),
  );
  if (!worker || worker.leads) {
    startRelays(config, services);
    for (const service of services.values()) service.checkRights(config.production);
  }
  const supergraphSdl = readSupergraph(variables.SUPERGRAPH_PATH);
  return createGateway({ config, supergraphSdl, services, logger, metricsFrom: worker?.metricsOfAll });
}

function startRelays(config: GatewayConfig, services: ReadonlyMap<string, SubgraphService>): void {
  const { variables } = config;
  const deliver = delivery({
    destinations: destinationsOf(config, services),
    sign: internalSigner(variables.INTERNAL_SECRET),
    authority: readAuthority(variables.SUBGRAPH_CA_FILE),
    timeout: variables.SUBGRAPH_TIMEOUT_MS,
  });
  for (const service of services.values()) service.startRelay(deliver);
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
