import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

interface Request {
  readonly body: object;
  readonly headers?: Record<string, string>;
}

/** What a client sees of an answer, but for what is another each time. */
async function ask({ body, headers }: Request) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { date, 'x-request-id': id, ...others } = Object.fromEntries(response.headers);
  expect(id).toMatch(/./);
  return { status: response.status, headers: others, text: await response.text() };
}

const GRAPHQL = 'application/graphql-response+json';
const NAMES = 'query Names($id: ID!) { employee(id: $id) { fullName } }';
const SALARY = 'query Salary { employee(id: "1") { fullName salary } }';
const TWO = 'query One { employee(id: "1") { id } } query Two { employee(id: "2") { id } }';

const requests: readonly (readonly [what: string, request: Request])[] = [
  ['data', { body: { query: NAMES, variables: { id: '1' } } }],
  ['data by an operation name', { body: { query: NAMES, variables: { id: '2' }, operationName: 'Names' } }],
  [
    'data of GraphQL’s own type',
    { body: { query: NAMES, variables: { id: '1' } }, headers: { accept: GRAPHQL } },
  ],
  [
    'a type that there is not',
    { body: { query: NAMES, variables: { id: '1' } }, headers: { accept: 'text/csv' } },
  ],
  ['one of two operations', { body: { query: TWO, operationName: 'Two' } }],
  ['none of two operations', { body: { query: TWO } }],
  ['an operation that is not there', { body: { query: TWO, operationName: 'Three' } }],
  ['a field that is refused', { body: { query: SALARY }, headers: { viewer: '8; trader' } }],
  [
    'a field that is refused, by GraphQL’s own type',
    { body: { query: SALARY }, headers: { viewer: '8; trader', accept: GRAPHQL } },
  ],
  ['the same field for whom it is not', { body: { query: SALARY }, headers: { viewer: '1; hr' } }],
  ['a variable that is missing', { body: { query: NAMES } }],
  ['a variable of another type', { body: { query: NAMES, variables: { id: {} } } }],
  ['an id that is none', { body: { query: NAMES, variables: { id: 'x' } } }],
  ['variables that are none', { body: { query: NAMES, variables: [] } }],
  ['extensions that are none', { body: { query: NAMES, variables: { id: '1' }, extensions: [] } }],
  [
    'its plan',
    { body: { query: NAMES, variables: { id: '1' } }, headers: { 'apollo-query-plan-experimental': '1' } },
  ],
];

test.each(requests)('%s: an answer is the same the first time and every other', async (_, request) => {
  const first = await ask(request);
  for (let time = 0; time < 3; time++) expect(await ask(request)).toEqual(first);
});

test('what it costs is told of a query that is known, and of no other one', async () => {
  const request = { body: { query: NAMES, variables: { id: '1' } } };
  const plain = await ask(request);
  const costed = await ask({ ...request, headers: { 'query-cost': 'on' } });
  expect(JSON.parse(costed.text)).toEqual({
    ...JSON.parse(plain.text),
    extensions: {
      cost: expect.objectContaining({ estimated: expect.anything(), actual: expect.anything() }),
    },
  });
  expect(await ask(request)).toEqual(plain);
});

test('every answer is counted once, with its errors', async () => {
  const counted = async (of: RegExp) => {
    const text = await (await fetch(`${gateway.url}/metrics`)).text();
    return Number(of.exec(text)?.[1] ?? 0);
  };
  const answers = (outcome: string) =>
    counted(
      new RegExp(
        `gateway_operation_duration_seconds_count\\{kind="query",outcome="${outcome}",operation="Counted"\\} (\\d+)`,
      ),
    );
  const errors = () => counted(/gateway_errors_total\{code="FORBIDDEN",fault="client"\} (\d+)/);
  const before = await errors();
  const query = 'query Counted { employee(id: "1") { salary } }';
  for (let time = 0; time < 3; time++) {
    await ask({ body: { query }, headers: { viewer: '1; hr' } });
    await ask({ body: { query }, headers: { viewer: '8; trader' } });
  }
  expect([await answers('success'), await answers('error'), (await errors()) - before]).toEqual([3, 3, 3]);
});
