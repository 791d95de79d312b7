import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { pino } from 'pino';
import { databaseVariables, readVariables, subgraphVariables } from '../../platform/config';
import { databaseUrls, databaseUrlVariables } from '../../platform/services';
import { createContext, type SubgraphContext } from '../../subgraphs/runtime/context';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, system } from '../../subgraphs/system';
import { subgraphs } from '../../test/support/subgraphs';

/**
 * A subgraph as Apollo Server's documentation starts it: this project's schema, resolvers, loaders and SQL, executed by
 * graphql-js over a pool of connections. What the gateways of others are put in front of where nobody has this project.
 */
async function main(name: string | undefined): Promise<void> {
  const service = SERVICES.find((known) => known === name)!;
  const variables = readVariables(
    { ...subgraphVariables, ...databaseVariables },
    process.env,
    databaseUrlVariables(system.services),
  );
  const limits = { ...limitsFrom(variables), pipelinedReads: false };
  const url = databaseUrls(system.services, variables)[service]!;
  const opened = new SubgraphService(subgraphs[service], url, limits, pino({ level: 'silent' }));
  const server = new ApolloServer<SubgraphContext>({ schema: subgraphs[service].schema });
  const { url: address } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => createContext(opened, limits, {}),
  });
  console.log(`${service} on ${address}graphql`);
}

main(process.argv[2]).catch((error) => {
  console.error(error);
  process.exit(1);
});
