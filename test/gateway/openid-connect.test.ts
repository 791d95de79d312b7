import { decodeJwt } from 'jose';
import type { Answer, TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { type IdentityProvider, startIdentityProvider } from './support/identity-provider';

/** Who has an account: an accountant, and somebody who is no employee. */
const ANNA = '0d4c2f2e-anna';
const GONE = '5ab1c0de-gone';

let provider: IdentityProvider;
let database: OwnDatabase;
let gateway: TestGateway;

beforeAll(async () => {
  provider = await startIdentityProvider();
  database = await ownDatabase('market');
  gateway = await startGateway({
    ...database.environment,
    AUTH_JWKS_URL: await provider.jwksUrl(),
    AUTH_ISSUER: provider.issuer,
    AUTH_AUDIENCE: provider.audience,
    AUTH_ROLES_CLAIM: 'realm_access.roles',
    AUTH_EMPLOYEE_CLAIM: 'employee_id',
    AUTH_SERVICE_ACCOUNTS: 'price-feed=1',
    AUTH_CLOCK_SKEW_MS: '0',
    // Keys that are asked for with every request show every change at once.
    AUTH_JWKS_COOLDOWN_MS: '0',
  });
}, 180_000);
afterAll(async () => {
  await gateway.stop();
  await database.drop();
  await provider.stop();
});

const ask = (token: string): Promise<Answer> => gateway.ask('{ department(id: 1) { name } }', {}, { token });
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

const ARTICLE = {
  headline: 'News of a test',
  summary: 'It is read by nobody.',
  category: 'COMPANY',
  sentiment: 'NEUTRAL',
  source: 'Test',
  publishedAt: '2026-06-30T12:00:00Z',
};
const publish = (token: string) =>
  gateway.ask(
    'mutation ($input: PublishNewsInput!) { publishNews(input: $input) { newsArticle { id } } }',
    { input: ARTICLE },
    { token },
  );

test('somebody logs in and calls with the token, and is who the token says with the roles that it says', async () => {
  const token = await provider.logIn(ANNA);
  expect(await ask(token)).toMatchObject({ status: 200, data: { department: { name: expect.anything() } } });
  // An accountant, who publishes no news.
  expect(codeOf(await publish(token))).toBe('FORBIDDEN');
});

test('somebody with an account who is no employee is refused', async () => {
  const { status, ...answer } = await ask(await provider.logIn(GONE));
  expect([status, codeOf({ status, ...answer })]).toEqual([403, 'VIEWER_NOT_EMPLOYEE']);
});

test('a program calls with an account of its own, and is written down as no person', async () => {
  const { data, errors } = await publish(await provider.clientToken());
  expect(errors).toBeUndefined();
  const trail = await database.sql('select actor_id from market_core.news_audit where news_id = $1', [
    data.publishNews.newsArticle.id,
  ]);
  expect(trail).toEqual([{ actor_id: '-1' }]);
});

test('the provider signs by another key: tokens of it are good at once, those of the old one no more', async () => {
  const unused = await provider.logIn(ANNA);
  await provider.rotate();
  expect((await ask(await provider.logIn(ANNA))).status).toBe(200);
  const { status, ...answer } = await ask(unused);
  expect([status, codeOf({ status, ...answer })]).toEqual([401, 'UNAUTHENTICATED']);
});

test('a token ends', async () => {
  const token = await provider.logIn(ANNA, 'https://graph.example/briefly');
  const end = decodeJwt(token).exp! * 1000;
  await ask(token);
  while (Date.now() <= end) await new Promise((resolve) => setTimeout(resolve, 50));
  const { status, errors } = await ask(token);
  expect([status, errors?.[0]?.message]).toEqual([401, 'The token has expired.']);
});
