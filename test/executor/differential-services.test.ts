import { parse } from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../../gateway/config';
import { localClient } from '../../gateway/data-sources/local';
import { nodesClient } from '../../gateway/data-sources/nodes';
import { nodeTypes, searchedIn } from '../../gateway/executor/node-types';
import { readSupergraph } from '../../gateway/supergraph';
import { NODE_ID, NODES } from '../../subgraphs/runtime/nodes/names';
import { nodeId } from '../../subgraphs/runtime/nodes/node-id';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, system } from '../../subgraphs/system';
import { databaseEnvironment, testDatabase } from '../support/databases';
import { subgraphs } from '../support/subgraphs';
import { compareExecutors, OPERATIONS, SAME } from './support/differential';
import type { Random } from './support/random';
import { SAMPLE_SCALARS } from './support/sample-scalars';

const MINUTES = 60_000;
const QUERIES = Math.ceil(OPERATIONS / 4);

describe('the five services on their databases', () => {
  const config = readConfig(system.services, { LOG_LEVEL: 'silent', ...databaseEnvironment() });
  const open = (selectedColumns: boolean) =>
    new Map<string, SubgraphService>(
      SERVICES.map((service) => {
        const limits = { ...limitsFrom(config.variables), selectedColumns };
        const logger = pino({ level: 'silent' });
        return [service, new SubgraphService(subgraphs[service], testDatabase(service), limits, logger)];
      }),
    );
  // Apollo's executor asks services that read whole rows.
  const [services, reference] = [open(true), open(false)];

  afterAll(() =>
    Promise.all([...services.values(), ...reference.values()].map((service) => service.close())),
  );

  test(
    'queries have the data, errors and paths that Apollo gives',
    async () => {
      const supergraph = parse(readSupergraph());
      const nodes = nodesClient(nodeTypes(supergraph), searchedIn(supergraph), limitsFrom(config.variables));
      const found = (random: Random) =>
        `"${nodeId({ type: random.pick(['Employee', 'Account', 'Risk', 'Document']), key: [String(random.between(1, 12))] })}"`;
      const compared = await compareExecutors({
        supergraphSdl: readSupergraph(),
        schemas: new Map(SERVICES.map((service) => [service, subgraphs[service].schema])),
        clientOf: (service) => (service === NODES ? nodes : localClient(services.get(service)!)),
        referenceClientOf: (service) => (service === NODES ? nodes : localClient(reference.get(service)!)),
        generator: {
          maximumDepth: 6,
          // Pages are short, so that lists of lists of lists stay small; cursors only fit the list that gave them.
          literal: ({ name, description }, random) => {
            if (name === 'first') return String(random.between(1, 3));
            // Of those that are there: Apollo's executor does not find out whether one is.
            if (!description?.includes(NODE_ID)) return undefined;
            return name === 'ids' ? `[${found(random)}, ${found(random)}]` : found(random);
          },
          without: new Set(['after', 'before', 'last']),
          scalars: SAMPLE_SCALARS,
        },
        operations: QUERIES,
        seed: 1,
      });
      expect(compared).toMatchObject({ ...SAME, answers: 2 * QUERIES });
    },
    30 * MINUTES,
  );
});
