import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { exportSPKI, importJWK } from 'jose';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import {
  AUDIENCE,
  claims,
  ISSUER,
  KeyServer,
  type SigningKey,
  signed,
  signingKey,
} from './support/key-server';

const provider = new KeyServer();
let key: SigningKey;
let foreign: SigningKey;

beforeAll(async () => {
  key = await signingKey('key 1');
  foreign = await signingKey('key of somebody else');
  provider.keys = [key];
  await provider.start();
});
afterAll(() => provider.stop());

const gatewayOf = (environment: Record<string, string> = {}) =>
  startGateway({
    AUTH_JWKS_URL: provider.url,
    AUTH_ISSUER: ISSUER,
    AUTH_AUDIENCE: AUDIENCE,
    ...environment,
  });

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: { data?: any; errors?: { message: string; extensions: { code: string } }[] };
}

const WAYS = ['POST', 'GET', 'batch'] as const;

/** Sends a query with headers as they are, of which one may come twice. */
function send(
  { url }: TestGateway,
  headers: readonly (readonly [string, string])[],
  way: (typeof WAYS)[number] = 'POST',
): Promise<Answer> {
  const method = way === 'GET' ? 'GET' : 'POST';
  const query = '{ department(id: 1) { name } }';
  const path = method === 'GET' ? `/graphql?query=${encodeURIComponent(query)}` : '/graphql';
  const bodies = { GET: '', POST: JSON.stringify({ query }), batch: JSON.stringify([{ query }, { query }]) };
  const body = bodies[way];
  // As an array they go out as they are, and node adds none.
  const sentHeaders = [
    ['host', new URL(url).host],
    ['content-type', 'application/json'],
    ['content-length', String(body.length)],
    ['connection', 'close'],
    ...headers,
  ].flat();
  return new Promise((answered, failed) => {
    const sent = request(`${url}${path}`, { method, headers: sentHeaders }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        const { statusCode: status = 0, headers: told } = response;
        if (!told['content-type']?.includes('json')) failed(new Error(`${status}: ${text}`));
        else answered({ status, headers: told, body: JSON.parse(text) });
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const bearer = (token: string) => [['authorization', `Bearer ${token}`]] as const;
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);

/** Tokens and headers that nobody may come in with, and the reason that the metrics tell. */
const FORGED: Readonly<
  Record<string, [reason: string, headers: () => Promise<readonly (readonly [string, string])[]>]>
> = {
  'no token': ['missing', async () => []],
  'another scheme': ['scheme', async () => [['authorization', 'Basic YWxhZGRpbjpzZXNhbWU=']]],
  'a good token with another scheme': [
    'scheme',
    async () => [['authorization', `Token ${await signed(key)}`]],
  ],
  'an empty header': ['scheme', async () => [['authorization', '']]],
  'an empty bearer': ['malformed', async () => [['authorization', 'Bearer']]],
  'two tokens in one header': ['malformed', async () => bearer(`${await signed(key)} ${await signed(key)}`)],
  'the header twice, both good': [
    'doubled',
    async () => [...bearer(await signed(key)), ...bearer(await signed(key))],
  ],
  'the header twice, a forged one second': [
    'doubled',
    async () => [...bearer(await signed(key)), ['authorization', 'Bearer x.y.z']],
  ],
  'what is no token': ['malformed', async () => bearer('abc')],
  'an oversized token': [
    'oversized',
    async () => bearer(await signed(key, claims({ groups: 'x'.repeat(20_000) }))),
  ],
  'a changed payload': [
    'signature',
    async () => {
      const [header, , signature] = (await signed(key)).split('.');
      return bearer(`${header}.${encoded(claims({ roles: ['hr'] }))}.${signature}`);
    },
  ],
  'the kid of another key': [
    'signature',
    async () => bearer(await signed(foreign, claims(), { kid: key.kid })),
  ],
  'a key that it brings itself': [
    'signature',
    async () => bearer(await signed(foreign, claims(), { kid: key.kid, jwk: foreign.publicJwk })),
  ],
  'a foreign kid': ['foreign-key', async () => bearer(await signed(foreign))],
  'no signature (alg none)': [
    'algorithm',
    async () => bearer(`${encoded({ alg: 'none' })}.${encoded(claims())}.`),
  ],
  'alg none in capitals with a signature': [
    'algorithm',
    async () => bearer(`${encoded({ alg: 'None', kid: key.kid })}.${encoded(claims())}.c2ln`),
  ],
  'a public key used as a secret': [
    'algorithm',
    async () => {
      const pem = await exportSPKI(
        (await importJWK(key.publicJwk, 'RS256', { extractable: true })) as CryptoKey,
      );
      const text = `${encoded({ alg: 'HS256', kid: key.kid })}.${encoded(claims())}`;
      return bearer(`${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`);
    },
  ],
  'an end in the past': ['expired', async () => bearer(await signed(key, claims({ exp: now() - 120 })))],
  'no end': ['malformed', async () => bearer(await signed(key, claims({ exp: undefined })))],
  'an end that is a text': [
    'malformed',
    async () => bearer(await signed(key, claims({ exp: '9999999999' }))),
  ],
  'a beginning in the future': [
    'not-yet-valid',
    async () => bearer(await signed(key, claims({ nbf: now() + 600 }))),
  ],
  'another issuer': ['issuer', async () => bearer(await signed(key, claims({ iss: `${ISSUER}2` })))],
  'no issuer': ['issuer', async () => bearer(await signed(key, claims({ iss: undefined })))],
  'another audience': ['audience', async () => bearer(await signed(key, claims({ aud: 'account' })))],
  'other audiences': ['audience', async () => bearer(await signed(key, claims({ aud: ['a', 'graphs'] })))],
  'no audience': ['audience', async () => bearer(await signed(key, claims({ aud: undefined })))],
  'a subject with a leading zero': ['subject', async () => bearer(await signed(key, claims({ sub: '05' })))],
  'a subject with a sign': ['subject', async () => bearer(await signed(key, claims({ sub: '+5' })))],
  'a subject of a service account that is none': [
    'subject',
    async () => bearer(await signed(key, claims({ sub: '-5' }))),
  ],
  'no subject': ['subject', async () => bearer(await signed(key, claims({ sub: undefined })))],
};

const NOT_ASKED_FOR_KEYS = new Set([
  'missing',
  'scheme',
  'malformed header',
  'doubled',
  'oversized',
  'algorithm',
]);

/** How often a reason was counted. */
async function counted({ url }: TestGateway, reason: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(
    new RegExp(`gateway_auth_refusals_total\\{reason="${reason}"\\} (\\d+)`).exec(text)?.[1] ?? 0,
  );
}

describe.each(['up', 'slow'])('with the keys of the provider %s', (state) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    provider.delay = state === 'slow' ? 400 : 0;
    gateway = await gatewayOf();
  });
  afterAll(async () => {
    provider.delay = 0;
    await gateway.stop();
  });

  test('a good token is somebody', async () => {
    const { status, body } = await send(gateway, bearer(await signed(key)));
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    expect(body.data.department.name).toBeTruthy();
  });

  test.each(Object.entries(FORGED))('%s is refused', async (_, [reason, headersOf]) => {
    const before = await counted(gateway, reason);
    const headers = await headersOf();
    for (const way of WAYS) {
      const { status, body, headers: told } = await send(gateway, headers, way);
      expect({ way, status, code: body.errors![0]!.extensions.code, data: body.data }).toEqual({
        way,
        status: 401,
        code: 'UNAUTHENTICATED',
        data: undefined,
      });
      expect(told['www-authenticate']).toMatch(/^Bearer/);
    }
    expect(await counted(gateway, reason)).toBe(before + WAYS.length);
  });
});

describe('with the keys of the provider down', () => {
  test('every forged token is refused all the same, and a good one with a code of its own', async () => {
    await provider.stop();
    const gateway = await gatewayOf();
    try {
      for (const [name, [reason, headersOf]] of Object.entries(FORGED)) {
        const headers = await headersOf();
        for (const way of WAYS) {
          const { status, body } = await send(gateway, headers, way);
          expect([name, way, status, body.data]).toEqual([name, way, 401, undefined]);
          if (NOT_ASKED_FOR_KEYS.has(reason))
            expect([name, body.errors![0]!.extensions.code]).toEqual([name, 'UNAUTHENTICATED']);
        }
      }
      const good = await send(gateway, bearer(await signed(key)));
      expect([good.status, good.body.errors![0]!.extensions.code]).toEqual([401, 'KEYS_UNAVAILABLE']);
      expect(await counted(gateway, 'keys-unavailable')).toBeGreaterThan(0);
    } finally {
      await gateway.stop();
      await provider.start();
    }
  });

  test('the keys that are known go on to count', async () => {
    const gateway = await gatewayOf({ AUTH_JWKS_MAX_AGE_MS: '0', AUTH_JWKS_COOLDOWN_MS: '0' });
    try {
      expect((await send(gateway, bearer(await signed(key)))).status).toBe(200);
      await provider.stop();
      for (const iat of [1, 2])
        expect((await send(gateway, bearer(await signed(key, claims({ iat }))))).status).toBe(200);
      const { status, body } = await send(gateway, bearer(await signed(foreign)));
      expect([status, body.errors![0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    } finally {
      await provider.start();
      await gateway.stop();
    }
  });
});

describe('the keys', () => {
  test('are asked for once, however many tokens have a foreign kid, and again when a new one is there', async () => {
    const gateway = await gatewayOf({ AUTH_JWKS_COOLDOWN_MS: '3600000' });
    const patient = await gatewayOf({ AUTH_JWKS_COOLDOWN_MS: '0' });
    try {
      expect((await send(gateway, bearer(await signed(key)))).status).toBe(200);
      const before = provider.asked;
      const many = await Promise.all(
        Array.from({ length: 30 }, async (_, iat) =>
          send(gateway, bearer(await signed(foreign, claims({ iat })))),
        ),
      );
      expect(new Set(many.map(({ status }) => status))).toEqual(new Set([401]));
      expect(provider.asked - before).toBe(0);
      const next = await signingKey('key 2');
      provider.keys = [key, next];
      expect((await send(patient, bearer(await signed(next)))).status).toBe(200);
      provider.keys = [next];
      expect((await send(patient, bearer(await signed(next, claims({ iat: 1 }))))).status).toBe(200);
    } finally {
      provider.keys = [key];
      await gateway.stop();
      await patient.stop();
    }
  });
});
