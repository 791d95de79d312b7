import { pino } from 'pino';
import {
  databaseUrls,
  databaseVariables,
  readVariables,
  SERVICES,
  subgraphVariables,
} from '../../platform/config';
import { serveSubgraph } from '../../subgraphs/runtime/serve';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { subgraphs } from '../../subgraphs/services';

/**
 * A subgraph of this project that answers everybody: the gateways of others cannot sign in our name, and what letting
 * them in costs is theirs to leave out.
 */
async function main(name: string | undefined): Promise<void> {
  const service = SERVICES.find((known) => known === name)!;
  const variables = readVariables({ ...subgraphVariables, ...databaseVariables }, process.env);
  const logger = pino({ level: 'silent' });
  const server = serveSubgraph({
    service: new SubgraphService(
      subgraphs[service],
      databaseUrls(variables)[service]!,
      limitsFrom(variables),
      logger,
    ),
    gate: { enter: async () => () => null, watch: () => {} },
    bodyLimit: variables.BODY_LIMIT_BYTES,
    logger,
  });
  console.log(`${service} on ${await server.listen(0, '127.0.0.1')}/graphql`);
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
