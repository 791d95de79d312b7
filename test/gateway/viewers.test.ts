import { type AddressInfo, createServer } from 'node:net';
import { SignJWT } from 'jose';
import type { Answer, TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { sharedGateway } from '../support/shared-gateway';

const SECRET = 'a secret of at least thirty-two characters';
const WATCHING = 'the-token-of-what-watches-the-gateway';
const READ = '{ instrument(id: "1") { symbol } }';
const WRITE =
  'mutation { rejectLeave(input: { employeeId: "1", id: "1", version: 1 }) { leaveRequest { id } } }';

const told = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code];
const token = (claims: Record<string, unknown>, secret = SECRET) =>
  new SignJWT({ exp: Math.floor(Date.now() / 1000) + 600, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));

describe('in development', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await sharedGateway();
  });

  test('whoever says nothing is the development viewer, who may do everything', async () => {
    expect(told(await gateway.ask(READ))).toEqual([200, undefined]);
    const { errors } = await gateway.ask(
      'mutation { rejectLeave(input: { employeeId: "2", id: "999999999", version: 1 }) { leaveRequest { id } } }',
    );
    // The rule about roles is passed; what is wrong is that there is no such request.
    expect(errors?.[0]?.extensions.code).toMatch(/NOT_FOUND/);
  });

  test('the header says who somebody is', async () => {
    expect(told(await gateway.ask(READ, {}, { viewer: '5; trader, Risk-Officer' }))).toEqual([
      200,
      undefined,
    ]);
    const { errors, ...answer } = await gateway.ask(READ, {}, { viewer: 'anonymous' });
    expect(told({ ...answer, errors: errors! })).toEqual([401, 'UNAUTHENTICATED']);
    // What it says to send is taken.
    const [, viewer] = /"viewer: (1; \*)"/.exec(errors![0]!.message)!;
    expect(told(await gateway.ask(READ, {}, { viewer: viewer! }))).toEqual([200, undefined]);
  });

  test.each([
    ['nobody', '987654'],
    ['nobody with roles', '987654; controller'],
  ])('a header that names %s is refused, in reads and in writes', async (_, viewer) => {
    for (const query of [READ, WRITE])
      expect(told(await gateway.ask(query, {}, { viewer }))).toEqual([403, 'VIEWER_NOT_EMPLOYEE']);
  });

  test.each([
    ['a leading zero', '05'],
    ['a sign', '+5'],
    ['a fraction', '5.0'],
    ['zero', '0'],
    ['a number below zero', '-1'],
    ['more than a bigint', '9999999999999999999'],
    ['a role that there is not', '5; risk'],
    ['the role of the services themselves', '5; system'],
    ['a department instead of a role', '5; department:5'],
    ['another form', '5; hr; 7'],
  ])('a header with %s is refused', async (_, viewer) => {
    expect(told(await gateway.ask(READ, {}, { viewer }))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a token is refused where nobody could verify it', async () => {
    const answer = await gateway.ask(READ, {}, { token: await token({ sub: '5' }) });
    expect(told(answer)).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.errors![0]!.message).toContain('"viewer: 1; *"');
  });
});

describe('in production', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({
      NODE_ENV: 'production',
      INTROSPECTION: 'on',
      AUTH_JWT_SECRET: SECRET,
      METRICS_TOKEN: WATCHING,
    });
  });
  afterAll(() => gateway.stop());

  test.each<[string, (url: string) => Promise<Response>]>([
    ['a query', (url) => post(url, { query: READ })],
    ['a mutation', (url) => post(url, { query: WRITE })],
    ['introspection', (url) => post(url, { query: '{ __schema { queryType { name } } }' })],
    ['what is not even a query', (url) => post(url, { query: '{' })],
    ['a batch', (url) => post(url, [{ query: READ }])],
    [
      'a persisted query',
      (url) => post(url, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }),
    ],
    ['a trusted document', (url) => post(url, { documentId: 'sha256:a' })],
    ['a query by GET', (url) => fetch(`${url}/graphql?query=${encodeURIComponent(READ)}`)],
    [
      'a query by GET of a browser',
      (url) =>
        fetch(`${url}/graphql?query=${encodeURIComponent(READ)}`, { headers: { accept: 'text/html' } }),
    ],
    ['the development header', (url) => post(url, { query: READ }, { viewer: '5; hr' })],
  ])('%s without a token is 401', async (_, send) => {
    const response = await send(gateway.url);
    const { data, errors } = (await response.json()) as any;
    expect([response.status, errors[0].extensions.code, data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(errors[0].message).toContain('"authorization: Bearer <token>"');
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('the page of the explorer and health are for everybody, metrics for who has their token', async () => {
    const page = await fetch(`${gateway.admin}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
    for (const path of ['/health/live', '/health/ready'])
      expect((await fetch(`${gateway.url}${path}`)).status).toBe(200);
    const metrics = (authorization?: string) =>
      fetch(`${gateway.admin}/metrics`, { headers: authorization ? { authorization } : {} });
    expect((await metrics()).status).toBe(401);
    expect((await metrics('Bearer something else')).status).toBe(401);
    expect((await metrics(`Bearer ${WATCHING}`)).status).toBe(200);
  });

  test('a token with an employee is that employee, whatever the header says', async () => {
    const answer = await gateway.ask(READ, {}, { token: await token({ sub: '5' }) });
    expect(told(answer)).toEqual([200, undefined]);
    const response = await post(
      gateway.url,
      { query: READ },
      { authorization: `Bearer ${await token({ sub: '987654' })}`, viewer: '5' },
    );
    expect(response.status).toBe(403);
  });
});

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('an employee', () => {
  let database: OwnDatabase;
  let gateway: TestGateway;
  beforeAll(async () => {
    database = await ownDatabase('hc');
    gateway = await startGateway({
      ...database.environment,
      AUTH_JWT_SECRET: SECRET,
      AUTH_EMPLOYEE_CLAIM: 'email',
      AUTH_EMPLOYEE_BY: 'email',
      // What is known holds for ever, unless it is known to have changed.
      AUTH_EMPLOYEE_MAX_AGE_MS: '3600000',
    });
  }, 180_000);
  afterAll(async () => {
    await gateway.stop();
    await database.drop();
  });

  const emailOf = async (id: string): Promise<string> =>
    (await database.sql('select email from hc_core.employees where employee_id = $1', [id]))[0]!.email;

  test('is found by the e-mail address of a token, in whatever capitals', async () => {
    const email = (await emailOf('5')).toUpperCase();
    expect(told(await gateway.ask(READ, {}, { token: await token({ email }) }))).toEqual([200, undefined]);
    for (const claims of [
      { email: 'nobody@example.com' },
      { email, email_verified: false },
      { email: '5' },
      { email: ['a@example.com'] },
    ])
      expect((await gateway.ask(READ, {}, { token: await token(claims) })).status).toBe(
        claims.email === 'nobody@example.com' ? 403 : 401,
      );
  });

  test('who leaves is refused from then on', async () => {
    const [leaver] = await database.sql(
      `select e.employee_id as id, e.email, e.version from hc_core.employees e
       where status = 'ACTIVE' and hired_on < '2024-01-01'
         and not exists (select from hc_core.employees r where r.manager_id = e.employee_id)
         and not exists (select from hc_core.departments d where d.head_employee_id = e.employee_id)
       order by 1 limit 1`,
    );
    const as = async () => ({ token: await token({ email: leaver!.email }) });
    expect(told(await gateway.ask(READ, {}, await as()))).toEqual([200, undefined]);
    const input = {
      id: leaver!.id,
      version: leaver!.version,
      terminatedOn: new Date().toISOString().slice(0, 10),
      reason: 'RESIGNATION',
    };
    const hr = { token: await token({ email: await emailOf('10'), roles: ['hr'] }) };
    await gateway.data(
      'mutation ($input: TerminateEmployeeInput!) { terminateEmployee(input: $input) { employee { id } } }',
      { input },
      hr,
    );
    expect(told(await gateway.ask(READ, {}, await as()))).toEqual([403, 'VIEWER_NOT_EMPLOYEE']);
  });

  test('who is suspended is refused', async () => {
    const [suspended] = await database.sql(
      `update hc_core.employees set status = 'SUSPENDED' where employee_id = 33 returning email`,
    );
    const answer = await gateway.ask(READ, {}, { token: await token({ email: suspended!.email }) });
    expect(told(answer)).toEqual([403, 'VIEWER_NOT_EMPLOYEE']);
  });
});

test('while hc does not answer, others are read and nobody changes anything', async () => {
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
  const { port } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  const gateway = await startGateway({
    HC_DATABASE_URL: `postgresql://nobody@127.0.0.1:${port}/nowhere`,
    AUTH_JWT_SECRET: SECRET,
  });
  try {
    const as = { token: await token({ sub: '5', roles: ['hr'] }) };
    expect(told(await gateway.ask(READ, {}, as))).toEqual([200, undefined]);
    expect(told(await gateway.ask(WRITE, {}, as))).toEqual([503, 'VIEWER_UNVERIFIED']);
  } finally {
    await gateway.stop();
  }
});

test('a token that cannot be accepted reserves no event stream', async () => {
  const gateway = await startGateway({ NODE_ENV: 'production', AUTH_JWT_SECRET: SECRET });
  try {
    const headers = { authorization: 'Bearer x.y.z' };
    const response = await fetch(`${gateway.url}/graphql`, { method: 'PUT', headers });
    const { errors } = (await response.json()) as any;
    expect([response.status, errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  } finally {
    await gateway.stop();
  }
});
