import { type GraphQLField, getNamedType, isInputObjectType, isRequiredArgument } from 'graphql';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { startGateway } from '../support/gateway';
import { ownDatabase } from '../support/own-database';
import { askSafely } from '../support/safe-answer';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const ask = (query: string, variables?: Record<string, unknown>) => askSafely(gateway.url, query, variables);

const roots: GraphQLField<unknown, unknown>[] = Object.values(schema.getQueryType()!.getFields());
const named = (field: GraphQLField<unknown, unknown>) =>
  `${field.name}(${field.args
    .filter(isRequiredArgument)
    .map(({ name }) => `${name}: $${name}`)
    .join(', ')})`;

describe('ids', () => {
  // A node is found by an id of another form: nodes.test.ts.
  const single = roots.filter(
    ({ name, args }) =>
      name !== 'node' &&
      args.length > 0 &&
      args.every((arg) => isRequiredArgument(arg) && String(arg.type) === 'ID!'),
  );
  const several = roots.filter(({ name }) => /By(Ids|Keys)$/.test(name));

  test('there are root fields by id, and by several', () => {
    expect(single.length).toBeGreaterThan(20);
    expect(several.length).toBeGreaterThan(15);
  });

  const askEach = async (id: string) =>
    Promise.all(
      single.map(async (field) => {
        const variables = field.args.map(({ name }) => `$${name}: ID!`).join(', ');
        const { data, errors } = await ask(
          `query (${variables}) { found: ${named(field)} { __typename } }`,
          Object.fromEntries(field.args.map(({ name }) => [name, id])),
        );
        return { field, data, errors };
      }),
    );

  test.each([
    ['unknown', '999999999999'],
    ['the largest there is', '9223372036854775807'],
  ])('%s: nothing is found by it', async (_, id) => {
    for (const { field, data, errors } of await askEach(id))
      expect({ field: field.name, data, errors }).toEqual({
        field: field.name,
        data: { found: null },
        errors: [],
      });
  });

  test.each([
    ['too large', '9223372036854775808'],
    ['negative', '-1'],
    ['zero', '0'],
    ['empty', ''],
    ['a word', 'abc'],
    ['a fraction', '1.5'],
    ['with an exponent', '1e3'],
    ['with a sign', '+1'],
    ['surrounded by spaces', ' 1 '],
    ['not in its shortest form', '01'],
    ['in digits of another script', '\u0661'],
    ['SQL', "1' or '1'='1"],
    ['a sign that text cannot hold', '1\u0000'],
    ['very long', '1'.repeat(5000)],
  ])('%s: it is refused by name, wherever an id is taken', async (_, id) => {
    for (const { field, data, errors } of await askEach(id)) {
      const { name } = field.args[0]!;
      expect({ field: field.name, data, errors }).toMatchObject({
        field: field.name,
        data: { found: null },
        errors: [
          {
            path: ['found'],
            message: expect.stringContaining(name),
            extensions: { code: 'BAD_ID', inputPath: [name] },
          },
        ],
      });
    }
  });

  test('an id may be written as a number, but not as a fraction', async () => {
    expect((await ask('{ account(id: 1001) { id } }')).data).toEqual({ account: { id: '1001' } });
    expect((await ask('query ($id: ID!) { account(id: $id) { id } }', { id: 1001 })).data).toEqual({
      account: { id: '1001' },
    });
    const { errors } = await ask('{ account(id: 1.5) { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    const { errors: inVariables } = await ask('query ($id: ID!) { account(id: $id) { id } }', { id: true });
    expect(inVariables).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a malformed id among good ones costs only its own place', async () => {
    const { data, errors } = await ask(
      `{ accountsByIds(ids: ["1", "x", "2"]) { id } one: account(id: "y") { id } two: account(id: "3") { id }
         mixed: budgetsByKeys(keys: [{ accountId: "x", id: "1" }, { accountId: "1", id: "y" }]) { id } }`,
    );
    const places = errors.map(({ path, extensions }: any) => [path.join('.'), extensions.code]);
    expect(places.sort()).toEqual(
      ['accountsByIds.1', 'mixed.0', 'mixed.1', 'one'].map((path) => [path, 'BAD_ID']),
    );
    expect(data).toEqual({
      accountsByIds: [{ id: '1' }, null, { id: '2' }],
      one: null,
      two: { id: '3' },
      mixed: [null, null],
    });
  });

  test.each(several.map((field) => [field.name, field] as const))(
    '%s takes 200 and refuses 201',
    async (_, field) => {
      const [argument] = field.args;
      const type = getNamedType(argument!.type);
      const item = (index: number) =>
        isInputObjectType(type)
          ? Object.fromEntries(Object.keys(type.getFields()).map((name) => [name, String(index + 800_000)]))
          : String(index + 800_000);
      const query = `query ($asked: ${argument!.type}) { found: ${field.name}(${argument!.name}: $asked) { __typename } }`;
      const most = await ask(query, { asked: Array.from({ length: 200 }, (_, index) => item(index)) });
      expect(most.errors).toEqual([]);
      expect(most.data.found).toHaveLength(200);
      const { errors } = await ask(query, { asked: Array.from({ length: 201 }, (_, index) => item(index)) });
      expect(errors).toMatchObject([
        { path: ['found'], message: /200.*201/, extensions: { code: 'TOO_MANY_IDS' } },
      ]);
    },
  );

  test('no ids give no things', async () => {
    expect((await ask('{ accountsByIds(ids: []) { id } budgetsByKeys(keys: []) { id } }')).data).toEqual({
      accountsByIds: [],
      budgetsByKeys: [],
    });
  });

  test('edges to things that are gone are null', async () => {
    const database = await ownDatabase('market');
    const over = await startGateway(database.environment);
    try {
      await database.sql(
        'update market_core.portfolios set manager_id = 999999, cash_account_id = 999999 where portfolio_id = 1',
      );
      const { data } = await askSafely(
        over.url,
        `{ portfolio(id: "1") { name manager { fullName department { name } } cashAccount { code balance } } }`,
      );
      expect(data).toEqual({ portfolio: { name: 'Global Income USD', manager: null, cashAccount: null } });
    } finally {
      await over.stop();
      await database.drop();
    }
  });
});

describe('ids in filters and other arguments', () => {
  const filters = roots.flatMap((field) => {
    const filter = field.args.find(({ name }) => name === 'filter');
    const type = filter && getNamedType(filter.type);
    if (!isInputObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter((input) => getNamedType(input.type).name === 'ID')
      .map((input) => [field.name, input.name, String(filter!.type)] as const);
  });
  const others = roots.flatMap((field) =>
    field.args
      .filter(({ type }) => String(type) === 'ID')
      .map((argument) => [field.name, argument.name, field] as const),
  );

  test('there are such filters and arguments', () => {
    expect(filters.length).toBeGreaterThan(20);
    expect(others.length).toBeGreaterThan(10);
  });

  test.each(filters)('%s refuses a filter %s that is no id', async (field, name, type) => {
    for (const wrong of ['abc', '', '1.5', '007', '+7', ' 7', '1e3', '9223372036854775808', '1\u0000']) {
      const { errors } = await ask(
        `query ($filter: ${type}) { list: ${field}(${ALSO[field] ?? ''} filter: $filter) { totalCount } }`,
        {
          filter: { [name]: wrong },
        },
      );
      expect({ wrong, errors }).toMatchObject({
        wrong,
        errors: [
          {
            path: ['list'],
            message: expect.stringContaining(name),
            extensions: { code: 'BAD_ID', inputPath: ['filter', name] },
          },
        ],
      });
    }
  });

  test.each(others)('%s refuses an argument %s that is no id', async (_, name, field) => {
    const given: Record<string, unknown> = { [name]: 'abc' };
    for (const argument of field.args.filter(isRequiredArgument))
      given[argument.name] = SAMPLES[String(argument.type)];
    const args = field.args.filter((argument) => argument.name in given);
    const { errors } = await ask(
      `query (${args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')}) {
        list: ${field.name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) { __typename } }`,
      given,
    );
    expect(errors).toMatchObject([
      {
        path: ['list'],
        message: expect.stringContaining(name),
        extensions: { code: 'BAD_ID', inputPath: [name] },
      },
    ]);
  });

  test('a wrong filter of one list costs no other list', async () => {
    const { data, errors } = await ask(`{
      good: department(id: "1") { budgets(first: 1, filter: { periodId: "24" }) { totalCount } }
      bad: department(id: "2") { budgets(first: 1, filter: { periodId: "x" }) { totalCount } } }`);
    expect(errors).toMatchObject([{ path: ['bad', 'budgets'], extensions: { code: 'BAD_ID' } }]);
    expect(data.bad).toEqual({ budgets: null });
    expect(data.good.budgets.totalCount).toBeGreaterThan(0);
  });

  /** What these need beside their filter. */
  const ALSO: Readonly<Record<string, string>> = { searchDocuments: 'text: "report",' };
  const SAMPLES: Readonly<Record<string, unknown>> = { 'Date!': '2026-06-01', 'ID!': '1', 'Int!': 2025 };
});
