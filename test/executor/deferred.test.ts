import { parse } from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../../gateway/config';
import type { GatewayContext } from '../../gateway/context';
import { localClient } from '../../gateway/data-sources/local';
import { nodesClient } from '../../gateway/data-sources/nodes';
import { nodeTypes, searchedIn } from '../../gateway/executor/node-types';
import { readSupergraph } from '../../gateway/supergraph';
import { EVERYBODY_VIEWER } from '../../subgraphs/runtime/auth/viewer';
import { NODES } from '../../subgraphs/runtime/nodes/names';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { SERVICES, system } from '../../subgraphs/system';
import { databaseEnvironment, testDatabase } from '../support/databases';
import { subgraphs } from '../support/subgraphs';
import { canonical } from './support/canonical';
import { OPERATIONS } from './support/differential';
import { type Executor, planExecutor } from './support/executors';
import { federatedGraph, plainClient } from './support/federated-graph';
import {
  type GeneratedOperation,
  type GeneratorOptions,
  generateOperation,
} from './support/generate-operation';
import { mergeParts } from './support/merge-parts';
import { Random } from './support/random';
import { SAMPLE_SCALARS } from './support/sample-scalars';
import { syntheticGraph } from './support/synthetic-graph';

const MINUTES = 60_000;

async function inParts(executor: Executor, { query, variables }: GeneratedOperation) {
  const incremental: GatewayContext['incremental'] = {};
  const context = { viewer: EVERYBODY_VIEWER, forwarded: {}, incremental } satisfies GatewayContext;
  const first = await executor.ask(query, variables, context);
  return mergeParts(first, incremental.deferred);
}

/** What an answer says, in whatever order: an object that stands at two places of it may tell of its error twice. */
function told({ data, errors = [] }: { data?: unknown; errors?: readonly unknown[] | undefined }) {
  const texts = (errors as readonly { message: string; path?: unknown }[]).map(({ message, path }) =>
    JSON.stringify([message, path]),
  );
  return { data: canonical(data), errors: [...new Set(texts)].sort() };
}

/** The first operations whose parts, put together, are not what is answered at once; and how many parts there were. */
async function compareParts(
  executor: Executor,
  options: Pick<GeneratorOptions, 'scalars' | 'literal' | 'without'>,
  operations: number,
) {
  const differences: object[] = [];
  let parts = 0;
  for (let seed = 1; seed <= operations && differences.length < 3; seed++) {
    const generator = { ...options, schema: executor.schema, maximumDepth: 6, conditions: 0.05, defers: 0.6 };
    const operation = generateOperation(generator, new Random(seed));
    const merged = await inParts(executor, operation);
    parts += merged.parts;
    const [wanted, got] = [told(await executor.ask(operation.query, operation.variables)), told(merged)];
    if (canonical(wanted) !== canonical(got)) differences.push({ seed, ...operation, wanted, got });
  }
  return { differences, parts };
}

describe('an answer in parts is, put together, what it is at once, in data and errors', () => {
  test(
    'over a graph with interfaces, unions, lists in lists and every directive of federation',
    async () => {
      const { supergraphSdl, schemas } = federatedGraph(syntheticGraph);
      const executor = await planExecutor(supergraphSdl, (service) => plainClient(schemas.get(service)!));
      const scalars = {
        ID: ['"b1"', '"b2"', '"b5"', '"f2"', '"f3"', '"m1"', '"u2"', '"r3"', '"none"'],
        Int: ['0', '1', '2', '3'],
        String: ['"x"', '""'],
      };
      const { differences, parts } = await compareParts(executor, { scalars }, OPERATIONS);
      expect(differences).toEqual([]);
      expect(parts).toBeGreaterThan(OPERATIONS);
    },
    60 * MINUTES,
  );

  test(
    'over the five services on their databases',
    async () => {
      const config = readConfig(system.services, { LOG_LEVEL: 'silent', ...databaseEnvironment() });
      const services = new Map(
        SERVICES.map((service) => [
          service as string,
          new SubgraphService(
            subgraphs[service],
            testDatabase(service),
            limitsFrom(config.variables),
            pino({ level: 'silent' }),
          ),
        ]),
      );
      try {
        const supergraph = parse(readSupergraph());
        const nodes = nodesClient(
          nodeTypes(supergraph),
          searchedIn(supergraph),
          limitsFrom(config.variables),
        );
        const executor = await planExecutor(readSupergraph(), (service) =>
          service === NODES ? nodes : localClient(services.get(service)!),
        );
        const options: Parameters<typeof compareParts>[1] = {
          literal: ({ name }, random) => (name === 'first' ? String(random.between(1, 3)) : undefined),
          // Cursors only fit the list that gave them.
          without: new Set(['after', 'before', 'last']),
          scalars: SAMPLE_SCALARS,
        };
        const { differences, parts } = await compareParts(executor, options, Math.ceil(OPERATIONS / 4));
        expect(differences).toEqual([]);
        expect(parts).toBeGreaterThan(0);
      } finally {
        await Promise.all([...services.values()].map((service) => service.close()));
      }
    },
    60 * MINUTES,
  );
});
