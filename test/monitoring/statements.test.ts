import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';

let own: OwnDatabase;
let gateway: TestGateway;
beforeAll(async () => {
  own = await ownDatabase('hc');
  gateway = await startGateway(own.environment);
});
afterAll(async () => {
  await gateway.stop();
  await own.drop();
});

/** The value of a metric with exactly these labels, as they are written; 0 where it is not there yet. */
async function value(metric: string): Promise<number> {
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  const line = text.split('\n').find((one) => one.startsWith(`${metric} `));
  return Number(line?.split(' ')[1] ?? 0);
}

const ofList = (what: string, outcome = '') =>
  `gateway_${what}_total{service="hc",statement="hc.employees",route="fan-out"${outcome}}`;

test('what is declared is one label, whatever its order, direction and filters', async () => {
  const succeeded = ofList('statements', ',outcome="success"');
  const [before, rows] = [await value(succeeded), await value(ofList('statement_rows'))];
  await gateway.data('query People { employees(first: 3) { nodes { id } } }');
  await gateway.data('query People { employees(first: 4, filter: { status: ACTIVE }) { nodes { id } } }');
  expect(await value(succeeded)).toBe(before + 2);
  // One more than was asked for is read, so that it is known whether there are more.
  expect(await value(ofList('statement_rows'))).toBe(rows + 4 + 5);
  expect(await value(ofList('statement_commands'))).toBeGreaterThanOrEqual(2);
  expect(await value(ofList('statement_seconds'))).toBeGreaterThan(0);
});

test('its time is counted by route', async () => {
  const count = 'gateway_statement_duration_seconds_count{service="hc",route="shard-batch"}';
  const before = await value(count);
  await gateway.data('{ employee(id: "1") { fullName } }');
  expect(await value(count)).toBeGreaterThan(before);
});

test('a statement that fails is an error', async () => {
  const failed =
    'gateway_statements_total{service="hc",statement="hc.department.byId",route="reference",outcome="error"}';
  await own.sql('alter table hc_core.departments rename to elsewhere');
  const { errors } = await gateway.ask('{ department(id: "1") { name } }');
  await own.sql('alter table hc_core.elsewhere rename to departments');
  expect(errors).toHaveLength(1);
  expect(await value(failed)).toBeGreaterThanOrEqual(1);
});

test('what an operation may ask of shards is counted by its name', async () => {
  const { cost } = await gateway.ask('query Priced { department(id: "1") { name } }');
  expect(await value('gateway_operation_tasks_total{operation="Priced"}')).toBe(cost.estimated.tasks);
});
