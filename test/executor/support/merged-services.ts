import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { GatewayConfig } from '../../../gateway/config';
import type { GatewayContext } from '../../../gateway/context';
import { readSupergraph } from '../../../gateway/supergraph';
import { createContext, type SubgraphContext } from '../../../subgraphs/runtime/context';
import { limitsFrom, SubgraphService } from '../../../subgraphs/runtime/service';
import { SERVICES, type ServiceName } from '../../../subgraphs/system';
import { subgraphs } from '../../support/subgraphs';
import { monolith } from './monolith';

/** The five services over databases; they read whole rows, as graphql-js does not tell them what is selected. */
export function openServices(
  config: GatewayConfig,
  urlOf: (service: ServiceName) => string,
): ReadonlyMap<string, SubgraphService> {
  const limits = { ...limitsFrom(config.variables), selectedColumns: false };
  const logger = pino({ level: 'silent' });
  return new Map(
    SERVICES.map((service) => [
      service,
      new SubgraphService(subgraphs[service], urlOf(service), limits, logger),
    ]),
  );
}

/** The schema of the five services merged, which graphql-js executes as the viewer of a gateway's context. */
export function mergedServices(
  config: GatewayConfig,
  services: ReadonlyMap<string, SubgraphService>,
): GraphQLSchema {
  const limits = { ...limitsFrom(config.variables), selectedColumns: false };
  /** One context of each service for an operation; the gateway makes its own from the viewer. */
  const contexts = new WeakMap<object, Map<string, SubgraphContext>>();
  const contextOf = (operation: unknown, service: string): SubgraphContext => {
    const { viewer } = operation as GatewayContext;
    const made = contexts.get(operation as object) ?? new Map<string, SubgraphContext>();
    contexts.set(operation as object, made);
    const context = made.get(service) ?? createContext(services.get(service)!, limits, { viewer });
    made.set(service, context);
    return context;
  };
  return monolith(
    readSupergraph(),
    SERVICES.map((name) => ({
      name,
      document: subgraphs[name].document,
      schema: subgraphs[name].schema,
    })),
    contextOf,
  );
}
