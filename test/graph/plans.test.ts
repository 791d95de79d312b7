import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { readSupergraph } from '../../gateway/supergraph';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { planText } from '../support/plan-text';
import { recordFetches } from '../support/recorded-fetches';

const folder = join(__dirname, '..', '..', 'examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));
const update = process.env.UPDATE_PLANS === '1';

const supergraph = Supergraph.build(readSupergraph());
const planner = new QueryPlanner(supergraph);
const { Service, fetches } = recordFetches();
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startGateway({}, Service);
});

afterAll(() => gateway?.stop());

// Plans are read by people and committed. They are the same on every database.
test.each(examples)(
  '%s is fetched and read as its reviewed plan says (UPDATE_PLANS=1 writes it)',
  async (example) => {
    const source = readFileSync(join(folder, `${example}.graphql`), 'utf8');
    fetches.length = 0;
    const { errors, citus } = await gateway.ask(source);
    expect(errors).toBeUndefined();
    const plan = planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), parse(source)));
    const text = planText(example, plan, fetches);
    expect(citus.statementCount).toBe(fetches.flatMap(({ statements }) => statements).length);
    const file = join(folder, `${example}.plan.txt`);
    if (update) writeFileSync(file, text);
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `no ${file}: run with UPDATE_PLANS=1`);
  },
);

test('every reviewed plan has its example', () => {
  const plans = readdirSync(folder).filter((file) => file.endsWith('.plan.txt'));
  expect(plans).toEqual(examples.map((example) => `${example}.plan.txt`));
});
