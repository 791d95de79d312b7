import type { Answer, TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

/** Employees whose pay is asked for, and some of those who ask. */
const EMPLOYEES = 300;
const PAGE = 100;

/** Whoever each employee reports to, by plain SQL. */
const MANAGERS = `select employee_id::text as id, manager_id::text as manager
  from hc_core.employees where manager_id is not null`;

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
/** Everybody above each employee: who may see pay beside the person. */
const above = new Map<string, Set<string>>();
beforeAll(async () => {
  gateway = await sharedGateway();
  const managerOf = new Map(
    (await sql('hc', MANAGERS)).map(({ id, manager }) => [id as string, manager as string]),
  );
  for (const id of managerOf.keys()) {
    const line = new Set<string>();
    for (let one = managerOf.get(id); one && !line.has(one); one = managerOf.get(one)) line.add(one);
    above.set(id, line);
  }
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
