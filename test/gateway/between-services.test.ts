import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { internalSigner, operationId } from '../../subgraphs/runtime/auth/internal-token';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';

const SECRET = 'known to the gateway and to its subgraphs';
const QUERY = '{ employees(first: 1) { nodes { id salary: compensation { salary } } } }';
const READ = '{ departments(first: 1) { nodes { id } } }';
const HIRE = 'mutation { closeDepartment(input: { id: "1", version: 1 }) { department { id } } }';

const CHIEF: Viewer = { kind: 'person', employeeId: '1', departmentId: null, headOf: null, roles: ['hr'] };
const sign = internalSigner(SECRET);

let database: OwnDatabase;
let subgraph: StartedProcess;
beforeAll(async () => {
  database = await ownDatabase('hc');
  subgraph = await startProcess('subgraphs/main.ts', ['hc'], {
    ...PATIENT,
    ...database.environment,
    NODE_ENV: 'production',
    INTERNAL_SECRET: SECRET,
  });
}, 180_000);
afterAll(async () => {
  await subgraph.stop();
  await database.drop();
});

async function send(
  path: string,
  body: object | undefined,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${subgraph.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const tokenFor = (query: string, to = 'hc') => sign({ to, viewer: CHIEF, operation: operationId(query) });

/** A token for that query with claims as they are given. */
function crafted(
  query: string,
  times: { iat?: number; exp?: number; aud?: string },
  secret = SECRET,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    viewer: CHIEF,
    operation: operationId(query),
    aud: 'hc',
    iat: now,
    exp: now + 60,
    ...times,
  };
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret));
}

const EVENT = {
  source: 'market',
  id: '1',
  aggregate: 'Portfolio',
  aggregateId: '1',
  type: 'TradeFilled',
  payload: {},
  actorId: '5',
  occurredAt: '2026-06-30T12:00:00Z',
  attempts: 0,
};

describe('a subgraph', () => {
  test('answers the gateway', async () => {
    const { status, text } = await send('/graphql', { query: READ }, bearer(await tokenFor(READ)));
    expect([status, JSON.parse(text).errors]).toEqual([200, undefined]);
    expect(JSON.parse(text).data.departments.nodes).toHaveLength(1);
  });

  const now = () => Math.floor(Date.now() / 1000);
  test.each<[string, string, object | undefined, () => Promise<Record<string, string>>]>([
    ['a query', '/graphql', { query: QUERY }, async () => ({})],
    ['a mutation', '/graphql', { query: HIRE }, async () => ({})],
    ['a mutation with the development header', '/graphql', { query: HIRE }, async () => ({ viewer: '1; *' })],
    ['introspection', '/graphql', { query: '{ __schema { queryType { name } } }' }, async () => ({})],
    ['its SDL', '/graphql', { query: '{ _service { sdl } }' }, async () => ({})],
    ['the statements behind an answer', '/graphql', { query: READ }, async () => ({ 'citus-trace': 'on' })],
    ['an event', '/events', EVENT, async () => ({})],
    ['an event by the secret itself', '/events', EVENT, async () => bearer(SECRET)],
    ['an event by the token of an operation', '/events', EVENT, async () => bearer(await tokenFor(READ))],
    [
      'an event by an old token',
      '/events',
      EVENT,
      async () => bearer(await crafted(JSON.stringify(EVENT), { iat: now() - 120, exp: now() - 60 })),
    ],
    [
      'an event by a token for another subgraph',
      '/events',
      EVENT,
      async () => bearer(await crafted(JSON.stringify(EVENT), { aud: 'doc' })),
    ],
    ['the metrics', '/metrics', undefined, async () => ({})],
    [
      'the metrics by the token of an operation',
      '/metrics',
      undefined,
      async () => bearer(await tokenFor('')),
    ],
    ['the metrics by the secret itself', '/metrics', undefined, async () => bearer(SECRET)],
    ...['{ __schema { queryType { name } } }', '{ _service { sdl } }'].map(
      (query): [string, string, object, () => Promise<Record<string, string>>] => [
        `${query} by a token for another subgraph`,
        '/graphql',
        { query },
        async () => bearer(await tokenFor(query, 'doc')),
      ],
    ),
    [
      'a query by a token for another subgraph',
      '/graphql',
      { query: READ },
      async () => bearer(await tokenFor(READ, 'doc')),
    ],
    [
      'a query by the token of another query',
      '/graphql',
      { query: QUERY },
      async () => bearer(await tokenFor(READ)),
    ],
    [
      'a query by an old token',
      '/graphql',
      { query: READ },
      async () => bearer(await crafted(READ, { iat: now() - 120, exp: now() - 60 })),
    ],
    [
      'a query by an old token with a later end',
      '/graphql',
      { query: READ },
      async () => bearer(await crafted(READ, { iat: now() - 120, exp: now() + 3600 })),
    ],
    [
      'a query by a token of somebody else',
      '/graphql',
      { query: READ },
      async () => bearer(await crafted(READ, {}, 'what another installation has as its secret')),
    ],
    ['a query by no token', '/graphql', { query: READ }, async () => bearer('abc')],
  ])('refuses %s of anybody else', async (_, path, body, headersOf) => {
    const { status, text } = await send(path, body, await headersOf());
    expect([status, text]).toEqual([401, expect.not.stringMatching(/"data"|type Employee|gateway_/)]);
  });

  test.each([
    ['no event', { id: '1' }],
    ['a list', ['']],
  ])('refuses %s of one of its own with a code', async (_, body) => {
    const { status, text } = await send('/events', body, bearer(await tokenFor(JSON.stringify(body))));
    expect([status, JSON.parse(text).errors]).toEqual([
      400,
      [{ message: 'That is no event.', extensions: { code: 'BAD_USER_INPUT' } }],
    ]);
  });

  test('tells anybody whether it is there', async () => {
    expect((await send('/health/live', undefined)).status).toBe(200);
  });
});

describe('a gateway in production', () => {
  const token = (claims: object) =>
    new SignJWT({ exp: Math.floor(Date.now() / 1000) + 600, ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode('x'.repeat(32)));
  const gatewayWith = (secret: string) =>
    startGateway({
      NODE_ENV: 'production',
      HC_SUBGRAPH_URL: `${subgraph.url}/graphql`,
      INTERNAL_SECRET: secret,
      AUTH_JWT_SECRET: 'x'.repeat(32),
    });

  test('says to its subgraphs who asks, and with which roles', async () => {
    const gateway = await gatewayWith(SECRET);
    try {
      const answer = await gateway.ask(READ, {}, { token: await token({ sub: '5' }) });
      expect([answer.status, answer.errors]).toEqual([200, undefined]);
      const pay = await gateway.ask(QUERY, {}, { token: await token({ sub: '5' }) });
      expect(pay.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      const refused = await gateway.ask(HIRE, {}, { token: await token({ sub: '5' }) });
      expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
      const passed = await gateway.ask(HIRE, {}, { token: await token({ sub: '5', roles: ['hr'] }) });
      expect(passed.errors?.[0]?.extensions.code).not.toBe('FORBIDDEN');
    } finally {
      await gateway.stop();
    }
  });

  test('is refused with another secret, which costs the fields of that service', async () => {
    const gateway = await gatewayWith('what another installation has as its secret');
    try {
      const { data, errors } = await gateway.ask(
        '{ departments(first: 1) { nodes { id } } instrument(id: "1") { symbol } }',
        {},
        { token: await token({ sub: '5' }) },
      );
      expect(data).toMatchObject({ departments: null, instrument: { symbol: expect.anything() } });
      expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE', service: 'hc' } }]);
    } finally {
      await gateway.stop();
    }
  });
});

test('a subgraph in development with the secret believes no header', async () => {
  const development = await startProcess('subgraphs/main.ts', ['hc'], {
    ...PATIENT,
    ...database.environment,
    INTERNAL_SECRET: SECRET,
  });
  try {
    const response = await fetch(`${development.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', viewer: '1; *' },
      body: JSON.stringify({ query: HIRE }),
    });
    expect(response.status).toBe(401);
  } finally {
    await development.stop();
  }
});

test('a subgraph in production does not start without the secret', async () => {
  await expect(
    startProcess('subgraphs/main.ts', ['hc'], { ...database.environment, NODE_ENV: 'production' }),
  ).rejects.toThrow(/set INTERNAL_SECRET/);
});

describe('over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a subgraph is believed by the authority that is named, and by no other', async () => {
    const script = join(__dirname, '..', '..', 'docker', 'secrets', 'certificates.sh');
    execFileSync('bash', [script, folder, 'hc', 'localhost,127.0.0.1'], { stdio: 'pipe' });
    const authority = join(folder, 'ca', 'ca.crt');
    const secured = await startProcess('subgraphs/main.ts', ['hc'], {
      ...PATIENT,
      ...database.environment,
      INTERNAL_SECRET: SECRET,
      TLS_CERT_FILE: join(folder, 'hc', 'server.crt'),
      TLS_KEY_FILE: join(folder, 'hc', 'server.key'),
    });
    expect(secured.url).toMatch(/^https:/);
    const environment = { HC_SUBGRAPH_URL: `${secured.url}/graphql`, INTERNAL_SECRET: SECRET };
    const believing = await startGateway({ ...environment, SUBGRAPH_CA_FILE: authority });
    const doubting = await startGateway(environment);
    try {
      await new Promise<void>((answered, failed) => {
        get(`${secured.url}/health/live`, { ca: readFileSync(authority) }, (response) => {
          response.resume();
          expect(response.statusCode).toBe(200);
          answered();
        }).on('error', failed);
      });
      expect((await believing.data(READ)).departments.nodes).toHaveLength(1);
      const { errors } = await doubting.ask(READ);
      expect(errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE', service: 'hc' } }]);
    } finally {
      await believing.stop();
      await doubting.stop();
      await secured.stop();
    }
  });
});
