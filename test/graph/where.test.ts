import type { ServiceName } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const employees = (where: string, viewer?: string) =>
  gateway.ask(
    `{ employees(where: ${where}, first: 200) { totalCount nodes { id terminatedOn } } }`,
    undefined,
    {
      viewer,
    },
  );

const refusal = async (where: string, viewer?: string) => {
  const { data, errors } = await employees(where, viewer);
  expect(data.employees).toBeNull();
  return errors![0]!;
};

test('`not` keeps what its condition does not, also where nothing is known', async () => {
  const [expected] = await sql(
    'hc',
    `select count(*)::int as count from hc_core.employees where terminated_on is null or terminated_on < '2025-01-01'`,
  );
  const { data } = await employees(
    '{ id: { isNull: false }, not: { terminatedOn: { gte: "2025-01-01" } }, hiredOn: { gte: "1900-01-01" } }',
  );
  expect(data.employees.totalCount).toBe(expected!.count);
  expect(data.employees.nodes.some(({ terminatedOn }: any) => terminatedOn === null)).toBe(true);
});

test('of no alternatives nothing holds, and of nothing that is asked everything', async () => {
  expect((await employees('{ or: [] }')).data.employees.totalCount).toBe(0);
  const [all] = await sql('hc', 'select count(*)::int as count from hc_core.employees');
  expect((await employees('{ and: [], status: {} }')).data.employees.totalCount).toBe(all!.count);
});

test('what no index leads to is refused, with what would', async () => {
  const error = await refusal('{ or: [{ status: { eq: ACTIVE } }, { email: { contains: "a" } }] }');
  expect(error).toMatchObject({
    path: ['employees'],
    extensions: {
      code: 'NO_INDEX',
      inputPath: ['where'],
      servedBy: expect.arrayContaining(['name', 'status', 'office']),
    },
  });
  expect(error.message).toContain('hiredOn');
  const served = await employees('{ status: { eq: ACTIVE }, email: { containsIgnoreCase: "A" } }');
  expect(served.data.employees.nodes.length).toBeGreaterThan(0);
});

describe('a text that is looked for anywhere', () => {
  const count = async (service: ServiceName, table: string, predicate: string) =>
    (await sql(service, `select count(*)::int as count from ${table} where ${predicate}`))[0]!.count;

  test.each([
    ['doc', 'doc_core.documents', 'documents', 'title', 'olic'],
    ['hc', 'hc_core.employees', 'employees', 'name', 'MIT'],
    ['risk', 'risk_core.risk_registers', 'risks', 'title', 'utdat'],
    ['market', 'market_core.instruments', 'instruments', 'name', 'Inc'],
    ['market', 'market_core.portfolios', 'portfolios', 'name', 'rowth'],
    ['finance', 'finance_core.chart_of_accounts', 'accounts', 'name', 'ash'],
  ] as const)('is found by an index of %s in %s', async (service, table, list, field, text) => {
    const column = field === 'name' && service === 'hc' ? 'sort_name' : field;
    const { data, errors } = await gateway.ask(
      `query ($text: String!) {
        as: ${list}(where: { ${field}: { contains: $text } }) { totalCount }
        any: ${list}(where: { ${field}: { containsIgnoreCase: $text } }) { totalCount }
      }`,
      { text },
    );
    const anyCase = await count(service, table, `position(lower('${text}') in lower(${column})) > 0`);
    expect(anyCase).toBeGreaterThan(0);
    expect([errors, data]).toEqual([
      undefined,
      {
        as: { totalCount: await count(service, table, `position('${text}' in ${column}) > 0`) },
        any: { totalCount: anyCase },
      },
    ]);
  });

  test.each(['ol', 'a b', '%%%%', 'o-l-i', '   '])(
    '%j has no three letters in a row, and is refused alone',
    async (text) => {
      const found = (where: string) =>
        gateway.ask(`query ($text: String!) { documents(where: ${where}) { totalCount } }`, { text });
      const { errors } = await found('{ title: { contains: $text } }');
      expect(errors).toMatchObject([{ extensions: { code: 'NO_INDEX', inputPath: ['where'] } }]);
      expect(
        (await found('{ title: { contains: $text }, status: { eq: PUBLISHED } }')).errors,
      ).toBeUndefined();
    },
  );
});

test('what a list of a shard does not keep is refused by its name', async () => {
  const { errors } = await gateway.ask(
    '{ department(id: "2") { employees(where: { email: { eq: "a" } }) { totalCount } } }',
  );
  expect(errors![0]!.extensions).toMatchObject({ code: 'NO_INDEX', inputPath: ['where', 'email'] });
  expect(errors![0]!.extensions.servedBy).not.toContain('email');
});

test.each([
  ['null', '{ status: { eq: null } }', ['where', 'status', 'eq'], 'isNull'],
  ['null for conditions', '{ and: [{ status: null }] }', ['where', 'and', 0, 'status'], 'no null'],
  [
    'a wrong date',
    '{ or: [{ hiredOn: { in: ["2026-13-01"] } }] }',
    ['where', 'or', 0, 'hiredOn', 'in', 0],
    'Date',
  ],
  [
    'more than a few levels',
    '{ not: { not: { not: { not: { not: { id: { eq: "1" } } } } } } }',
    ['where', 'not', 'not', 'not', 'not', 'not'],
    '5 times',
  ],
  [
    'more than a few conditions',
    `{ and: [${'{ id: { eq: "1" } } '.repeat(21)}] }`,
    ['where', 'and', 20, 'id', 'eq'],
    '20 conditions',
  ],
  ['more than a few values', `{ id: { in: [${'"1" '.repeat(201)}] } }`, ['where', 'id', 'in'], '200 values'],
])('%s is refused where it stands', async (_, where, inputPath, message) => {
  const error = await refusal(where);
  expect(error.extensions.inputPath).toEqual(inputPath);
  expect(error.message).toContain(message);
});

describe('what a viewer may not see chooses nothing for them', () => {
  const STAFF = '300';

  test('a field of others', async () => {
    const where = '{ status: { eq: TERMINATED }, terminationReason: { eq: DISMISSAL } }';
    expect((await refusal(where, STAFF)).extensions.code).toBe('FORBIDDEN');
    expect((await refusal(`{ or: [{ not: ${where} }] }`, STAFF)).extensions.code).toBe('FORBIDDEN');
    expect((await employees(where, '300; hr')).errors).toBeUndefined();
  });

  test('a field of what a condition leads to', async () => {
    const where = '{ position: { salaryMax: { gte: "100000" } } }';
    expect((await refusal(where, STAFF)).extensions.code).toBe('FORBIDDEN');
    expect((await employees(where, '300; executive')).errors).toBeUndefined();
  });

  test('pay is no condition at all: who reads it is written down', async () => {
    const { errors } = await employees('{ salary: { gte: "1" } }');
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('rows that may be hidden after they were read, whether there are any or none', async () => {
    const [{ id }] = (await sql(
      'doc',
      `select grantee_id as id from doc_core.document_permissions
       where grantee_type = 'EMPLOYEE' group by 1 order by count(*) desc, 1 limit 1`,
    )) as [{ id: string }];
    for (const level of ['READ, COMMENT, EDIT, MANAGE', '']) {
      const { data, errors } = await gateway.ask(
        `{ employee(id: "${id}") { documentPermissions(first: 0, where: { accessLevel: { in: [${level}] } }) { totalCount } } }`,
        undefined,
        { viewer: id },
      );
      expect(data.employee.documentPermissions).toBeNull();
      expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  test('of a list that is theirs they choose among all rows', async () => {
    const [{ id }] = (await sql(
      'hc',
      'select approver_id as id from hc_core.leave_requests group by 1 order by count(*) desc, 1 limit 1',
    )) as [{ id: string }];
    const [expected] = await sql(
      'hc',
      `select count(*)::int as count from hc_core.leave_requests where approver_id = $1 and status in ('APPROVED', 'PENDING')`,
      [id],
    );
    const { employee } = await gateway.data(
      `{ employee(id: "${id}") { leaveRequestsToDecide(where: { status: { in: [APPROVED, PENDING] } }) { totalCount } } }`,
      undefined,
      { viewer: id },
    );
    expect(employee.leaveRequestsToDecide.totalCount).toBe(expected!.count);
    expect(expected!.count).toBeGreaterThan(0);
  });
});
