import type { TestGateway } from '../support/asking';
import { askSafely, expectNoSecret } from '../support/safe-answer';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const ask = (query: string, variables?: Record<string, unknown>) => askSafely(gateway.url, query, variables);

test.each([
  ['an unknown root field', '{ employe(id: "5") { id } }', /"employe"/],
  ['an unknown field below', '{ employee(id: "5") { wage } }', /"wage" on type "Employee"/],
  ['a field of another type', '{ portfolio(id: "1") { fullName } }', /"fullName" on type "Portfolio"/],
  ['an unknown argument', '{ employee(id: "5", name: "x") { id } }', /"name"/],
  ['a required argument left out', '{ employee { id } }', /"id"/],
  ['null for a required argument', '{ employee(id: null) { id } }', /null/],
  ['nothing selected of an object', '{ employee(id: "5") }', /selection of subfields/],
  [
    'something selected of a value',
    '{ employee(id: "5") { fullName { first } } }',
    /must not have a selection/,
  ],
  ['a wrong enum value', '{ accounts(filter: { accountType: GOLD }) { totalCount } }', /"GOLD"/],
  ['an enum value as text', '{ accounts(filter: { accountType: "ASSET" }) { totalCount } }', /"ASSET"/],
  ['a wrong order', '{ accounts(orderBy: { field: SIZE }) { totalCount } }', /"SIZE"/],
  ['an unknown filter', '{ accounts(filter: { colour: "red" }) { totalCount } }', /"colour"/],
  [
    'an order without its field',
    '{ accounts(orderBy: { direction: ASC }) { totalCount } }',
    /AccountOrder\.field/,
  ],
  ['a number that is no integer', '{ accounts(first: 1.5) { totalCount } }', /1\.5/],
  ['a number beyond 32 bits', '{ accounts(first: 2147483648) { totalCount } }', /2147483648/],
  ['an undefined variable', '{ employee(id: $id) { id } }', /"\$id"/],
  ['a variable of the wrong type', 'query ($id: Int!) { employee(id: $id) { id } }', /"\$id"/],
  ['a variable of an unknown type', 'query ($id: Key!) { employee(id: $id) { id } }', /"Key"/],
  ['an unused variable', 'query ($id: ID) { currencies { code } }', /"\$id"/],
  ['an unknown fragment', '{ employee(id: "5") { ...Person } }', /"Person"/],
  [
    'fragments that contain each other',
    '{ employee(id: "5") { ...A } } fragment A on Employee { ...B } fragment B on Employee { ...A }',
    /itself/,
  ],
  ['fields that do not agree', '{ a: account(id: "1") { id } a: account(id: "2") { id } }', /conflict/],
  ['what only subgraphs answer', '{ _service { sdl } }', /"_service"/],
  ['entities by representation', '{ _entities(representations: []) { __typename } }', /"_entities"/],
])('%s is GRAPHQL_VALIDATION_FAILED', async (_, query, message) => {
  const { status, data, errors } = await ask(query);
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(message),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

test.each([
  ['a missing bracket', '{ employee(id: "5") { id }'],
  ['an empty selection', '{ employee(id: "5") { } }'],
  ['text without an end', '{ employee(id: "5) { id } }'],
  ['a sign that GraphQL does not have', '{ employee(id: "5") { id? } }'],
  ['SQL', 'select * from hc_core.employees'],
  ['nothing but a comment', '# nothing'],
])('%s is GRAPHQL_PARSE_FAILED', async (_, query) => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(response.status).toBe(400);
  const { data, errors } = (await response.json()) as any;
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([
    { message: expect.stringMatching(/^Syntax Error/), extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
  ]);
});

test.each([
  ['a missing variable', 'query ($id: ID!) { employee(id: $id) { id } }', {}, /"\$id"/],
  [
    'null for a variable that needs a value',
    'query ($id: ID!) { employee(id: $id) { id } }',
    { id: null },
    /"\$id"/,
  ],
  ['an object for an id', 'query ($id: ID!) { employee(id: $id) { id } }', { id: {} }, /"\$id"/],
  [
    'null in a list of ids',
    'query ($ids: [ID!]!) { employeesByIds(ids: $ids) { id } }',
    { ids: ['1', null] },
    /"\$ids"/,
  ],
  [
    'a wrong enum value',
    'query ($filter: AccountFilter) { accounts(filter: $filter) { totalCount } }',
    { filter: { accountType: 'GOLD' } },
    /"GOLD"/,
  ],
  [
    'an enum value in lower case',
    'query ($d: OrderDirection!) { accounts(orderBy: { field: CODE, direction: $d }) { totalCount } }',
    { d: 'asc' },
    /"asc"/,
  ],
  [
    'an unknown filter',
    'query ($filter: AccountFilter) { accounts(filter: $filter) { totalCount } }',
    { filter: { colour: 'red' } },
    /"colour"/,
  ],
  [
    'a part of a key left out',
    'query ($keys: [BudgetKey!]!) { budgetsByKeys(keys: $keys) { id } }',
    { keys: [{ id: '1' }] },
    /"accountId"/,
  ],
  [
    'text for a number',
    'query ($first: Int) { accounts(first: $first) { totalCount } }',
    { first: '5' },
    /"5"/,
  ],
  [
    'a number beyond 32 bits',
    'query ($first: Int) { accounts(first: $first) { totalCount } }',
    { first: 2 ** 31 },
    /2147483648/,
  ],
  [
    'a number for a flag',
    'query ($isCash: Boolean) { accounts(filter: { isCash: $isCash }) { totalCount } }',
    { isCash: 1 },
    /"\$isCash"/,
  ],
])('%s in the variables is BAD_USER_INPUT', async (_, query, variables, message) => {
  const { status, data, errors } = await ask(query, variables);
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([
    { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

describe('the request itself', () => {
  const send = async (
    body: string | undefined,
    headers: Record<string, string>,
    method = 'POST',
    search = '',
  ) => {
    const response = await fetch(`${gateway.url}/graphql${search}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    expectNoSecret(text);
    return { status: response.status, text };
  };
  const json = { 'content-type': 'application/json' };

  test.each([
    ['a body that is no JSON', '{"query": ', json, 400],
    ['no operation', '{}', json, 400],
    ['an empty body', '', json, 400],
    ['an operation that is no text', '{"query": 5}', json, 400],
    ['variables that are no object', '{"query": "{ currencies { code } }", "variables": "x"}', json, 400],
    ['several operations at once', '[{"query": "{ currencies { code } }"}]', json, 400],
    ['another content type', 'query=1', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['a body beyond the limit', JSON.stringify({ query: `# ${'x'.repeat(4_300_000)}` }), json, 413],
  ])('refuses %s', async (_, body, headers, status) => {
    expect((await send(body, headers)).status).toBe(status);
  });

  test('refuses an operation that is named and not there, or not named among several', async () => {
    const query = 'query A { currencies { code } } query B { currencies { name } }';
    for (const operationName of [undefined, 'C']) {
      const { status, text } = await send(JSON.stringify({ query, operationName }), json);
      expect(status).toBe(400);
      expect(JSON.parse(text).errors).toMatchObject([
        { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
      ]);
    }
    const { text } = await send(JSON.stringify({ query, operationName: 'B' }), json);
    expect(JSON.parse(text).data.currencies[0]).toEqual({ name: expect.any(String) });
  });

  test('an empty operation name means none, by POST and by GET', async () => {
    const query = '{ account(id: "1001") { id } }';
    const expected = { status: 200, text: `${JSON.stringify({ data: { account: { id: '1001' } } })}\n` };
    expect(await send(JSON.stringify({ query, operationName: '' }), json)).toEqual(expected);
    const search = `?query=${encodeURIComponent(query)}&operationName=`;
    expect(await send(undefined, { 'apollo-require-preflight': 'true' }, 'GET', search)).toEqual(expected);
  });

  test('an operation of a kind that the graph does not have is refused', async () => {
    const { status, errors } = await ask(
      'query ($id: ID = "1") { account(id: $id) { id } } subscription S { x }',
    );
    expect(status).toBe(400);
    expect(errors).toContainEqual(
      expect.objectContaining({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }),
    );
  });

  test.each([
    ['query ($id: ID = "1001") { account(id: $id) { id } }', { id: null }],
    ['query ($on: Boolean = true) { account(id: "1001") { id @include(if: $on) } }', { on: null }],
  ])('%s with null is an error of the request, at its place', async (query, variables) => {
    const { status, data, errors } = await ask(query, variables);
    expect([status, data]).toEqual([200, { account: null }]);
    expect(errors).toMatchObject([{ path: ['account'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a condition at the root that is null fails the request', async () => {
    const query = 'query ($on: Boolean = true) { account(id: "1001") @include(if: $on) { id } }';
    const { status, data, errors } = await ask(query, { on: null });
    expect([status, data]).toEqual([400, null]);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('a query may come by GET', async () => {
    const search = `?query=${encodeURIComponent('{ account(id: "1001") { id } }')}`;
    const { status, text } = await send(undefined, { 'apollo-require-preflight': 'true' }, 'GET', search);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ data: { account: { id: '1001' } } });
  });
});
