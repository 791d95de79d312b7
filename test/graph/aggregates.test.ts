import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const statementsOf = async (query: string) => {
  const { data, errors, citus } = await gateway.ask(query);
  expect(errors).toBeUndefined();
  return { data, names: citus.statements.map(({ statement }) => statement).sort() };
};

test('all figures of a list come by one statement, under the filter that the page has, which is not read for them', async () => {
  const { data, names } = await statementsOf(`{
    employees(filter: { hiredFrom: "2020-01-01" }, where: { status: { eq: ACTIVE } }) {
      aggregates { count ...OfFte min { hiredOn } max { hiredOn updatedAt } }
    }
  } fragment OfFte on EmployeeAggregates { sum { fte } avg { fte } ... on EmployeeAggregates { max { fte } } }`);
  const [{ figures }] = (await sql(
    'hc',
    `select json_build_object('count', count(*), 'sum', json_build_object('fte', sum(fte)::text),
       'avg', json_build_object('fte', round(avg(fte), 6)::text), 'min', json_build_object('hiredOn', min(hired_on)),
       'max', json_build_object('hiredOn', max(hired_on), 'fte', max(fte)::text)) as figures
     from hc_core.employees where hired_on >= '2020-01-01' and status = 'ACTIVE'`,
  )) as [{ figures: object }];
  expect(data.employees.aggregates).toMatchObject(figures);
  expect(names).toEqual([
    'hc.employees.aggregate+hiredFrom+and(status.eq) avg.fte max.fte max.hiredOn max.updatedAt min.hiredOn sum.fte',
  ]);
});

test('groups come in the order of what they have in common, with what has no value last', async () => {
  const { data } = await statementsOf(
    '{ employees { groups(by: [TERMINATED_ON, STATUS]) { keys { terminatedOn status name } aggregates { count } } } }',
  );
  const expected = await sql(
    'hc',
    `select terminated_on as "terminatedOn", status, null as name, count(*)::integer as count
     from hc_core.employees group by 1, 2 order by 1, 2`,
  );
  const groups = data.employees.groups.map(({ keys, aggregates }: any) => ({ ...keys, ...aggregates }));
  expect(groups).toEqual(expected);
  expect(groups.at(-1).terminatedOn).toBeNull();
});

test('those of many lists come by a statement each, as their pages do', async () => {
  const { data, names } = await statementsOf(`{
    departments(first: 20) { nodes { id employees(first: 1) {
      nodes { id } aggregates { count max { hiredOn } } groups(by: [STATUS]) { keys { status } aggregates { count } } } } }
  }`);
  expect(data.departments.nodes.length).toBeGreaterThan(5);
  expect(names).toEqual([
    'hc.departments.NAME',
    'hc.employee.byId',
    'hc.employees.byDepartment.NAME',
    'hc.employees.byDepartment.aggregate by(status) ',
    'hc.employees.byDepartment.aggregate max.hiredOn',
  ]);
  for (const { employees } of data.departments.nodes)
    expect(employees.groups.reduce((sum: number, { aggregates }: any) => sum + aggregates.count, 0)).toBe(
      employees.aggregates.count,
    );
});

test('a list without rows has none of what is counted, and nothing else', async () => {
  const { data } = await statementsOf(`{
    employee(id: "1") { leaveRequests(where: { days: { gt: "9999" } }) {
      aggregates { count sum { days } avg { days } max { endsOn } } groups(by: [STATUS]) { aggregates { count } } } }
    employees(where: { id: { eq: "999999999" } }) { aggregates { count sum { fte } } groups(by: [STATUS]) { aggregates { count } } }
  }`);
  expect(data).toEqual({
    employee: {
      leaveRequests: {
        aggregates: { count: 0, sum: { days: null }, avg: { days: null }, max: { endsOn: null } },
        groups: [],
      },
    },
    employees: { aggregates: { count: 0, sum: { fte: null } }, groups: [] },
  });
});

describe('what is refused costs what was asked alone', () => {
  const employees = async (selection: string) => {
    const { data, errors } = await gateway.ask(`{ employees(first: 1) { nodes { id } ${selection} } }`);
    expect(data.employees.nodes).toHaveLength(1);
    expect(data.employees.groups).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors![0]!.path).toEqual(['employees', 'groups']);
    return errors![0]!;
  };

  test.each([
    ['nothing', '[]'],
    ['three fields', '[STATUS, POSITION_ID, OFFICE_ID]'],
    ['one field twice', '[STATUS, STATUS]'],
  ])('groups by %s', async (_, by) => {
    const error = await employees(`groups(by: ${by}) { aggregates { count } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['by'] });
  });

  test.each([-1, 201])('%d groups', async (first) => {
    const error = await employees(`groups(by: [STATUS], first: ${first}) { aggregates { count } }`);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', inputPath: ['first'], limit: 200 });
  });

  test('more groups than there may be, unless as many as are wanted are said', async () => {
    const [{ count }] = (await sql(
      'hc',
      'select count(distinct employee_number)::integer as count from hc_core.employees',
    )) as [{ count: number }];
    expect(count).toBeGreaterThan(200);
    const error = await employees('groups(by: [EMPLOYEE_NUMBER]) { aggregates { count } }');
    expect(error.extensions).toMatchObject({ code: 'TOO_MANY_GROUPS', inputPath: ['by'], limit: 200 });
    const { employees: found } = await gateway.data(
      '{ employees { groups(by: [EMPLOYEE_NUMBER], first: 200) { keys { employeeNumber } } } }',
    );
    expect(found.groups).toHaveLength(200);
  });

  test('what the rows of a list of a shard do not have', async () => {
    const { data, errors } = await gateway.ask(`{ department(id: "2") { employees {
      aggregates { count sum { fte } } groups(by: [LAST_NAME]) { aggregates { count } } } } }`);
    expect(data.department.employees.aggregates).toMatchObject({ sum: { fte: null } });
    expect(data.department.employees.aggregates.count).toBeGreaterThan(0);
    expect(errors!.map(({ path, extensions: { code } }) => ({ path: path!.slice(2), code }))).toEqual(
      expect.arrayContaining([
        { path: ['groups'], code: 'NO_INDEX' },
        { path: ['aggregates', 'sum', 'fte'], code: 'NO_INDEX' },
      ]),
    );
    for (const { extensions } of errors!) expect(extensions.servedBy).toContain('hiredOn');
  });
});

test('of what it is written down who reads it there are no figures', () => {
  for (const type of ['Document', 'DocumentVersion', 'PerformanceReview']) {
    expect(schema.getType(`${type}Connection`)).toBeDefined();
    expect(schema.getType(`${type}Aggregates`)).toBeUndefined();
  }
  expect(schema.getType('EmployeeAggregateNumbers')).toMatchObject({ _fields: { fte: {} } });
  expect(schema.getType('EmployeeAggregateNumbers')).not.toHaveProperty('_fields.salary');
});
