import { astFromValue, type GraphQLField, getNamedType, isLeafType, print } from 'graphql';
import type { TestGateway } from '../support/asking';
import { fieldOf, schema } from '../support/client-schema';
import { argumentsWith, type InputLeaf, leavesOf } from '../support/input-leaves';
import { askSafely, type ClientError } from '../support/safe-answer';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const ask = (query: string, variables?: Record<string, unknown>) => askSafely(gateway.url, query, variables);

type Field = GraphQLField<unknown, unknown>;

/** Scalars whose wrong values only a service knows: one of each, and the code with which it is refused. */
const WRONG: Readonly<Record<string, readonly [value: string, code: string]>> = {
  ID: ['abc', 'BAD_ID'],
  Date: ['2020-13-01', 'BAD_USER_INPUT'],
  DateTime: ['yesterday', 'BAD_USER_INPUT'],
  Decimal: ['ten', 'BAD_USER_INPUT'],
};

const leaves = (field: Field) => leavesOf(field, new Set(Object.keys(WRONG)));
const withLeaves = (fields: Readonly<Record<string, Field>>) =>
  Object.values(fields).flatMap((field) => (leaves(field).length > 0 ? [[field.name, field] as const] : []));

const QUERIES = withLeaves(schema.getQueryType()!.getFields());
const MUTATIONS = withLeaves(schema.getMutationType()!.getFields());

/** The field with these arguments written out. */
function written(field: Field, given: Readonly<Record<string, unknown>>): string {
  const args = field.args
    .filter(({ name }) => name in given)
    .map(({ name, type }) => `${name}: ${print(astFromValue(given[name], type)!).replaceAll('\n', ' ')}`);
  return `${field.name}(${args.join(', ')})${selectionOf(field)}`;
}

/** The field with these arguments as variables, and their definitions. */
function inVariables(field: Field, given: Readonly<Record<string, unknown>>) {
  const args = field.args.filter(({ name }) => name in given);
  return {
    definitions: args.map(({ name, type }) => `$${name}: ${type}`).join(', '),
    call: `${field.name}(${args.map(({ name }) => `${name}: $${name}`).join(', ')})${selectionOf(field)}`,
  };
}

const selectionOf = ({ type }: Field) => (isLeafType(getNamedType(type)) ? '' : ' { __typename }');

/** What stands in a document where an error says that it lies. */
function textAt(query: string, { locations }: ClientError): string {
  const { line, column } = locations![0]!;
  return query.split('\n')[line - 1]!.slice(column - 1);
}

/** What stands beside a field that is refused: something of every service. */
const BESIDE = `hc: department(id: "1") { id } doc: documentCategory(id: "1") { id } risk: riskCategory(id: "1") { id }
  finance: financialPeriod(id: "1") { id } market: exchange(id: "1") { id }`;
const BESIDE_DATA = Object.fromEntries(
  ['hc', 'doc', 'risk', 'finance', 'market'].map((service) => [service, { id: '1' }]),
);

function expectRefused(
  query: string,
  errors: readonly ClientError[],
  { inputPath, type }: InputLeaf,
  stands: RegExp,
): void {
  const [, code] = WRONG[type.name]!;
  expect({ inputPath, errors }).toMatchObject({ inputPath, errors: [{ extensions: { code, inputPath } }] });
  const [error] = errors as [ClientError];
  expect(error.path![0]).toBe('refused');
  expect(textAt(query, error)).toMatch(stands);
}

test('there are such fields', () => {
  expect(QUERIES.length).toBeGreaterThan(100);
  expect(MUTATIONS.length).toBeGreaterThan(100);
});

test.each(QUERIES)(
  '%s says where a wrong value lies, and everything beside it is answered',
  async (_, field) => {
    for (const leaf of leaves(field)) {
      const [wrong] = WRONG[leaf.type.name]!;
      const given = argumentsWith(field, leaf.inputPath, wrong);
      const literal = `{ ${BESIDE}\nrefused: ${written(field, given)} }`;
      const { definitions, call } = inVariables(field, given);
      const variable = `query (${definitions}) { ${BESIDE}\nrefused: ${call} }`;
      for (const [query, answer, stands] of [
        [literal, await ask(literal), new RegExp(`^"${wrong}"`)],
        [variable, await ask(variable, given), new RegExp(`^\\$${leaf.inputPath[0]}\\b`)],
      ] as const) {
        expectRefused(query, answer.errors, leaf, stands);
        expect(answer.data).toMatchObject(BESIDE_DATA);
        expect([null, [null]]).toContainEqual(answer.data.refused);
      }
    }
  },
);

test.each(MUTATIONS)('%s says where in its input a wrong value lies', async (_, field) => {
  for (const leaf of leaves(field)) {
    const [wrong] = WRONG[leaf.type.name]!;
    const given = argumentsWith(field, leaf.inputPath, wrong);
    const query = `mutation {\nrefused: ${written(field, given)} }`;
    const { data, errors } = await ask(query);
    expectRefused(query, errors, leaf, new RegExp(`^"${wrong}"`));
    expect(data).toEqual({ refused: null });
  }
});

test('what is wrong in a list below costs the list alone', async () => {
  const query =
    'query ($to: Date) { account(id: "1001") { code ledgerEntries(filter: { dateTo: $to }) { totalCount } } }';
  const { data, errors } = await ask(query, { to: '31.12.2026' });
  expect(data).toEqual({ account: { code: expect.any(String), ledgerEntries: null } });
  expect(errors).toMatchObject([
    {
      path: ['account', 'ledgerEntries'],
      extensions: { code: 'BAD_USER_INPUT', inputPath: ['filter', 'dateTo'] },
    },
  ]);
  expect(textAt(query, errors[0]!)).toMatch(/^\$to/);
});

test.each([
  ['first: -1', 'BAD_PAGE_ARGUMENTS', ['first'], '-1'],
  ['first: 2, last: 2', 'BAD_PAGE_ARGUMENTS', ['last'], '2'],
  ['last: 201', 'BAD_PAGE_ARGUMENTS', ['last'], '201'],
  ['last: 2, after: "x"', 'BAD_PAGE_ARGUMENTS', ['after'], '"x"'],
  ['after: "x"', 'BAD_CURSOR', ['after'], '"x"'],
  ['before: "x"', 'BAD_CURSOR', ['before'], '"x"'],
])('a page of %s is %s, and the employee is there', async (page, code, inputPath, stands) => {
  const query = `{ employee(id: "5") { id directReports(${page}) { totalCount } } }`;
  const { data, errors } = await ask(query);
  expect(data).toEqual({ employee: { id: '5', directReports: null } });
  expect(errors).toMatchObject([{ path: ['employee', 'directReports'], extensions: { code, inputPath } }]);
  expect(textAt(query, errors[0]!).startsWith(stands)).toBe(true);
});

test('what a document holds that no field takes says where in the arguments it lies', async () => {
  const { errors } = await ask(
    '{ accounts(first: "x", filter: { accountType: GOLD, colour: 1 }) { totalCount } employeesByIds(ids: ["1", 1.5]) { id } }',
  );
  expect(errors.map(({ extensions }) => extensions.inputPath)).toEqual([
    ['first'],
    ['filter', 'accountType'],
    ['filter', 'colour'],
    ['ids', 1],
  ]);
});

describe('a variable that cannot be coerced says where its value would have gone:', () => {
  const refusal = async (query: string, variables: Record<string, unknown>) => {
    const { status, data, errors } = await ask(query, variables);
    expect([status, data]).toEqual([400, undefined]);
    return errors.map((error) => [
      error.path,
      error.extensions.inputPath,
      textAt(query, error).match(/^\$\w+/)?.[0],
      error.extensions.code,
    ]);
  };

  test('to an argument, in each of its parts', async () => {
    expect(
      await refusal(
        'query ($f: AccountFilter, $n: Int) { list: accounts(first: $n, filter: $f) { totalCount } }',
        {
          n: '5',
          f: { accountType: 'GOLD', colour: 'red' },
        },
      ),
    ).toEqual([
      [['list'], ['filter', 'accountType'], '$f', 'BAD_USER_INPUT'],
      // What an object has too much is no part of it.
      [['list'], ['filter'], '$f', 'BAD_USER_INPUT'],
      [['list'], ['first'], '$n', 'BAD_USER_INPUT'],
    ]);
  });

  test('into a part of an argument, and of a list', async () => {
    const query =
      'query ($id: ID!) { budgetsByKeys(keys: [{ accountId: "1", id: "2" }, { accountId: "1", id: $id }]) { id } }';
    expect(await refusal(query, {})).toEqual([
      [['budgetsByKeys'], ['keys', 1, 'id'], '$id', 'BAD_USER_INPUT'],
    ]);
  });

  test('in a fragment, below a list as far as no item is meant', async () => {
    const query = `query ($n: Int!) { employees(first: 1) { page: nodes { ...Boss } } }
      fragment Boss on Employee { department { employees(first: $n) { totalCount } } }`;
    expect(await refusal(query, { n: null })).toEqual([
      [['employees', 'page'], ['first'], '$n', 'BAD_USER_INPUT'],
    ]);
  });

  test('to a condition', async () => {
    const query = 'query ($on: Boolean!) { employee(id: "5") { id fullName @include(if: $on) } }';
    expect(await refusal(query, { on: 'yes' })).toEqual([
      [['employee', 'fullName'], ['if'], '$on', 'BAD_USER_INPUT'],
    ]);
  });

  test('fifty of them at most', async () => {
    const ids = Array.from({ length: 60 }, () => ({}));
    expect(await refusal('query ($ids: [ID!]!) { employeesByIds(ids: $ids) { id } }', { ids })).toHaveLength(
      50,
    );
  });
});

test('errors of resolvers say which field of the document they are of', async () => {
  const query = '{ a: employee(id: "5") {\n    id ... on Employee {\n      paid: salary } } }';
  const { errors } = (await gateway.ask(query, {}, { viewer: '6' })) as unknown as { errors: ClientError[] };
  expect(errors).toMatchObject([{ path: ['a', 'paid'], extensions: { code: 'FORBIDDEN' } }]);
  expect(textAt(query, errors[0]!)).toBe('paid: salary } } }');
});

test('the field that takes a wrong value may be null wherever it stands', () => {
  for (const place of ['Employee.directReports', 'Account.children', 'Portfolio.holdings', 'Risk.controls'])
    expect(String(fieldOf(place).type)).toMatch(/Connection$/);
});
