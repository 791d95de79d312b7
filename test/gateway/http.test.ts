import { connect } from 'node:net';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

const SANDBOX = 'https://sandbox.embed.apollographql.com';
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('for browsers', () => {
  test('/graphql is Apollo Sandbox with an operation that is filled in', async () => {
    const page = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toMatch('text/html');
    const text = await page.text();
    expect(text).toContain('embeddable-sandbox');
    expect(text).toContain('PortfoliosInDepth');
    expect(text).toContain('<a href="/graphiql">');
  });

  test('/graphiql brings everything it needs along', async () => {
    const text = await (await fetch(`${gateway.url}/graphiql`)).text();
    expect(text).toContain('PortfoliosInDepth');
    expect(text).not.toMatch(/<script[^>]+src=["']https?:/);
  });

  test('Sandbox may call, another site may not', async () => {
    const preflight = async (origin: string) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
      return [response.status, response.headers.get('access-control-allow-origin')];
    };
    expect(await preflight(SANDBOX)).toEqual([204, SANDBOX]);
    expect(await preflight('https://evil.example')).toEqual([204, null]);
  });

  test('a form of another site cannot send an operation', async () => {
    const response = await fetch(`${gateway.url}/graphql?query=%7B__typename%7D`);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/CSRF/);
  });

  test('a query may be sent by GET, when the caller shows that it is no form', async () => {
    const response = await fetch(`${gateway.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('requests that cannot be read', () => {
  test('a body beyond the limit is refused with 413', async () => {
    const response = await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(5_000_000)}` }));
    expect(response.status).toBe(413);
  });

  test('a body that is no JSON is refused with 400', async () => {
    expect((await post('{"query":')).status).toBe(400);
  });

  test('whoever would have us as a proxy is told that we are none', async () => {
    const { hostname, port } = new URL(gateway.url);
    const text = await new Promise<string>((answered, failed) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write('CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n'),
      );
      let received = '';
      socket.on('data', (chunk) => {
        received += chunk;
      });
      socket.on('close', () => answered(received));
      socket.on('error', failed);
    });
    expect(text).toMatch(/^HTTP\/1\.1 405 /);
  });

  test('an unknown path is 404', async () => {
    expect((await fetch(`${gateway.url}/nothing`)).status).toBe(404);
  });

  test('the gateway answers on after them', async () => {
    expect(await (await post('{"query":"{ __typename }"}')).json()).toEqual({
      data: { __typename: 'Query' },
    });
  });
});

describe('for operators', () => {
  test('/health/live and /health/ready', async () => {
    expect(await (await fetch(`${gateway.url}/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await fetch(`${gateway.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ status: 'ready', databases: { hc: 'up', market: 'up' } });
  });

  test('/metrics counts operations and errors', async () => {
    await post('{"query":"{ department(id: 1) { name } }"}');
    await post('{"query":"{ nothing }"}');
    const text = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(text).toMatch(
      /gateway_operation_duration_seconds_count\{kind="query",outcome="success",operation="anonymous"\} [1-9]/,
    );
    expect(text).toMatch(/gateway_errors_total\{code="GRAPHQL_VALIDATION_FAILED",fault="client"\} [1-9]/);
  });
});

describe('in production', () => {
  let production: TestGateway;
  beforeAll(async () => {
    production = await startGateway({ NODE_ENV: 'production', AUTH: 'none' });
  });
  afterAll(() => production.stop());

  test('the schema is not told', async () => {
    const { errors } = await production.ask('{ __schema { types { name } } }');
    expect(errors?.[0]?.message).toMatch(/introspection/i);
  });

  test('nobody sees the statements behind an answer', async () => {
    const { data, citus } = await production.ask('{ department(id: 1) { name } }');
    expect(data.department.name).toBeTruthy();
    expect(citus).toBeUndefined();
  });

  test('the viewer header is not believed', async () => {
    const response = await fetch(`${production.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', viewer: '1; hr' },
      body: JSON.stringify({
        query:
          'mutation { approveLeave(input: { employeeId: 5, id: 1, version: 1 }) { leaveRequest { id } } }',
      }),
    });
    expect(((await response.json()) as any).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
