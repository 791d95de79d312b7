// An OpenID Connect provider as a process of its own: `node openid-provider.mjs`. Tells its issuer over IPC as
// { issuer }; on { rotate: true } it signs with a new key from then on and tells the old one no more, and says { rotated }.
import { generateKeyPair as generate } from 'node:crypto';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { Provider } from 'oidc-provider';

const generateKeyPair = promisify(generate);

/** For whom its access tokens are. */
const AUDIENCE = 'https://graph.example';

/** Who can log in: the name is the subject, as an account of Keycloak has one. */
const ACCOUNTS = {
  '0d4c2f2e-anna': { employee_id: '7', email: 'anna@example.com', roles: ['accountant', 'offline_access'] },
  '5ab1c0de-gone': { employee_id: '987654', email: 'gone@example.com', roles: ['controller'] },
};

/** Seconds that a token of each kind is good for. */
const LIFETIMES = { [AUDIENCE]: 600, 'https://graph.example/briefly': 2 };

async function newKey(kid) {
  const { privateKey } = await generateKeyPair('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
}

function configuration(keys) {
  return {
    jwks: { keys },
    clients: [
      {
        client_id: 'console',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/back'],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        application_type: 'native',
      },
      {
        client_id: 'price-feed',
        client_secret: 'known to the feed alone',
        redirect_uris: [],
        grant_types: ['client_credentials'],
        response_types: [],
      },
    ],
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...ACCOUNTS[sub] }) }),
    extraTokenClaims: (_, token) => {
      const account = ACCOUNTS[token.accountId];
      if (!account) return { realm_access: { roles: ['market_data'] }, sub: token.clientId };
      return { employee_id: account.employee_id, realm_access: { roles: account.roles } };
    },
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource) => ({
          scope: 'graph',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          accessTokenTTL: LIFETIMES[resource],
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    cookies: { keys: ['for a test'] },
  };
}

let handle;
const server = createServer((request, response) => handle(request, response));
server.listen(0, '127.0.0.1', async () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  let kid = 0;
  const signWithNewKey = async () => {
    kid += 1;
    handle = new Provider(issuer, configuration([await newKey(`key-${kid}`)])).callback();
  };
  await signWithNewKey();
  process.on('message', async () => {
    await signWithNewKey();
    process.send({ rotated: true });
  });
  process.send({ issuer });
});
process.on('disconnect', () => process.exit(0));
