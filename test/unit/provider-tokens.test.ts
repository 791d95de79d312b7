import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { pino } from 'pino';
import { z } from 'zod';
import { authVariables } from '../../gateway/auth/config';
import { authMode, readAuth } from '../../gateway/auth/settings';
import { readVariables } from '../../platform/config';

const logger = pino({ level: 'silent' });
let provider: Server;
let url: string;
let sign: (payload: JWTPayload) => Promise<string>;

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  provider = createServer((_, response) => response.end(JSON.stringify({ keys: [key] }))).listen(0);
  url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/keys`;
  sign = (payload) =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
});
afterAll(() => provider.close());

/** Whom a token names under the settings of a provider; the reason where it is refused. */
async function named(environment: Record<string, string>, payload: JWTPayload) {
  const shape = { ...authVariables, DEVELOPMENT_VIEWER: z.string().default('1; *') };
  const mode = authMode(
    readAuth(readVariables(shape, { ...environment, AUTH_JWKS_URL: url }), false),
    logger,
  );
  if (mode.kind !== 'tokens') throw new Error(mode.kind);
  return mode.read(await sign(payload)).catch(({ reason }) => ({ reason }));
}

/** What the provider puts into an access token that is none of ours to read, and settings as docs/access.md has them. */
const PROVIDERS = {
  Keycloak: {
    settings: {
      AUTH_ISSUER: 'https://login.example.com/realms/company',
      AUTH_AUDIENCE: 'graph',
      AUTH_ROLES_CLAIM: 'realm_access.roles,resource_access.graph.roles',
      AUTH_EMPLOYEE_CLAIM: 'employee_id',
    },
    token: {
      jti: 'd58f5dc8',
      iss: 'https://login.example.com/realms/company',
      aud: ['graph', 'account'],
      sub: '36fa0f91-f94d-4a0c-afed-6b7d952e47da',
      typ: 'Bearer',
      azp: 'web',
      sid: '2a88c258',
      acr: '1',
      scope: 'openid email profile',
      email_verified: true,
      preferred_username: 'jane',
      email: 'jane@example.com',
      realm_access: { roles: ['offline_access', 'default-roles-company', 'uma_authorization', 'hr'] },
      resource_access: { graph: { roles: ['Auditor'] }, account: { roles: ['manage-account', 'trader'] } },
      employee_id: '17',
    },
    is: { kind: 'person', by: 'id', name: '17', roles: ['hr', 'auditor'] },
    foreign: { aud: 'account' },
  },
  Auth0: {
    settings: {
      AUTH_ISSUER: 'https://company.eu.auth0.com/',
      AUTH_AUDIENCE: 'https://graph.example.com',
      AUTH_ROLES_CLAIM: 'https://example.com/roles,permissions',
      AUTH_EMPLOYEE_CLAIM: 'https://example.com/employee_id',
      AUTH_SERVICE_ACCOUNTS: 'awZfdIir8YFdGZWkvCejDoUb7SjTDicx@clients=4',
    },
    token: {
      iss: 'https://company.eu.auth0.com/',
      sub: 'auth0|6553da60a54af58e29493993',
      aud: ['https://graph.example.com', 'https://company.eu.auth0.com/userinfo'],
      azp: 'K1AUPhZq8mRi0Q0pjhkfu1D7y6KjDQja',
      scope: 'openid profile email',
      permissions: ['read:reports', 'controller'],
      'https://example.com/roles': ['Risk Officer'],
      'https://example.com/employee_id': 23,
    },
    is: { kind: 'person', by: 'id', name: '23', roles: ['risk_officer', 'controller'] },
    foreign: { aud: ['https://company.eu.auth0.com/userinfo'] },
  },
  'Entra ID': {
    settings: {
      AUTH_ISSUER: 'https://login.microsoftonline.com/7a1c0f5e-0000-4000-8000-000000000001/v2.0',
      AUTH_AUDIENCE: '5f3c0f5e-0000-4000-8000-000000000002',
      AUTH_ROLES_CLAIM: 'roles,groups',
      AUTH_ROLE_NAMES: '7f3b0c1e-0000-4000-8000-000000000003=trader',
      AUTH_EMPLOYEE_CLAIM: 'preferred_username',
      AUTH_EMPLOYEE_BY: 'email',
    },
    token: {
      aud: '5f3c0f5e-0000-4000-8000-000000000002',
      iss: 'https://login.microsoftonline.com/7a1c0f5e-0000-4000-8000-000000000001/v2.0',
      aio: 'AXQAi/8TAAAA',
      azp: '9d1c0f5e-0000-4000-8000-000000000004',
      azpacr: '0',
      name: 'Jane Smith',
      oid: '690222be-0000-4000-8000-000000000005',
      preferred_username: 'Jane.Smith@Example.com',
      rh: '0.AXQAX',
      roles: ['Executive'],
      groups: ['7f3b0c1e-0000-4000-8000-000000000003', '11111111-0000-4000-8000-000000000006'],
      scp: 'Graph.Read',
      sub: 'HKZpfaHyWadeOouYlitjrI-KffTm222X5rrV3xDqfKQ',
      tid: '7a1c0f5e-0000-4000-8000-000000000001',
      uti: 'fqiBqXLPj0eQa82S-IYFAA',
      ver: '2.0',
    },
    is: {
      kind: 'person',
      by: 'email',
      name: 'jane.smith@example.com',
      roles: ['executive', 'trader'],
    },
    // A token of another tenant, signed by the same keys.
    foreign: { iss: 'https://login.microsoftonline.com/99999999-0000-4000-8000-000000000009/v2.0' },
  },
  Cognito: {
    settings: {
      AUTH_ISSUER: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_ABC123',
      AUTH_AUDIENCE: '57cbishk4j24pabc1234567890',
      AUTH_AUDIENCE_CLAIM: 'client_id',
      AUTH_ROLES_CLAIM: 'cognito:groups',
      AUTH_EMPLOYEE_CLAIM: 'username',
    },
    token: {
      sub: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      'cognito:groups': ['market-data', 'eu-west-1_ABC123_Google'],
      iss: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_ABC123',
      version: 2,
      client_id: '57cbishk4j24pabc1234567890',
      origin_jti: 'aaaaaaaa',
      event_id: '64f513be',
      token_use: 'access',
      scope: 'openid',
      auth_time: 1_676_313_851,
      jti: 'aaaaaaaa-bbbb',
      username: '42',
    },
    is: { kind: 'person', by: 'id', name: '42', roles: ['market_data'] },
    // An ID token names the app as `aud`, and no client_id.
    foreign: { client_id: undefined, aud: '57cbishk4j24pabc1234567890', token_use: 'id' },
  },
} as const;

describe.each(Object.entries(PROVIDERS))('%s', (_, { settings, token, is, foreign }) => {
  test('its access token names the employee with the roles', async () => {
    expect(await named(settings, token as unknown as JWTPayload)).toEqual({
      ...is,
      until: expect.any(Number),
    });
  });

  test('one that is for or from somebody else is refused', async () => {
    const { reason } = (await named(settings, { ...token, ...foreign } as unknown as JWTPayload)) as any;
    expect(['audience', 'issuer']).toContain(reason);
  });

  test('one without the claim that names the employee is refused', async () => {
    const without = { ...token, [settings.AUTH_EMPLOYEE_CLAIM]: undefined } as unknown as JWTPayload;
    expect(await named(settings, without)).toEqual({ reason: 'subject' });
  });
});

test('a program of Auth0 is the account that has its subject', async () => {
  const { settings } = PROVIDERS.Auth0;
  const program = {
    iss: settings.AUTH_ISSUER,
    sub: 'awZfdIir8YFdGZWkvCejDoUb7SjTDicx@clients',
    aud: settings.AUTH_AUDIENCE,
    azp: 'awZfdIir8YFdGZWkvCejDoUb7SjTDicx',
    gty: 'client-credentials',
    permissions: ['market_data'],
  };
  expect(await named(settings, program)).toMatchObject({
    kind: 'service',
    viewer: { employeeId: '-4', roles: ['market_data'] },
  });
});

test('a token may be as long as the variable says', () => {
  const shape = { ...authVariables, DEVELOPMENT_VIEWER: z.string().default('1; *') };
  const read = (longest?: string) =>
    readAuth(
      readVariables(shape, { AUTH_JWT_SECRET: 'x'.repeat(32), ...(longest && { AUTH_TOKEN_MAX: longest }) }),
      false,
    );
  expect([read(), read('2000')]).toMatchObject([{ longestToken: 16_384 }, { longestToken: 2_000 }]);
});
