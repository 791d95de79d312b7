import type { Logger } from 'pino';
import type { EmbeddedDatabases } from '../cluster/embedded/databases';
import { there } from '../platform/there';
import { readAuthority } from '../platform/tls';
import { internalSigner } from '../subgraphs/runtime/auth/internal-token';
import { type Destination, delivery } from '../subgraphs/runtime/events/delivery';
import { limitsFrom, SubgraphService } from '../subgraphs/runtime/service';
import type { Service, System } from '../subgraphs/runtime/system';
import { type Endpoint, endpointsFrom } from '../subgraphs/runtime/webhooks/endpoints';
import type { GatewayConfig } from './config';
import { createGateway, type Gateway } from './server';
import { readSupergraph } from './supergraph';
import type { Worker } from './workers/worker';

/**
 * The gateway with the subgraphs that this process answers itself, over their databases. Of several workers the first
 * delivers the events of all.
 */
export async function createAllInOne(
  system: System,
  config: GatewayConfig,
  embedded: EmbeddedDatabases | undefined,
  logger: Logger,
  worker: Worker | undefined,
): Promise<Gateway> {
  const { variables } = config;
  const local = localDatabases(system, config, embedded);
  const endpoints = endpointsFrom(variables, system.services);
  const limits = limitsFrom(variables, local.length);
  const services = new Map(
    local.map(([service, url]) => [service.name, new SubgraphService(service.subgraph, url, limits, logger)]),
  );
  await Promise.all([...services.values()].map((service) => service.prepareShardReads()));
  if (!worker || worker.leads) {
    startRelays(system, config, services, endpoints);
    for (const service of services.values()) service.checkRights(config.production);
  }
  const supergraphSdl = supergraphOf(system, config);
  return createGateway({
    config,
    supergraphSdl,
    services,
    directory: system.directory.name,
    logger,
    metricsFrom: worker?.metricsOfAll,
    processes: worker ? variables.WORKERS : 1,
  });
}

/** The supergraph of a file; where only some services are served, one that is composed of these. */
function supergraphOf({ services }: System, { variables }: GatewayConfig): string {
  if (variables.SUPERGRAPH_PATH || !variables.SERVICES) return readSupergraph(variables.SUPERGRAPH_PATH);
  // Composition takes long to load, and hardly anybody needs it here.
  const { composeSupergraph } = require('./composing/supergraph') as typeof import('./composing/supergraph');
  return composeSupergraph(services).supergraphSdl;
}

function startRelays(
  system: System,
  config: GatewayConfig,
  services: ReadonlyMap<string, SubgraphService>,
  endpoints: readonly Endpoint[],
): void {
  const { variables } = config;
  const deliver = delivery({
    destinations: destinationsOf(system, config, services),
    sign: internalSigner(variables.INTERNAL_SECRET),
    authority: readAuthority(variables.SUBGRAPH_CA_FILE),
    timeout: variables.SUBGRAPH_TIMEOUT_MS,
  });
  for (const service of services.values()) service.startRelay(deliver, endpoints);
}

/** Every service that may have subscribed to events: those of this process, and those behind a URL. */
function destinationsOf(
  system: System,
  { places }: GatewayConfig,
  services: ReadonlyMap<string, SubgraphService>,
): Destination[] {
  return system.services.flatMap((service): Destination[] => {
    const place = places[service.name];
    const at = place?.kind === 'remote' ? new URL(place.url) : services.get(service.name);
    return at ? [{ subgraph: service.subgraph, at }] : [];
  });
}

/** The services that this process answers itself, with their databases. */
function localDatabases(
  system: System,
  { places }: GatewayConfig,
  embedded: EmbeddedDatabases | undefined,
): [Service, string][] {
  return system.services.flatMap((service): [Service, string][] => {
    const place = places[service.name];
    if (place?.kind === 'local') return [[service, place.databaseUrl]];
    return place?.kind === 'embedded' ? [[service, there(embedded).urlOf(service.name)]] : [];
  });
}
