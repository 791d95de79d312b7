import { compareWithGraphqlJs, OPERATIONS } from './support/against-graphql-js';
import { planExecutor } from './support/executors';
import { federatedGraph, plainClient } from './support/federated-graph';
import { monolith, partsOf } from './support/monolith';
import { withResolverFaults } from './support/resolver-faults';
import { syntheticGraph } from './support/synthetic-graph';

const MINUTES = 60_000;
const MUTATIONS = Math.ceil(OPERATIONS / 4);
const QUERIES = OPERATIONS - MUTATIONS;

const { supergraphSdl, schemas } = federatedGraph(syntheticGraph);
let faults = { seed: 0, probability: 0 };
withResolverFaults([...schemas.values()], () => faults);
const schema = monolith(supergraphSdl, partsOf(syntheticGraph, schemas));
const scalars = {
  ID: ['"b1"', '"b2"', '"b5"', '"f2"', '"f3"', '"m1"', '"u2"', '"r3"'],
  Int: ['0', '1', '2', '3'],
  String: ['"x"', '""'],
};
/** Of every three operations one meets no faults. */
const before = (seed: number) => {
  faults = { seed, probability: seed % 3 === 0 ? 0 : 0.06 };
};
/** What the mutations of an execution have done. */
const context = () => ({ viewer: null, identity: {}, done: [] as string[] });
const effects = (of: object) => (of as ReturnType<typeof context>).done;

describe('generated operations with conditions on everything have the data, errors and paths of graphql-js', () => {
  test.each([
    ['queries', 'query', QUERIES],
    ['mutations, and do the same in the same order', 'mutation', MUTATIONS],
  ] as const)(
    '%s',
    async (_, operation, operations) => {
      const gateway = await planExecutor(supergraphSdl, (service) => plainClient(schemas.get(service)!));
      const generator = { scalars, maximumDepth: 5, operation };
      const compared = await compareWithGraphqlJs({
        gateway,
        schema,
        generator,
        operations,
        seed: 1,
        context,
        before,
        effects,
      });
      expect(compared).toMatchObject({ operations, fallbacks: 0, differences: [] });
      expect(compared.withErrors).toBeGreaterThan(operations / 5);
    },
    60 * MINUTES,
  );
});
