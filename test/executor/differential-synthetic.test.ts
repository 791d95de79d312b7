import { compareExecutors, OPERATIONS, SAME } from './support/differential';
import { federatedGraph, plainClient } from './support/federated-graph';
import { syntheticGraph } from './support/synthetic-graph';

const MINUTES = 60_000;
const QUERIES = Math.ceil((OPERATIONS * 3) / 4);

const { supergraphSdl, schemas } = federatedGraph(syntheticGraph);
const graph = { supergraphSdl, schemas, clientOf: (service: string) => plainClient(schemas.get(service)!) };
const scalars = {
  ID: ['"b1"', '"b2"', '"b5"', '"f2"', '"f3"', '"m1"', '"u2"', '"r3"', '"none"'],
  Int: ['0', '1', '2', '3'],
  String: ['"x"', '""'],
};

describe('a graph with interfaces, unions, lists in lists and every directive of federation', () => {
  test(
    'queries have the data, errors and paths that Apollo gives',
    async () => {
      const generator = { scalars, maximumDepth: 6 };
      const compared = await compareExecutors({ ...graph, generator, operations: QUERIES, seed: 1 });
      expect(compared).toMatchObject({ ...SAME, answers: 2 * QUERIES });
    },
    30 * MINUTES,
  );
});
