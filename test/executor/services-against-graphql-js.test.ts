import { pino } from 'pino';
import { readConfig } from '../../gateway/config';
import type { GatewayContext } from '../../gateway/context';
import { localClient } from '../../gateway/data-sources/local';
import { readSupergraph } from '../../gateway/supergraph';
import { createContext, type SubgraphContext } from '../../subgraphs/runtime/context';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, system } from '../../subgraphs/system';
import { databaseEnvironment, testDatabase } from '../support/databases';
import { subgraphs } from '../support/subgraphs';
import { compareWithGraphqlJs, OPERATIONS } from './support/against-graphql-js';
import { planExecutor } from './support/executors';
import { monolith } from './support/monolith';

const MINUTES = 60_000;
const QUERIES = Math.ceil(OPERATIONS / 10);

describe('the five services merged into one schema, which graphql-js executes over the same data', () => {
  const config = readConfig(system.services, { LOG_LEVEL: 'silent', ...databaseEnvironment() });
  const limits = { ...limitsFrom(config.variables), selectedColumns: false };
  const services = new Map<string, SubgraphService>(
    SERVICES.map((service) => [
      service,
      new SubgraphService(subgraphs[service], testDatabase(service), limits, pino({ level: 'silent' })),
    ]),
  );
  const supergraphSdl = readSupergraph();

  /** One context of each service for an operation; the gateway makes its own from the viewer. */
  const contexts = new WeakMap<object, Map<string, SubgraphContext>>();
  const contextOf = (operation: unknown, service: string): SubgraphContext => {
    const made = contexts.get(operation as object) ?? new Map<string, SubgraphContext>();
    contexts.set(operation as object, made);
    const context = made.get(service) ?? createContext(services.get(service)!, limits, { viewer: null });
    made.set(service, context);
    return context;
  };
  const schema = monolith(
    supergraphSdl,
    SERVICES.map((name) => ({
      name,
      document: subgraphs[name].document,
      schema: subgraphs[name].schema,
    })),
    contextOf,
  );

  afterAll(() => Promise.all([...services.values()].map((service) => service.close())));

  test(
    'queries have its data, errors and paths',
    async () => {
      const ids = Array.from({ length: 12 }, (_, index) => `"${index + 1}"`);
      const compared = await compareWithGraphqlJs({
        gateway: await planExecutor(supergraphSdl, (service) => localClient(services.get(service)!)),
        schema,
        generator: {
          maximumDepth: 5,
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
        operations: QUERIES,
        seed: 1,
        context: () => ({ viewer: null, forwarded: {} }) satisfies GatewayContext,
      });
      expect(compared).toMatchObject({ operations: QUERIES, fallbacks: 0, differences: [] });
      expect(compared.withErrors).toBeLessThan(QUERIES);
    },
    30 * MINUTES,
  );
});
