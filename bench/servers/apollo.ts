import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readSupergraph } from '../../gateway/supergraph';

/** Apollo Server and Apollo Gateway over remote subgraphs, with nothing changed. */
async function main(): Promise<void> {
  const server = new ApolloServer({
    gateway: new ApolloGateway({ supergraphSdl: readSupergraph(process.env.SUPERGRAPH_FILE) }),
  });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  console.log(`Apollo on ${url}graphql`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
