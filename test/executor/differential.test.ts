import { pino } from 'pino';
import { readConfig } from '../../gateway/config';
import { localClient } from '../../gateway/data-sources/local';
import { readSupergraph } from '../../gateway/supergraph';
import { SERVICES } from '../../subgraphs/runtime/config';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { subgraphs } from '../../subgraphs/services';
import { databaseEnvironment, testDatabase } from '../support/databases';
import { compareExecutors } from './support/differential';
import { federatedGraph, plainClient } from './support/federated-graph';
import { syntheticGraph } from './support/synthetic-graph';

/** Operations that are compared altogether. */
const OPERATIONS = Number(process.env.EXECUTOR_OPERATIONS ?? 1_000);
const MINUTES = 60_000;
const QUARTER = Math.ceil(OPERATIONS / 4);

const same = { differences: [], fallbacks: 0 };

describe('a graph with interfaces, unions, lists in lists and every directive of federation', () => {
  const { supergraphSdl, schemas } = federatedGraph(syntheticGraph);
  const scalars = {
    ID: ['"b1"', '"b2"', '"b5"', '"f2"', '"f3"', '"m1"', '"u2"', '"r3"', '"none"'],
    Int: ['0', '1', '2', '3'],
    String: ['"x"', '""'],
  };
  const clientOf = (service: string) => plainClient(schemas.get(service)!);
  const graph = { supergraphSdl, schemas, clientOf };

  test(
    'queries have the data, errors and paths that Apollo gives',
    async () => {
      const operations = 3 * QUARTER - Math.ceil(QUARTER / 5);
      const generator = { scalars, maximumDepth: 6 };
      const compared = await compareExecutors({ ...graph, generator, operations, seed: 1 });
      expect(compared).toMatchObject({ ...same, answers: 3 * operations });
      expect(compared.answersWithErrors).toBeGreaterThan(operations / 4);
    },
    30 * MINUTES,
  );

  test(
    'mutations have the data, errors and paths that Apollo gives',
    async () => {
      const operations = Math.ceil(QUARTER / 5);
      const generator = { scalars, maximumDepth: 5, operation: 'mutation' as const };
      const compared = await compareExecutors({ ...graph, generator, operations, seed: 1 });
      expect(compared).toMatchObject({ ...same, answers: 3 * operations });
    },
    30 * MINUTES,
  );
});

describe('the five services on their databases', () => {
  const config = readConfig({ LOG_LEVEL: 'silent', ...databaseEnvironment() });
  const services = new Map<string, SubgraphService>();

  beforeAll(() => {
    for (const service of SERVICES)
      services.set(
        service,
        new SubgraphService(
          subgraphs[service],
          testDatabase(service),
          limitsFrom(config.variables),
          pino({ level: 'silent' }),
        ),
      );
  });

  afterAll(() => Promise.all([...services.values()].map((service) => service.close())));

  test(
    'queries have the data, errors and paths that Apollo gives',
    async () => {
      const ids = Array.from({ length: 12 }, (_, index) => `"${index + 1}"`);
      const compared = await compareExecutors({
        supergraphSdl: readSupergraph(),
        schemas: new Map(SERVICES.map((service) => [service, subgraphs[service].schema])),
        clientOf: (service) => localClient(services.get(service)!),
        generator: {
          maximumDepth: 6,
          // Pages are short, so that lists of lists of lists stay small; cursors only fit the list that gave them.
          literal: ({ name }, random) => (name === 'first' ? String(random.between(1, 3)) : undefined),
          without: new Set(['after', 'before', 'last']),
          scalars: {
            ID: ids,
            Int: ['1', '5', '2026'],
            String: ['"1010"', '"AAPL"', '"sofia.roberts@meridian-capital.example"', '"x"'],
            Date: ['"2026-01-15"', '"2026-06-30"'],
            DateTime: ['"2026-06-30T12:00:00Z"'],
            Decimal: ['"0"', '"1250.50"'],
            Boolean: ['true', 'false'],
          },
        },
        operations: QUARTER,
        seed: 1,
      });
      expect(compared).toMatchObject({ ...same, answers: 3 * QUARTER });
    },
    30 * MINUTES,
  );
});
