import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '../../subgraphs/system';
import { actor } from '../support/acting';
import { asking } from '../support/asking';
import { SAMPLED } from '../support/sampled-services';
import { newThings } from './new-things';
import { ask } from './stack';

const gateway = { url: 'http://localhost:4000', ...asking('http://localhost:4000'), stop: async () => {} };
const example = (name: string) => readFileSync(join(__dirname, '..', '..', 'examples', name), 'utf8');

test('the question across employees, ledgers and portfolios is answered from the workers of all five services', async () => {
  const { status, data, errors, citus } = await gateway.ask(example('12-portfolios-in-depth.graphql'));
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  expect(data.portfoliosByIds).toHaveLength(20);
  const workers = new Set(citus.statements.flatMap(({ workers }) => (workers ?? []).map(({ node }) => node)));
  expect([...workers].sort()).toEqual(
    SERVICES.flatMap((service) => [`worker1_${service}:5432`, `worker2_${service}:5432`]).sort(),
  );
  expect(citus.fanOuts).toBe(0);
});

test('a mutation is written to the shards with the rights of its service', async () => {
  const [request] = await ask(
    5431,
    `select employee_id, leave_request_id, version from hc_core.leave_requests where status = 'PENDING' limit 1`,
  );
  const { data, errors } = await gateway.ask(
    `mutation ($input: DecideLeaveInput!) { rejectLeave(input: $input) { leaveRequest { id status } } }`,
    { input: { employeeId: request!.employee_id, id: request!.leave_request_id, version: request!.version } },
    { viewer: '1; hr' },
  );
  expect({ errors, status: data?.rejectLeave.leaveRequest.status }).toEqual({
    errors: undefined,
    status: 'REJECTED',
  });
  const [written] = await ask(
    5431,
    'select status from hc_core.leave_requests where employee_id = $1 and leave_request_id = $2',
    [request!.employee_id, request!.leave_request_id],
  );
  expect(written).toEqual({ status: 'REJECTED' });
});

const things = newThings();
test.each(SAMPLED)('%s makes something new, with an id of its own', async (service) => {
  const { mutation, viewer, input, field, table, key } = things[service];
  const payload = await actor(() => gateway, viewer).act(mutation, input, `${field} { id }`);
  const written = await ask(
    5431 + SERVICES.indexOf(service),
    `select ${key}::text as id from ${table} where ${key} = $1`,
    [payload[field].id],
  );
  expect(written).toEqual([{ id: payload[field].id }]);
});
