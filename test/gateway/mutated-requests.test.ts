import { SignJWT } from 'jose';
import { internalSigner, operationId } from '../../subgraphs/runtime/auth/internal-token';
import { ALL_ROLES } from '../../subgraphs/runtime/auth/roles';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import { schema } from '../support/client-schema';
import { report } from '../support/crashes';
import { freePort } from '../support/free-port';
import { heapInUse } from '../support/garbage';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';
import { subgraphs } from '../support/subgraphs';
import { type Corpus, corpusOf } from './support/mutated/corpus';
import type { RawRequest } from './support/mutated/http-message';
import { applied, mutatedRequest, shrunk, tryRequest } from './support/mutated/trial';

/** Requests for each way in; `MUTATED_REQUESTS=20000` sends so many. */
const REQUESTS = Number(process.env.MUTATED_REQUESTS ?? 60);
/** What they are drawn by; a failure names it, with the number of its request. */
const SEED = Number(process.env.MUTATED_SEED ?? 16);
/** The number of the first request: that of a failure sends it first. */
const FIRST = Number(process.env.MUTATED_FIRST ?? 0);
const SERVICE = (process.env.MUTATED_SERVICE ?? 'hc') as ServiceName;
/** Requests at once: some are answered when they have taken too long to come. */
const CLIENTS = 16;
/** Failures that are made smaller and shown. */
const SHOWN = 5;
/** Bytes by which the heap may grow from the middle to the end: far less than the requests of a half have. */
const GROWTH = 16_000_000;

const KEY = 'a secret of at least thirty-two characters';
const SECRET = 'known to the gateway and to its subgraphs';
const CHIEF: Viewer = {
  kind: 'person',
  employeeId: '1',
  departmentId: null,
  headOf: null,
  roles: [...ALL_ROLES],
};
const sign = internalSigner(SECRET);

/** A process, and where its heap can be looked at. */
interface Watched extends StartedProcess {
  readonly inspector: number;
}

const databases: OwnDatabase[] = [];
let gateway: Watched;
let subgraph: Watched;
beforeAll(async () => {
  for (const service of SERVICES) databases.push(await ownDatabase(service));
  const variables = {
    ...PATIENT,
    ...Object.assign({}, ...databases.map(({ environment }) => environment)),
    NODE_ENV: 'production',
    DATABASE_TLS: 'any',
    // A process says at this level that it is ready.
    LOG_LEVEL: 'info',
    REQUEST_LOG: 'off',
    INTERNAL_SECRET: SECRET,
    AUTH_JWT_SECRET: KEY,
    // Who sends no more than a part is not waited for.
    HEADERS_TIMEOUT_MS: '1000',
    BODY_TIMEOUT_MS: '1000',
    // Soon full, so that what is kept of operations does not look like a leak.
    OPERATION_CACHE_BYTES: '4000000',
  };
  [gateway, subgraph] = await Promise.all([
    watched('gateway/main.ts', [], variables),
    watched('subgraphs/main.ts', [SERVICE], variables),
  ]);
});
afterAll(async () => {
  await Promise.all([gateway?.stop(), subgraph?.stop()]);
  for (const database of databases) await database.drop();
});

async function watched(entry: string, args: string[], variables: Record<string, string>): Promise<Watched> {
  const inspector = await freePort();
  const started = await startProcess(entry, args, variables, undefined, [`--inspect=127.0.0.1:${inspector}`]);
  return { ...started, inspector };
}

/** Sends all requests, some at once; resolves to what is wrong with some of them, and what the others were told. */
async function sendAll(
  to: Watched,
  corpus: Corpus,
  prepare: (request: RawRequest) => Promise<RawRequest> = async (request) => request,
) {
  const send = async (request: RawRequest) => tryRequest(to.url, await prepare(request));
  const failures: object[] = [];
  const told: Record<string, number> = {};
  const heaps: number[] = [];
  let next = FIRST;
  const client = async (end: number) => {
    while (next < end) {
      const index = next++;
      const mutated = mutatedRequest(corpus, SEED, index);
      const { wrong, statuses, codes } = await send(applied(mutated));
      for (const one of new Set([...statuses.map(String), ...codes])) told[one] = (told[one] ?? 0) + 1;
      if (!wrong || failures.length >= SHOWN) continue;
      const request = await shrunk(mutated, send);
      failures.push({ seed: SEED, index, wrong, steps: mutated.steps, request });
    }
  };
  for (let quarter = 1; quarter <= 4; quarter++) {
    const end = FIRST + Math.ceil((REQUESTS * quarter) / 4);
    await Promise.all(Array.from({ length: CLIENTS }, () => client(end)));
    heaps.push(await heapInUse(to.inspector));
  }
  if (process.env.MUTATED_REQUESTS) report('mutated requests', { told, heaps });
  expect(failures).toEqual([]);
  expect(heaps.at(-1)! - heaps[1]!).toBeLessThan(GROWTH);
  expect((await fetch(`${to.url}/health/live`)).status).toBe(200);
  return told;
}

test('a gateway answers whatever it is sent as it declares, and keeps nothing of it', async () => {
  const token = await new SignJWT({ sub: '1', roles: [...ALL_ROLES], exp: 4_000_000_000 })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(KEY));
  const told = await sendAll(gateway, corpusOf(schema, { authorization: `Bearer ${token}` }));
  // Some are good, and some are none of ours.
  expect(told).toMatchObject({ 200: expect.any(Number), 400: expect.any(Number) });
});

describe('a subgraph', () => {
  const corpus = (headers: Record<string, string>) => corpusOf(subgraphs[SERVICE].schema, headers);

  test('answers whatever comes with the signature of the gateway as it declares', async () => {
    const told = await sendAll(subgraph, corpus({ authorization: 'signed' }), async (request) => {
      const token = await sign({ to: SERVICE, viewer: CHIEF, operation: operationId(signedText(request)) });
      const headers = request.headers.map(([name, value]) =>
        value === 'signed' ? ([name, `Bearer ${token}`] as const) : ([name, value] as const),
      );
      return { ...request, headers };
    });
    expect(told).toMatchObject({ 200: expect.any(Number), 400: expect.any(Number) });
  });

  test('tells a stranger nothing, however asked', async () => {
    const told = await sendAll(subgraph, corpus({}));
    expect(told).toMatchObject({ 401: expect.any(Number) });
    expect(told.GRAPHQL_VALIDATION_FAILED).toBeUndefined();
  });
});

/** What the gateway would have signed of a request: its operation, where it has one. */
function signedText({ body }: RawRequest): string {
  try {
    const { query } = JSON.parse(body) as { query?: unknown };
    return typeof query === 'string' ? query : body;
  } catch {
    // Not JSON any more: no signature fits it.
    return body;
  }
}
