import { readsShards } from '../../citus/shard-reads/shard-statement';
import { analyse, analysePlaces, loadParser } from '../support/sql-analysis';
import { allStatements, narrowedStatements } from '../support/statements';
import { subgraphs } from '../support/subgraphs';

beforeAll(loadParser);

test('every statement reads its shards as its route says, by its SQL alone', () => {
  const wrong = allStatements().flatMap(({ service, statement }) =>
    analyse(statement, subgraphs[service].distribution).map((problem) => `${statement.name}: ${problem}`),
  );
  expect(wrong).toEqual([]);
});

test('the tables of every read by keys stand where it was declared, so that shards can stand for them', () => {
  const reads = [...allStatements(), ...narrowedStatements()].filter(
    ({ service, statement }) =>
      readsShards(statement) &&
      // A view has no shards: what reads one is planned by Citus.
      statement.relations.every((relation) => !(relation in subgraphs[service].distribution.views)),
  );
  expect(reads.length).toBeGreaterThan(1_000);
  const wrong = reads.flatMap(({ statement }) =>
    analysePlaces(statement).map((problem) => `${statement.name}: ${problem}`),
  );
  expect(wrong).toEqual([]);
});
