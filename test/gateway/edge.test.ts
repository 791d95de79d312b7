import { connect } from 'node:net';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';

let open: TestGateway;
let production: TestGateway;
beforeAll(async () => {
  open = await startGateway({ CORS_ORIGINS: '*,https://named.example' });
  production = await startGateway({ NODE_ENV: 'production', AUTH: 'none' });
});
afterAll(() => Promise.all([open.stop(), production.stop()]));

/** The status with which a request for exactly this target is answered. */
function statusOf(url: string, target: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((answered, failed) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => answered(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])));
    socket.on('error', failed);
  });
}

describe('a path is what was sent', () => {
  test.each(['/metrics', '/metrics?x', 'http://elsewhere/metrics'])('%s leads to metrics', async (target) => {
    expect(await statusOf(open.url, target)).toBe(200);
  });
  test.each([
    '//x/metrics',
    '//',
    '///metrics',
    '/x/../metrics',
    '/./metrics',
    '/%6Detrics',
    '/metrics/',
    '/\\metrics',
    '/metrics;x',
    'http://',
    '*',
    '/constructor',
    '/__proto__',
  ])('%s leads nowhere', async (target) => {
    expect(await statusOf(open.url, target)).toBe(target === 'http://' ? 302 : 404);
  });
});

describe('headers', () => {
  const SAFE = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  };
  test.each(['/graphql', '/graphiql', '/trace', '/trace/page.js', '/health/live', '/metrics', '/nothing'])(
    'a browser takes %s for nothing but what it says it is',
    async (path) => {
      const { headers } = await fetch(`${open.url}${path}`);
      expect(Object.fromEntries(headers)).toMatchObject(SAFE);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.has('strict-transport-security')).toBe(false);
    },
  );

  test('the page of GraphiQL allows its own script and no other', async () => {
    const policy = (await fetch(`${open.url}/graphiql`)).headers.get('content-security-policy')!;
    expect(policy).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(policy).toContain("default-src 'none'");
  });

  test('who is let in as anybody sends no credentials, who is named does', async () => {
    const allowed = async (origin: string) => {
      const { headers } = await fetch(`${open.url}/graphql`, { method: 'OPTIONS', headers: { origin } });
      return [headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')];
    };
    expect(await allowed('https://somebody.example')).toEqual(['*', null]);
    expect(await allowed('https://named.example')).toEqual(['https://named.example', 'true']);
  });
});

describe('in production', () => {
  const status = async (url: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url, { headers });
    return [response.status, response.headers.get('content-type')?.split(';')[0]];
  };
  const HTML = { accept: 'text/html,application/json;q=0.9' };

  test('metrics and pages are on a port of their own', async () => {
    expect(await status(`${production.url}/graphiql`)).toEqual([404, 'text/plain']);
    expect(await status(`${production.url}/metrics`)).toEqual([404, 'text/plain']);
    expect(await status(`${production.url}/graphql`, HTML)).toEqual([400, 'application/json']);
    expect(
      await status(`${production.url}/graphql?query={__typename}`, {
        ...HTML,
        'apollo-require-preflight': '1',
      }),
    ).toEqual([200, 'application/json']);
    expect(await status(`${production.admin}/graphiql`)).toEqual([200, 'text/html']);
    expect(await status(`${production.admin}/graphql`, HTML)).toEqual([200, 'text/html']);
    // Nobody has been given a token for them.
    expect(await status(`${production.admin}/metrics`)).toEqual([401, 'text/plain']);
  });

  test('how each database is, is told there alone', async () => {
    const health = async (url: string) => (await fetch(`${url}/health/ready`)).json();
    expect(await health(production.url)).toEqual({ status: 'ready' });
    expect(await health(production.admin!)).toMatchObject({ status: 'ready', databases: { hc: 'up' } });
  });

  test('an error names nothing of a schema that may not be asked for', async () => {
    const message = async (gateway: TestGateway) =>
      (await gateway.ask('{ employes { nodes { id } } }')).errors![0]!.message;
    expect(await message(production)).not.toContain('employees');
    expect(await message(open)).toContain('employees');
  });
});
