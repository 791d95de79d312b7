import { analyse, loadParser } from '../support/sql-analysis';
import { allStatements } from '../support/statements';
import { subgraphs } from '../support/subgraphs';

beforeAll(loadParser);

test('every statement reads its shards as its route says, by its SQL alone', () => {
  const wrong = allStatements().flatMap(({ service, statement }) =>
    analyse(statement, subgraphs[service].distribution).map((problem) => `${statement.name}: ${problem}`),
  );
  expect(wrong).toEqual([]);
});
