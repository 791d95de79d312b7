import type { TestGateway } from '../support/asking';
import { databaseEnvironment } from '../support/databases';
import { PATIENT } from '../support/patience';
import { startProcess } from '../support/processes';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});

/** Sends a body as it is written: `JSON.stringify` would have lost the digits. */
async function post(url: string, body: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', viewer: '5; controller, market-data' },
    body,
  });
  return { status: response.status, ...((await response.json()) as any) };
}

const TRANSACTION = `mutation ($input: EnterTransactionInput!) { enterTransaction(input: $input) { transaction { id } } }`;
const lines = (debit: string) =>
  `[{ "accountId": "1001", "credit": "1" }, { "accountId": "1002", "debit": ${debit} }]`;

/** Numbers in variables: the operation, its variables, and where in them the number is. */
const LOST: readonly (readonly [string, string, string, readonly (string | number)[]])[] = [
  [
    'an amount in a line',
    TRANSACTION,
    `{ "input": { "description": "x", "lines": ${lines('1234567890123456.78')} } }`,
    ['input', 'lines', 1, 'debit'],
  ],
  [
    'a price in a row of many',
    'mutation ($input: RecordPricesInput!) { recordPrices(input: $input) { __typename } }',
    `{ "input": { "prices": [{ "instrumentId": "1", "close": 1 }, { "instrumentId": "2", "close": 0.12345678901234567890 }] } }`,
    ['input', 'prices', 1, 'close'],
  ],
  ['an id', 'query ($id: ID!) { employee(id: $id) { id } }', '{ "id": 9007199254740995 }', ['id']],
  [
    'an id among several',
    'query ($ids: [ID!]!) { employeesByIds(ids: $ids) { id } }',
    '{ "ids": [1, 9007199254740993] }',
    ['ids', 1],
  ],
  [
    'a number in a filter',
    'query ($filter: IncidentFilter) { incidents(filter: $filter) { totalCount } }',
    '{ "filter": { "minReportingLoss": 123456789.1234567891 } }',
    ['filter', 'minReportingLoss'],
  ],
  ['more than there is', 'query ($id: ID!) { employee(id: $id) { id } }', '{ "id": 1e400 }', ['id']],
  ['less than there is', 'query ($id: ID!) { employee(id: $id) { id } }', '{ "id": 1e-400 }', ['id']],
  [
    'a number behind what looks like one in a text',
    'query ($a: String, $id: ID!) { employee(id: $id) { id } }',
    '{ "a": "\\"b\\": 12345678901234567890, \\\\", "id": 9007199254740993 }',
    ['id'],
  ],
];

const bodyOf = (query: string, variables: string) =>
  `{ "variables": ${variables}, "query": ${JSON.stringify(query)} }`;

describe('a number that would lose digits is refused, with its place', () => {
  test.each(LOST)('%s', async (_, query, variables, inputPath) => {
    const answer = await post(gateway.url, bodyOf(query, variables));
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT', inputPath } }],
    });
    expect(answer.data).toBeUndefined();
  });

  test('in the variables of a GET', async () => {
    const search = new URLSearchParams({
      query: 'query ($id: ID!) { employee(id: $id) { id } }',
      variables: '{ "id": 9007199254740993 }',
    });
    const response = await fetch(`${gateway.url}/graphql?${search}`, {
      headers: { 'apollo-require-preflight': 'x' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT', inputPath: ['id'] } }],
    });
  });

  test.each([
    ['an id', '{ employee(id: 9007199254740993) { id } }', 16],
    ['an amount', '{ incidents(filter: { minReportingLoss: 1234567890123456.78 }) { totalCount } }', 41],
    [
      'a default',
      'query ($loss: Decimal = 0.12345678901234567) { incidents(filter: { minReportingLoss: $loss }) { totalCount } }',
      25,
    ],
  ])('written in the operation: %s', async (_, query, column) => {
    for (const _again of [1, 2, 3])
      expect(await post(gateway.url, JSON.stringify({ query }))).toMatchObject({
        status: 400,
        errors: [{ locations: [{ line: 1, column }], extensions: { code: 'BAD_USER_INPUT' } }],
      });
  });

  test('straight at a subgraph', async () => {
    const subgraph = await startProcess('subgraphs/main.ts', ['hc'], {
      ...PATIENT,
      PORT: '0',
      ...databaseEnvironment(),
    });
    try {
      for (const [query, variables, inputPath] of [
        ['query ($id: ID!) { employee(id: $id) { id } }', '{ "id": 9007199254740993 }', ['id']],
        [
          'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
          '{ "r": [{ "__typename": "Employee", "id": 9007199254740993 }] }',
          ['r', 0, 'id'],
        ],
      ] as const)
        expect(await post(subgraph.url.replace('/graphql', ''), bodyOf(query, variables))).toMatchObject({
          status: 400,
          errors: [{ extensions: { code: 'BAD_USER_INPUT', inputPath } }],
        });
    } finally {
      await subgraph.stop();
    }
  }, 180_000);
});

test('numbers that keep their value, and texts of any digits, are taken', async () => {
  const query = 'query ($loss: Decimal) { incidents(filter: { minReportingLoss: $loss }) { totalCount } }';
  for (const loss of [
    '0.1',
    '1e3',
    '1000.50',
    '1e-7',
    '100000000000000000000',
    '"1234567890123456.78"',
    '1.10',
  ])
    expect(await post(gateway.url, bodyOf(query, `{ "loss": ${loss} }`))).toMatchObject({
      data: { incidents: { totalCount: expect.any(Number) } },
    });
  const extended = `{ "query": "{ employee(id: 5) { id } }", "extensions": { "at": 12345678901234567890 } }`;
  expect((await post(gateway.url, extended)).data).toEqual({ employee: { id: '5' } });
});
