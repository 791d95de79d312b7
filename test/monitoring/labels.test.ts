import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const metrics = async () => (await fetch(`${gateway.url}/metrics`)).text();
const operationsIn = (text: string) =>
  new Set(
    [...text.matchAll(/operation_duration_seconds_count\{.*operation="(\w+)"/g)].map(([, name]) => name),
  );

describe('labels that clients could choose', () => {
  test('a hundred names of operations are labels, those after them are "other"', async () => {
    for (let number = 0; number < 120; number++) await gateway.ask(`query Name${number} { __typename }`);
    const names = operationsIn(await metrics());
    expect(names).toContain('Name0');
    expect(names).toContain('other');
    expect([...names].filter((name) => name !== 'other')).toHaveLength(100);
  });

  test('an operation without a name is "anonymous", a request that is none "none"', async () => {
    await gateway.ask('{ __typename }');
    await gateway.ask('query Unknown { nothing }');
    const names = operationsIn(await metrics());
    expect(names).toContain('anonymous');
    expect(names).toContain('none');
    expect(names).not.toContain('Unknown');
  });

  test('pools, circuits and fetches are told for each service', async () => {
    await gateway.ask('{ department(id: 1) { name } }');
    const text = await metrics();
    for (const pool of ['lookups', 'analytics', 'writes']) {
      expect(text).toMatch(new RegExp(`gateway_pool_size\\{service="hc",pool="${pool}"\\} [1-9]`));
      expect(text).toMatch(new RegExp(`gateway_pool_waiting\\{service="market",pool="${pool}"\\} 0`));
    }
    expect(text).toMatch(/gateway_pool_connections\{service="hc",pool="lookups"\} [1-9]/);
    expect(text).toMatch(/gateway_open_circuits\{service="risk",kind="statements"\} 0/);
    expect(text).toMatch(
      /gateway_subgraph_fetch_duration_seconds_count\{subgraph="hc",outcome="success"\} [1-9]/,
    );
  });
});
