import { type GraphQLObjectType, getNamedType, isRequiredArgument } from 'graphql';
import { ROWS } from '../support/access-oracle';
import { allows, type Person, peopleByChance } from '../support/access-people';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

/** Viewers who are compared with the oracle. */
const VIEWERS = Number(process.env.ACCESS_VIEWERS ?? 12);
const STAFF = '300';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway?.stop());

const codesOf = (errors: readonly { extensions: Record<string, any> }[] = []) =>
  errors.map(({ extensions }) => extensions.code);

describe('a field of others', () => {
  test('makes no groups, in whatever way they are selected', async () => {
    const groups = 'groups(by: [STATUS, TERMINATION_REASON]) { aggregates { count } }';
    for (const selection of [groups, `... on EmployeeConnection { other: ${groups} }`]) {
      const { data, errors } = await gateway.ask(`{ employees(first: 1) { ${selection} } }`, undefined, {
        viewer: STAFF,
      });
      expect(Object.values(data.employees)).toEqual([null]);
      expect(codesOf(errors)).toEqual(['FORBIDDEN']);
    }
    const { employees } = await gateway.data(`{ employees { ${groups} } }`, undefined, { viewer: '300; hr' });
    expect(employees.groups.length).toBeGreaterThan(3);
  });

  test('has no figures, and what stands beside it has', async () => {
    const query = `{ positions { aggregates { count avg { jobLevel salaryMax } min { salaryMin } max { jobLevel } } } }`;
    const { data, errors } = await gateway.ask(query, undefined, { viewer: STAFF });
    expect(errors!.map(({ path }) => path!.join('.')).sort()).toEqual([
      'positions.aggregates.avg.salaryMax',
      'positions.aggregates.min.salaryMin',
    ]);
    expect(codesOf(errors)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(data.positions.aggregates).toMatchObject({ avg: { salaryMax: null }, min: { salaryMin: null } });
    expect(Number(data.positions.aggregates.avg.jobLevel)).toBeGreaterThan(0);
    const all = await gateway.data(query, undefined, { viewer: '300; executive' });
    expect(Number(all.positions.aggregates.min.salaryMin)).toBeGreaterThan(0);
  });

  test('has none in groups either', async () => {
    const query =
      '{ accounts { groups(by: [ACCOUNT_TYPE]) { keys { accountType } aggregates { count sum { baseBalance } } } } }';
    const { data, errors } = await gateway.ask(query, undefined, { viewer: STAFF });
    expect(new Set(codesOf(errors))).toEqual(new Set(['FORBIDDEN']));
    expect(data.accounts.groups.length).toBeGreaterThan(1);
    for (const { aggregates } of data.accounts.groups) expect(aggregates.sum.baseBalance).toBeNull();
  });
});

test('of rows that may be hidden after they were read nothing is told, whether there are any or none', async () => {
  const [{ id }] = (await sql(
    'doc',
    `select grantee_id as id from doc_core.document_permissions
     where grantee_type = 'EMPLOYEE' group by 1 order by count(*) desc, 1 limit 1`,
  )) as [{ id: string }];
  for (const person of [id, STAFF]) {
    const { data, errors } = await gateway.ask(
      `{ employee(id: "${person}") { documentPermissions(first: 0) {
          aggregates { count } groups(by: [ACCESS_LEVEL]) { aggregates { count } } } } }`,
      undefined,
      { viewer: person },
    );
    expect(data.employee.documentPermissions).toEqual({ aggregates: null, groups: null });
    expect(codesOf(errors)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  }
});

test('of a list that is theirs they have figures of all rows, of a company those of their own', async () => {
  const [owned] = await sql(
    'risk',
    `select owner_id as id, count(*)::integer as count, sum(residual_score)::text as sum
     from risk_core.risk_registers group by 1 order by count(*) desc, 1 limit 1`,
  );
  const figures = 'aggregates { count sum { residualScore } }';
  const { risks, employee } = await gateway.data(
    `{ risks { ${figures} groups(by: [OWNER_ID]) { keys { ownerId } ${figures} } }
       employee(id: "${owned.id}") { ownedRisks { ${figures} } } }`,
    undefined,
    { viewer: owned.id },
  );
  const own = { count: owned.count, sum: { residualScore: owned.sum } };
  expect(employee.ownedRisks.aggregates).toEqual(own);
  expect(risks.aggregates).toEqual(own);
  expect(risks.groups).toEqual([{ keys: { ownerId: owned.id }, aggregates: own }]);
});

/** A list with figures, and what selects it of some parents, or of all. */
interface List {
  readonly path: string;
  readonly type: string;
  readonly select: (selection: string) => string;
}

/** Every list of the graph whose rows not everybody sees and that has figures. */
function guardedLists(): List[] {
  const query = schema.getQueryType()!.getFields();
  const ids = JSON.stringify(Array.from({ length: 25 }, (_, index) => String(1 + index * 4)));
  const parents = Object.values(query).flatMap(({ name, type, args }) =>
    args.length === 1 && args[0]!.name === 'ids'
      ? [[name, getNamedType(type) as GraphQLObjectType] as const]
      : [],
  );
  const all = [
    ...listsIn(schema.getQueryType()!).map((list) => ({
      ...list,
      select: (of: string) => `parents: ${list.name} ${of}`,
    })),
    ...parents.flatMap(([root, parent]) =>
      listsIn(parent).map((list) => ({
        ...list,
        select: (of: string) => `parents: ${root}(ids: ${ids}) { list: ${list.name} ${of} }`,
      })),
    ),
  ];
  return all.filter(({ type }) => ROWS[type]);
}

function listsIn(parent: GraphQLObjectType) {
  return Object.values(parent.getFields()).flatMap(({ name, type, args }) => {
    const connection = getNamedType(type) as GraphQLObjectType;
    if (!/Connection$/.test(connection.name) || !connection.getFields().aggregates) return [];
    const node = getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType;
    if (!node.getFields().id || args.some(isRequiredArgument)) return [];
    return [{ path: `${parent.name}.${name}`, name, type: node.name }];
  });
}

const pagesIn = ({ parents }: any): any[] =>
  Array.isArray(parents) ? parents.map((parent) => parent?.list ?? null) : [parents];

test('figures of no list count what an oracle in SQL does not allow', async () => {
  const people = await peopleByChance(VIEWERS);
  const lists = guardedLists();
  const wrong: string[] = [];
  let [told, refused] = [0, 0];
  for (const { path, type, select } of lists) {
    const whole = '(first: 200) { nodes { id } pageInfo { hasNextPage } }';
    const everything = pagesIn(await gateway.data(`{ ${select(whole)} }`));
    for (const person of people) {
      const { data } = await gateway.ask(`{ ${select('{ aggregates { count } }')} }`, undefined, {
        viewer: person.header,
      });
      for (const [index, page] of pagesIn(data).entries()) {
        const all = everything[index];
        if (!all || all.pageInfo.hasNextPage) continue;
        if (!page?.aggregates) {
          refused++;
          continue;
        }
        told++;
        const seen = await countSeen(person, type, all.nodes);
        if (page.aggregates.count !== seen)
          wrong.push(`${person.header}: ${path} ${index}: ${page.aggregates.count}, sees ${seen}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(lists.length).toBeGreaterThan(15);
  expect(told).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});

async function countSeen(person: Person, type: string, nodes: readonly { id: string }[]): Promise<number> {
  const seen = await Promise.all(nodes.map(({ id }) => allows(person, type, ROWS[type]!, id)));
  return seen.filter(Boolean).length;
}
