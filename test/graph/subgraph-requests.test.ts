import { pino } from 'pino';
import { readConfig } from '../../gateway/config';
import type { HttpServer } from '../../platform/http-server';
import type { Gate } from '../../subgraphs/runtime/auth/gate';
import { EVERYBODY_VIEWER } from '../../subgraphs/runtime/auth/viewer';
import { serveSubgraph } from '../../subgraphs/runtime/serve';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { system } from '../../subgraphs/system';
import { databaseEnvironment, testDatabase } from '../support/databases';
import { PATIENT } from '../support/patience';
import { subgraphs } from '../support/subgraphs';

/** Lets everybody in: who may is tested elsewhere. */
const gate: Gate = { enter: async () => () => EVERYBODY_VIEWER, watch: () => {} };
const logger = pino({ level: 'silent' });
const { variables: limits } = readConfig(system.services, {
  LOG_LEVEL: 'silent',
  ...PATIENT,
  ...databaseEnvironment(),
});
const service = new SubgraphService(subgraphs.hc, testDatabase('hc'), limitsFrom(limits), logger);
let server: HttpServer;
let url: string;

beforeAll(async () => {
  server = serveSubgraph({ service, gate, bodyLimit: 100_000, requestTimeout: 60_000, logger });
  url = await server.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await server?.close(1_000);
  await service.close();
});

const post = async (
  body: string,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) => {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return { status: response.status, ...((await response.json()) as { data?: any; errors?: any[] }) };
};
const ask = (query: string, variables?: unknown, operationName?: unknown) =>
  post(JSON.stringify({ query, variables, operationName }));

const EMPLOYEE = 'query ($id: ID!) { employee(id: $id) { id } }';

test.each([
  ['no JSON', '{', 400, 'BAD_REQUEST'],
  ['no query', '{}', 400, 'BAD_REQUEST'],
  ['variables that are a text', JSON.stringify({ query: EMPLOYEE, variables: 'x' }), 400, 'BAD_REQUEST'],
  ['variables that are a list', JSON.stringify({ query: EMPLOYEE, variables: [] }), 400, 'BAD_REQUEST'],
  ['a name that is no text', JSON.stringify({ query: EMPLOYEE, operationName: 5 }), 400, 'BAD_REQUEST'],
  ['a body beyond the limit', JSON.stringify({ query: 'x'.repeat(100_001) }), 413, 'REQUEST_TOO_LARGE'],
  ['what is no GraphQL', JSON.stringify({ query: '{ employee(' }), 400, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', JSON.stringify({ query: '{ nobody { id } }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a subscription',
    JSON.stringify({ query: 'subscription { hired { id } }' }),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a name that no operation has',
    JSON.stringify({ query: 'query A { departments { totalCount } }', operationName: 'B' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a variable left out', JSON.stringify({ query: EMPLOYEE }), 400, 'BAD_USER_INPUT'],
  [
    'a variable of another type',
    JSON.stringify({ query: EMPLOYEE, variables: { id: {} } }),
    400,
    'BAD_USER_INPUT',
  ],
])('a subgraph refuses %s with a code, again and again', async (_, body, status, code) => {
  for (let time = 0; time < 4; time++)
    expect(await post(body)).toMatchObject({ status, errors: [{ extensions: { code } }] });
});

test('another content type is refused with a code', async () => {
  expect(await post('query=1', { 'content-type': 'text/plain' })).toMatchObject({
    status: 415,
    errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
  });
});

test('an empty operation name means none', async () => {
  expect(await ask(EMPLOYEE, { id: '5' }, '')).toEqual({ status: 200, data: { employee: { id: '5' } } });
});

test.each([
  [
    'an argument',
    'query ($id: ID = "5") { employee(id: $id) { id } }',
    { id: null },
    { employee: null },
    ['employee'],
  ],
  [
    'a condition',
    'query ($on: Boolean = true) { employee(id: "5") { id @include(if: $on) } }',
    { on: null },
    { employee: null },
    ['employee'],
  ],
])(
  'null for %s that only its default makes valid is an error of the request',
  async (_, query, variables, data, path) => {
    for (let time = 0; time < 4; time++)
      expect(await ask(query, variables)).toMatchObject({
        status: 200,
        data,
        errors: [
          {
            path,
            message: expect.stringMatching('must not be null'),
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      });
  },
);

test('a representation that cannot be looked up costs itself alone', async () => {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Employee { id fullName } } }';
  const of = [
    { __typename: 'Employee', id: '5' },
    { __typename: 'Nobody', id: '5' },
    { __typename: 'Employee' },
    { __typename: 'Employee', id: 'x' },
    'Employee',
    { __typename: 'Employee', id: '999999999' },
    { __typename: 'Employee', id: '6' },
  ];
  const person = (id: string) => ({ id, fullName: expect.any(String) });
  const refused = (index: number) => ({
    path: ['_entities', index],
    extensions: { code: index === 3 ? 'BAD_ID' : 'BAD_USER_INPUT' },
  });
  for (let time = 0; time < 4; time++) {
    const { data, errors } = await ask(query, { of });
    expect(data._entities).toEqual([person('5'), null, null, null, null, null, person('6')]);
    expect(errors).toMatchObject([1, 2, 3, 4].map(refused));
    expect(errors).toHaveLength(4);
  }
});
