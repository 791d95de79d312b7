import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asking } from '../support/gateway';

const gateway = asking('http://localhost:4000');
const example = (name: string) => readFileSync(join(__dirname, '..', '..', 'examples', name), 'utf8');

test('the question across employees, ledgers and portfolios is answered from the shards of all five services', async () => {
  const { status, data, errors, citus } = await gateway.ask(example('12-portfolios-in-depth.graphql'));
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  expect(data.portfoliosByIds).toHaveLength(20);
  const workers = new Set(citus.statements.flatMap((statement: any) => statement.workers ?? []));
  for (const service of ['hc', 'doc', 'finance', 'risk', 'market'])
    for (const number of [1, 2]) expect([...workers]).toContain(`worker${number}_${service}:5432`);
  expect(citus.fanOuts).toBe(0);
});

test('a mutation through the gateway is written with the rights of the service alone', async () => {
  const { errors, data } = await gateway.ask(
    `mutation ($input: CreatePortfolioInput!) { createPortfolio(input: $input) { portfolio { id name } } }`,
    {},
  );
  expect({ errors, data }).toBeDefined();
});
