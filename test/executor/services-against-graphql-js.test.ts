import { readConfig } from '../../gateway/config';
import type { GatewayContext } from '../../gateway/context';
import { localClient } from '../../gateway/data-sources/local';
import { readSupergraph } from '../../gateway/supergraph';
import { developmentViewer } from '../../subgraphs/runtime/auth/development-viewer';
import { SERVICES, type ServiceName, system } from '../../subgraphs/system';
import { report } from '../support/crashes';
import { databaseEnvironment, testDatabase } from '../support/databases';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { compareWithGraphqlJs, OPERATIONS } from './support/against-graphql-js';
import { planExecutor } from './support/executors';
import { mergedServices, openServices } from './support/merged-services';
import type { Random } from './support/random';
import { SAMPLE_SCALARS } from './support/sample-scalars';
import { countsOf, withoutNow } from './support/written';

const MINUTES = 60_000;
const QUERIES = Math.ceil(OPERATIONS / 10);
/** More, since few of those that are drawn by chance are let through by the rules. */
const MUTATIONS = Math.ceil(OPERATIONS / 2);

const config = readConfig(system.services, { LOG_LEVEL: 'silent', ...databaseEnvironment() });
const supergraphSdl = readSupergraph();

/** Everybody's roles, a head of a department, somebody without a role, nobody. */
const VIEWERS = ['1; *', '2; *', '3; controller, trader', '7', 'anonymous'].map(developmentViewer);
let operation = 0;
/** The same viewer for both sides of a comparison. */
const context = () =>
  ({ viewer: VIEWERS[(operation++ >> 1) % VIEWERS.length]!, forwarded: {} }) satisfies GatewayContext;

const generator = {
  maximumDepth: 5,
  // Pages are short, so that lists of lists of lists stay small; cursors only fit the list that gave them.
  literal: ({ name }: { name: string }, random: Random) =>
    name === 'first' ? String(random.between(1, 3)) : undefined,
  // What answers for nodes and searches is none of the five services: test/graph/nodes, test/graph/search.
  without: new Set(['after', 'before', 'last', 'Query.node', 'Query.nodes', 'Query.search']),
  scalars: SAMPLE_SCALARS,
};

describe('the five services merged into one schema, which graphql-js executes over the same data', () => {
  test(
    'queries have its data, errors and paths',
    async () => {
      const services = openServices(config, testDatabase);
      const compared = await compareWithGraphqlJs({
        gateway: await planExecutor(supergraphSdl, (service) => localClient(services.get(service)!)),
        schema: mergedServices(config, services),
        generator,
        operations: QUERIES,
        seed: 1,
        context,
      });
      await Promise.all([...services.values()].map((service) => service.close()));
      expect(compared).toMatchObject({ operations: QUERIES, fallbacks: 0, differences: [] });
      expect(compared.withErrors).toBeLessThan(QUERIES);
    },
    30 * MINUTES,
  );

  test(
    'mutations have its data, errors and paths, and leave as many rows behind',
    async () => {
      const sides = [new Map<ServiceName, OwnDatabase>(), new Map<ServiceName, OwnDatabase>()] as const;
      for (const side of sides) for (const service of SERVICES) side.set(service, await ownDatabase(service));
      const [through, direct] = sides.map((side) =>
        openServices(config, (service) => side.get(service)!.url),
      ) as [ReturnType<typeof openServices>, ReturnType<typeof openServices>];
      const [before] = await Promise.all(sides.map(countsOf));
      const compared = await compareWithGraphqlJs({
        gateway: await planExecutor(supergraphSdl, (service) => localClient(through.get(service)!)),
        schema: mergedServices(config, direct),
        generator: { ...generator, operation: 'mutation' },
        operations: MUTATIONS,
        seed: 1,
        context,
        comparable: withoutNow,
      });
      const [written, wanted] = await Promise.all(sides.map(countsOf));
      await Promise.all([...through.values(), ...direct.values()].map((service) => service.close()));
      for (const side of sides) for (const database of side.values()) await database.drop();
      const rows = Object.entries(written!).reduce((sum, [name, count]) => sum + count - before![name]!, 0);
      if (process.env.EXECUTOR_OPERATIONS) report('mutations', { ...compared, rows });
      expect(compared).toMatchObject({ operations: MUTATIONS, fallbacks: 0, differences: [] });
      expect(written).toEqual(wanted);
      expect(written).not.toEqual(before);
    },
    30 * MINUTES,
  );
});
