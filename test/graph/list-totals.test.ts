import { type GraphQLField, type GraphQLObjectType, getNamedType, isNonNullType } from 'graphql';
import type { ServiceName } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

/** As many as a page may have. */
const PAGE = 200;
/** Things whose lists are read: as many of each, with their tables. */
const THINGS = 3;
const PARENTS: Readonly<Record<string, readonly [ServiceName, table: string, id: string]>> = {
  Employee: ['hc', 'hc_core.employees', 'employee_id'],
  Department: ['hc', 'hc_core.departments', 'department_id'],
  Document: ['doc', 'doc_core.documents', 'document_id'],
  Account: ['finance', 'finance_core.chart_of_accounts', 'account_id'],
  Customer: ['finance', 'finance_core.customers', 'customer_id'],
  Portfolio: ['market', 'market_core.portfolios', 'portfolio_id'],
  Instrument: ['market', 'market_core.instruments', 'instrument_id'],
  Risk: ['risk', 'risk_core.risk_registers', 'risk_id'],
};
/** People without a role who are related to something: who they are, by SQL. */
const VIEWERS: Readonly<Record<string, readonly [ServiceName, string]>> = {
  'somebody with a manager': [
    'hc',
    `select employee_id::text as id from hc_core.employees where status = 'ACTIVE' and employee_id % 17 = 0 order by 1`,
  ],
  'the manager of portfolios': [
    'market',
    'select manager_id::text as id from market_core.portfolios group by 1 order by count(*) desc, 1',
  ],
  'the owner of risks': [
    'risk',
    'select owner_id::text as id from risk_core.risks_by_owner group by 1 order by count(*) desc, 1',
  ],
  'a reviewer': [
    'hc',
    'select reviewer_id::text as id from hc_core.performance_reviews group by 1 order by count(*) desc, 1',
  ],
};

let gateway: TestGateway;
let active: ReadonlySet<string>;
beforeAll(async () => {
  gateway = await sharedGateway();
  const rows = await sql(
    'hc',
    `select employee_id::text as id from hc_core.employees where status = 'ACTIVE'`,
  );
  active = new Set(rows.map(({ id }) => id));
});

/** Lists that can be asked for without an argument. */
const listsOf = (type: GraphQLObjectType): GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter(
    (field) =>
      getNamedType(field.type).name.endsWith('Connection') &&
      field.args.every((arg) => !isNonNullType(arg.type)),
  );

interface Page {
  readonly totalCount: number | null;
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** What a page says of itself that is not so: of how many there are, or by being short. */
function untrue(place: string, { totalCount, nodes, pageInfo }: Page): string[] {
  if (pageInfo.hasNextPage ? nodes.length === PAGE : totalCount === null || totalCount === nodes.length)
    return [];
  return [`${place}: ${totalCount} in all, ${nodes.length} on the page, more: ${pageInfo.hasNextPage}`];
}

test.each(Object.entries(VIEWERS))(
  'no list tells %s of rows that it does not show',
  async (_, [service, text]) => {
    const viewer = (await sql(service, text)).map(({ id }) => id).find((id) => active.has(id));
    expect(viewer).toBeDefined();
    const wrong: string[] = [];
    let asked = 0;
    const ask = async (place: string, list: string, within: (list: string) => string) => {
      const query = within(
        `${list}(first: ${PAGE}) { totalCount pageInfo { hasNextPage } nodes { __typename } }`,
      );
      const { data, errors } = await gateway.ask(query, {}, { viewer: viewer! });
      if (errors?.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR'))
        wrong.push(`${place}: ${JSON.stringify(errors)}`);
      let page = data;
      while (page && page.totalCount === undefined) page = Object.values(page)[0];
      // What may not be seen at all is null.
      if (!page) return;
      asked++;
      wrong.push(...untrue(place, page));
    };
    for (const { name } of listsOf(schema.getQueryType()!)) await ask(name, name, (list) => `{ ${list} }`);
    for (const [type, [of, table, id]] of Object.entries(PARENTS)) {
      const field = type[0]!.toLowerCase() + type.slice(1);
      const rows = await sql(of, `select ${id}::text as id from ${table} order by ${id} limit ${THINGS}`);
      for (const parent of [...rows.map((row) => row.id), ...(type === 'Employee' ? [viewer] : [])])
        for (const { name } of listsOf(schema.getType(type) as GraphQLObjectType))
          await ask(`${type} ${parent} ${name}`, name, (list) => `{ ${field}(id: "${parent}") { ${list} } }`);
    }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  },
);
