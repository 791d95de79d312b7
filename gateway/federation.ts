import { Supergraph } from '@apollo/federation-internals';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from '@apollo/utils.logger';
import { type GraphQLSchema, parse } from 'graphql';
import type { Registry } from 'prom-client';
import { there } from '../platform/there';
import { readAuthority } from '../platform/tls';
import { internalSigner } from '../subgraphs/runtime/auth/internal-token';
import { NODES } from '../subgraphs/runtime/nodes/names';
import { limitsFrom, type SubgraphService } from '../subgraphs/runtime/service';
import { apolloGateway } from './apollo-gateway';
import type { GatewayConfig } from './config';
import { tellingOfChanges } from './data-sources/changes';
import { localClient } from './data-sources/local';
import { measuring } from './data-sources/measured';
import { nodesClient } from './data-sources/nodes';
import { remoteClient } from './data-sources/remote';
import { resilience } from './data-sources/resilience';
import type { SubgraphClient } from './data-sources/subgraph-client';
import { tracing } from './data-sources/traced';
import { type NodeTypes, nodeTypes, searchedIn } from './executor/node-types';
import { fallbackCounter, planGateway } from './executor/plan-gateway';
import { type EventSource, localEvents, remoteEvents } from './live/event-source';
import { pricing } from './price/pricing';
import { clientSchema } from './supergraph';

/** Milliseconds until a stream of events has to be connected. */
const CONNECT_TIMEOUT = 5_000;

export interface FederationOptions {
  readonly config: GatewayConfig;
  /** Subgraphs of this process by name; every other one is asked at its URL. */
  readonly services: ReadonlyMap<string, SubgraphService>;
  readonly registry: Registry;
  readonly logger: Logger;
  /** Told when something has been changed through the subgraph of that name. */
  readonly onChange: (subgraph: string) => void;
}

/** Answers operations over the subgraphs. */
export interface Federation {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** As Apollo Server takes it. */
  readonly gateway: GatewayInterface;
  /** The client of a subgraph; undefined for a name that the supergraph does not have. */
  client(subgraph: string): SubgraphClient | undefined;
  /** Where the events of each subgraph are followed, by name; those are left out of which nobody tells. */
  readonly events: ReadonlyMap<string, EventSource>;
  /** Gives up the connections to subgraphs. */
  close(): Promise<void>;
}

/** Puts the subgraphs of a supergraph together. Throws for one that is not valid. */
export type Federate = (supergraphSdl: string) => Federation;

/** How subgraphs are put together, executed as `GATEWAY_EXECUTOR` says; what is counted is counted over all supergraphs. */
export function federating({ config, services, registry, logger, onChange }: FederationOptions): Federate {
  const { variables, places } = config;
  const measured = measuring(registry);
  const fallbacks = fallbackCounter(registry);
  const prices = pricing(variables, registry);
  const resilienceOf = resilience(
    {
      failures: variables.SUBGRAPH_CIRCUIT_FAILURES,
      coolDown: variables.SUBGRAPH_CIRCUIT_COOL_DOWN_MS,
      retries: variables.SUBGRAPH_RETRIES,
      budget: variables.SUBGRAPH_RETRY_PERCENT,
    },
    registry,
    (name, state) =>
      logger.warn(
        state === 'open'
          ? `the subgraph ${name} is not there: its fields fail until it is back`
          : `the subgraph ${name} is back`,
      ),
  );
  const authority = readAuthority(variables.SUBGRAPH_CA_FILE);
  // Somebody else's subgraphs get it where they share the secret.
  const isOurs = !variables.SUPERGRAPH_PATH || variables.INTERNAL_SECRET !== undefined;
  const sign = isOurs ? internalSigner(variables.INTERNAL_SECRET) : undefined;
  const nodesLimits = limitsFrom(variables);
  const makeClient = (
    name: string,
    url: string | undefined,
    nodes: NodeTypes,
    searched: readonly string[],
  ): SubgraphClient => {
    const service = services.get(name);
    if (service) return localClient(service);
    if (name === NODES && nodes.size > 0) return nodesClient(nodes, searched, nodesLimits);
    const place = places[name as keyof typeof places];
    return remoteClient({
      service: name,
      url: place?.kind === 'remote' ? place.url : there(url),
      timeout: (place?.kind === 'remote' && place.timeout) || variables.SUBGRAPH_TIMEOUT_MS,
      resilience: resilienceOf(name),
      connections: variables.SUBGRAPH_CONNECTIONS,
      limit: variables.RESPONSE_LIMIT_BYTES,
      sign,
      authority,
      onRefused: () =>
        logger.error(
          `The subgraph ${name} does not believe this gateway: do both have the same INTERNAL_SECRET?`,
        ),
    });
  };
  const eventsOf = (name: string, url: string | undefined): EventSource | undefined => {
    const service = services.get(name);
    if (service) return localEvents(service);
    const place = places[name as keyof typeof places];
    return (
      sign &&
      remoteEvents({
        service: name,
        url: place?.kind === 'remote' ? place.url : there(url),
        sign,
        authority,
        timeout: Math.min(variables.SUBGRAPH_TIMEOUT_MS, CONNECT_TIMEOUT),
      })
    );
  };
  return (supergraphSdl) => {
    const events = new Map<string, EventSource>();
    const clients = new Map<string, SubgraphClient>();
    // One that was put in place by hand may be anything; ours is checked by the tests.
    const supergraph = Supergraph.build(supergraphSdl, {
      validateSupergraph: variables.SUPERGRAPH_PATH !== undefined || !config.production,
    });
    const document = parse(supergraphSdl, { noLocation: true });
    const nodes = nodeTypes(document);
    const searched = searchedIn(document);
    for (const { name, url } of supergraph.subgraphsMetadata()) {
      clients.set(
        name,
        tellingOfChanges(tracing(name, measured(name, makeClient(name, url, nodes, searched))), () =>
          onChange(name),
        ),
      );
      const source = name === NODES ? undefined : eventsOf(name, url);
      if (source) events.set(name, source);
    }
    const clientOf = (service: string) => there(clients.get(service));
    const gateway = planGateway({
      supergraph,
      supergraphSdl,
      apollo: () => apolloGateway({ supergraphSdl, clientOf, logger }),
      clientOf,
      fallbacks,
      planningTimeout: variables.PLANNING_TIMEOUT_MS,
      planningQueue: variables.PLANNING_QUEUE_MAX,
      pricing: prices,
      apolloRuns: variables.GATEWAY_EXECUTOR === 'apollo',
      hideSuggestions: !config.introspection,
      showPlans: !config.production,
      cacheBytes: variables.OPERATION_CACHE_BYTES,
    });
    return {
      schema: clientSchema(supergraph),
      gateway,
      client: (subgraph) => clients.get(subgraph),
      events,
      close: async () => {
        await Promise.all([...clients.values(), ...events.values()].map((connected) => connected.close()));
      },
    };
  };
}
