import type { ApolloGateway } from '@apollo/gateway';
import type { Logger } from '@apollo/utils.logger';
import { apolloDataSource } from './data-sources/apollo-data-source';
import type { SubgraphClient } from './data-sources/subgraph-client';

export interface ApolloGatewayOptions {
  readonly supergraphSdl: string;
  readonly clientOf: (service: string) => SubgraphClient;
  readonly logger: Logger;
}

/**
 * Apollo's own gateway over the subgraphs: the reference, and what runs the plans that our executor does not support.
 * Its code is loaded only here, since it takes a quarter of the whole start and most processes never need it.
 */
export async function apolloGateway(options: ApolloGatewayOptions): Promise<ApolloGateway> {
  const { supergraphSdl, clientOf, logger } = options;
  // It would report itself to Apollo every hour.
  process.env.APOLLO_TELEMETRY_DISABLED ??= 'true';
  const apollo = await import('@apollo/gateway');
  return new apollo.ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => apolloDataSource(clientOf(name)),
  });
}
