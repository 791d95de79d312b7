import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ACROSS, FED, valuesAt, without } from '../support/across-services';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { askSafely, type ClientError } from '../support/safe-answer';
import { SAMPLED, type SampledService } from '../support/sampled-services';

/** A port on which nothing listens. */
const NOBODY = '127.0.0.1:1';
const FAULTS = [
  ['its database', 'DATABASE_URL', `postgresql://nobody@${NOBODY}/none`, 'DATABASE_UNAVAILABLE'],
  ['its endpoint', 'SUBGRAPH_URL', `http://${NOBODY}/graphql`, 'SERVICE_UNAVAILABLE'],
] as const;

let healthy: TestGateway;
let whole: any;
beforeAll(async () => {
  healthy = await startGateway();
  whole = await healthy.data(ACROSS);
});
afterAll(() => healthy.stop());

test('with every service up nothing is missing', () => {
  for (const path of Object.values(FED).flat())
    expect({ path, values: valuesAt(whole, path) }).toEqual({
      path,
      values: expect.not.arrayContaining([null]),
    });
});

describe.each(FAULTS)('when %s cannot be reached', (_, variable, url, code) => {
  describe.each(SAMPLED)('%s', (service) => {
    let gateway: TestGateway;
    beforeAll(async () => {
      gateway = await startGateway({ [`${service.toUpperCase()}_${variable}`]: url });
    });
    afterAll(() => gateway.stop());

    test('costs its own fields only', async () => {
      const { status, data } = await askSafely(gateway.url, ACROSS);
      expect(status).toBe(200);
      expect(data).toEqual(without(whole, FED[service]));
    });

    test('is named in an error for each of its fields', async () => {
      const { errors } = await askSafely(gateway.url, ACROSS);
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) expect(error.extensions).toEqual({ code, service });
      const lost = lostPaths(FED[service]);
      const without = lost.filter((path) => !errors.some((error) => isAbout(error, path)));
      const elsewhere = errors.filter((error) => !lost.some((path) => isAbout(error, path)));
      expect({ without, elsewhere }).toEqual({ without: [], elsewhere: [] });
    });

    test('costs an operation nothing that does not ask it', async () => {
      const others = SAMPLED.filter((other) => other !== service);
      const operation = `{ ${others.map((other) => OWN[other]).join(' ')} }`;
      const { data, errors } = await askSafely(gateway.url, operation);
      expect(errors).toEqual([]);
      expect(data).toEqual(await healthy.data(operation));
    });

    test('leaves the process live', async () => {
      expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
    });
  });
});

/** What a service answers alone. */
const OWN: Readonly<Record<SampledService, string>> = {
  hc: 'employee(id: "5") { fullName manager { fullName } }',
  doc: 'document(id: "1") { title category { name } }',
  finance: 'account(id: "1001") { code ledgerEntries(first: 2) { nodes { reference } } }',
  risk: 'risk(id: "1") { title category { name } }',
  market: 'portfolio(id: "1") { name holdings(first: 2) { nodes { symbol } } }',
};

describe('when the endpoint of market', () => {
  const market = createServer((request, response) => {
    request.resume();
    if (request.url === '/status') response.writeHead(500).end('{"data":null}');
    if (request.url === '/nonsense') response.writeHead(200).end('<html>Bad gateway at 10.0.0.1</html>');
    if (request.url === '/cut') request.socket.destroy();
    // Anything else waits for ever.
  });
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((listening) => market.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(market.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    market.closeAllConnections();
    market.close();
  });

  test.each([
    ['fails', '/status', 'SERVICE_UNAVAILABLE'],
    ['talks nonsense', '/nonsense', 'SERVICE_UNAVAILABLE'],
    ['cuts the connection', '/cut', 'SERVICE_UNAVAILABLE'],
    ['never answers', '/wait', 'TIMEOUT'],
  ])('%s, it costs its own fields only', async (_, path, code) => {
    const gateway = await startGateway({ MARKET_SUBGRAPH_URL: url + path, SUBGRAPH_TIMEOUT_MS: '500' });
    try {
      const { data, errors } = await askSafely(gateway.url, ACROSS);
      expect(data).toEqual(without(whole, FED.market));
      for (const { extensions } of errors) expect(extensions).toEqual({ code, service: 'market' });
      const places = errors.map((error) => FED.market.find((place) => isAbout(error, place)));
      expect(new Set(places)).toEqual(new Set(FED.market));
    } finally {
      await gateway.stop();
    }
  });
});

test('two dead services cost what both feed, each with errors of its own', async () => {
  const gateway = await startGateway({
    DOC_DATABASE_URL: `postgresql://nobody@${NOBODY}/none`,
    RISK_SUBGRAPH_URL: `http://${NOBODY}/graphql`,
  });
  try {
    const { data, errors } = await askSafely(gateway.url, ACROSS);
    expect(data).toEqual(without(without(whole, FED.doc), FED.risk));
    expect(new Set(errors.map(({ extensions }) => `${extensions.service} ${extensions.code}`))).toEqual(
      new Set(['doc DATABASE_UNAVAILABLE', 'risk SERVICE_UNAVAILABLE']),
    );
  } finally {
    await gateway.stop();
  }
});

/** Whether the error is about that place or something below it. */
function isAbout({ path = [] }: ClientError, place: string): boolean {
  return `${path.join('.')}.`.startsWith(`${place}.`);
}

/** The places with their items by number. */
function lostPaths(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    path.includes('*') ? valuesAt(whole, path).map((_, index) => path.replace('*', String(index))) : [path],
  );
}
