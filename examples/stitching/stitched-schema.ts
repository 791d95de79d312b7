import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { stitchSchemas } from '@graphql-tools/stitch';
import { schemaFromExecutor } from '@graphql-tools/wrap';
import type { GraphQLSchema } from 'graphql';
import type { YogaInitialContext } from 'graphql-yoga';
import { watchlistSchema } from './watchlists';

/** How things are found by id: one `xByIds` for all that an answer needs, in pieces that the gateway takes (IDS_MAX). */
const byIds = (fieldName: string) => ({
  selectionSet: '{ id }',
  fieldName,
  key: ({ id }: { id: string }) => id,
  argsFromKeys: (ids: readonly string[]) => ({ ids }),
  dataLoaderOptions: { maxBatchSize: 200 },
});

/**
 * One schema of two: the gateway's, taken from the running gateway by introspection, and this app's own.
 * Rejects when the gateway cannot be reached or does not answer introspection.
 */
export async function stitchedSchema(gatewayUrl: string): Promise<GraphQLSchema> {
  const executor = buildHTTPExecutor({
    endpoint: gatewayUrl,
    // Who may see what is decided by the gateway: the caller's token goes with every request.
    headers: (request): Record<string, string> => {
      const caller = request?.context as YogaInitialContext | undefined;
      const authorization = caller?.request.headers.get('authorization');
      return authorization ? { authorization } : {};
    },
  });
  return stitchSchemas({
    subschemas: [
      {
        schema: await schemaFromExecutor(executor),
        executor,
        // What is asked for at the same moment travels in one request.
        batch: true,
        merge: {
          Instrument: byIds('instrumentsByIds'),
          Portfolio: byIds('portfoliosByIds'),
          Employee: byIds('employeesByIds'),
        },
      },
      { schema: watchlistSchema, merge: { Instrument: byIds('watchedInstruments') } },
    ],
  });
}
