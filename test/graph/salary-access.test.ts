import type { Answer, TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

/** Employees whose pay is asked for, and some of those who ask. */
const EMPLOYEES = 300;
const PAGE = 100;

/** Everybody above each employee, by plain SQL: who may see pay beside the person. */
const ABOVE = `with recursive above as (
    select employee_id, manager_id from hc_core.employees where manager_id is not null
    union
    select above.employee_id, manager.manager_id
    from above join hc_core.employees manager on manager.employee_id = above.manager_id
    where manager.manager_id is not null)
  select employee_id::text as id, manager_id::text as manager from above`;

/** The ways to somebody's pay: each with the employees of an answer. */
const WAYS: Readonly<Record<string, readonly [string, (data: any) => any[]]>> = {
  byIds: ['employeesByIds(ids: $ids) { id salary }', ({ employeesByIds }) => employeesByIds],
  compensation: [
    'employeesByIds(ids: $ids) { id pay: compensation { salary } }',
    ({ employeesByIds }) => employeesByIds,
  ],
  history: [
    'employeesByIds(ids: $ids) { id pay: salaryHistory(first: 1) { totalCount } }',
    ({ employeesByIds }) => employeesByIds,
  ],
  reviews: [
    'employeesByIds(ids: $ids) { id pay: performanceReviews(first: 2) { totalCount nodes { id } } }',
    ({ employeesByIds }) => employeesByIds,
  ],
  teams: [
    'employeesByIds(ids: $ids) { directReports(first: 10) { nodes { id salary } } }',
    ({ employeesByIds }) => employeesByIds.flatMap(({ directReports }: any) => directReports.nodes),
  ],
};

let gateway: TestGateway;
const above = new Map<string, Set<string>>();
beforeAll(async () => {
  gateway = await sharedGateway();
  for (const { id, manager } of (await sql('hc', ABOVE)) as { id: string; manager: string }[])
    above.set(id, (above.get(id) ?? new Set()).add(manager));
});
afterAll(() => gateway?.stop());

const pages = Array.from({ length: EMPLOYEES / PAGE }, (_, page) =>
  Array.from({ length: PAGE }, (_, index) => String(page * PAGE + index + 1)),
);

const told = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions.code))];

test.each(Object.entries(WAYS))(
  '%s: pay is seen by the person and whoever is above, and nobody else',
  async (_, way) => {
    const [selection, employeesOf] = way;
    const managers = [...new Set([...above.values()].flatMap((line) => [...line]))];
    const viewers = [managers[0]!, managers.at(-1)!, managers[Math.floor(managers.length / 2)]!, '299'];
    for (const viewer of viewers)
      for (const ids of pages) {
        const answer = await gateway.ask(`query ($ids: [ID!]!) { ${selection} }`, { ids }, { viewer });
        expect(told(answer).every((code) => code === 'FORBIDDEN')).toBe(true);
        const seen = employeesOf(answer.data)
          .filter((one) => one && (one.salary ?? one.pay) != null)
          .map(({ id }) => id);
        const asked = employeesOf(answer.data).flatMap((one) => (one ? [one.id as string] : []));
        const allowed = asked.filter((id) => id === viewer || above.get(id)?.has(viewer));
        expect([viewer, seen]).toEqual([viewer, allowed]);
      }
  },
);

test.each(['299; hr', '299; auditor'])('%s sees the pay of all', async (viewer) => {
  const { employeesByIds } = await gateway.data(
    'query ($ids: [ID!]!) { employeesByIds(ids: $ids) { id salary } }',
    { ids: pages[0] },
    { viewer },
  );
  expect(employeesByIds.filter((one: any) => one && one.salary === null)).toEqual([]);
});

test('a report of pay is for those who may add it up', async () => {
  const { data, errors } = await gateway.ask('{ salaryBands { averageSalary } }', {}, { viewer: '299' });
  expect([data, errors?.[0]?.extensions.code, errors?.[0]?.path]).toEqual([
    { salaryBands: null },
    'FORBIDDEN',
    ['salaryBands'],
  ]);
});
