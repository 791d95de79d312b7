import '../../platform/young-objects';
import { pino } from 'pino';
import { databaseVariables, readVariables, subgraphVariables } from '../../platform/config';
import { databaseUrls, databaseUrlVariables } from '../../platform/services';
import { serveSubgraph } from '../../subgraphs/runtime/serve';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, system } from '../../subgraphs/system';
import { subgraphs } from '../../test/support/subgraphs';

/**
 * A subgraph of this project that answers everybody: the gateways of others cannot sign in our name, and what letting
 * them in costs is theirs to leave out.
 */
async function main(name: string | undefined): Promise<void> {
  const service = SERVICES.find((known) => known === name)!;
  const variables = readVariables(
    { ...subgraphVariables, ...databaseVariables },
    process.env,
    databaseUrlVariables(system.services),
  );
  const logger = pino({ level: 'silent' });
  const server = serveSubgraph({
    service: new SubgraphService(
      subgraphs[service],
      databaseUrls(system.services, variables)[service]!,
      limitsFrom(variables),
      logger,
    ),
    gate: { enter: async () => () => null, watch: () => {} },
    bodyLimit: variables.BODY_LIMIT_BYTES,
    requestTimeout: variables.SUBGRAPH_TIMEOUT_MS,
    logger,
  });
  console.log(`${service} on ${await server.listen(0, '127.0.0.1')}/graphql`);
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
