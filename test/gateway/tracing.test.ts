import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectedSpan, type Collector, startCollector } from '../support/collector';
import { databaseEnvironment } from '../support/databases';
import { startGateway } from '../support/gateway';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';

/** The question of the README. */
const QUERY = readFileSync(join(__dirname, '..', '..', 'examples', '12-portfolios-in-depth.graphql'), 'utf8');
const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

let collector: Collector;
let subgraph: StartedProcess;
beforeAll(async () => {
  collector = await startCollector();
  subgraph = await startProcess('subgraphs/main.ts', ['finance'], {
    ...PATIENT,
    ...databaseEnvironment(),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '0',
  });
});
afterAll(() => collector.stop());

const send = (gateway: { readonly url: string }, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: QUERY }),
  });
const named = (pattern: RegExp) => collector.spans.filter(({ name }) => pattern.test(name));
const parentOf = ({ parentSpanId }: CollectedSpan) =>
  collector.spans.find(({ spanId }) => spanId === parentSpanId)?.name;

test('the trace of a query has a span for each fetch and each statement, with routes, over processes', async () => {
  const gateway = await startProcess('gateway/main.ts', [], {
    ...PATIENT,
    ...databaseEnvironment(),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '0',
    FINANCE_SUBGRAPH_URL: `${subgraph.url}/graphql`,
  });
  // Its first execution may be done again for the columns that it needs.
  for (let time = 0; time < 2; time++) await send(gateway);
  const response = await send(gateway, {
    traceparent: PARENT,
    'x-request-id': 'asked-by-a-test',
    'citus-trace': 'on',
  });
  const { extensions } = (await response.json()) as any;
  expect(response.headers.get('x-request-id')).toBe('asked-by-a-test');
  await gateway.stop();
  await subgraph.stop();

  // Only what was asked for by its trace: nothing else is sampled.
  expect(new Set(collector.spans.map(({ traceId }) => traceId))).toEqual(new Set([PARENT.split('-')[1]]));
  const [http] = named(/^POST \/graphql$/).filter(({ service }) => service === 'gateway');
  expect(http).toMatchObject({
    parentSpanId: PARENT.split('-')[2],
    kind: 2,
    attributes: {
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': '200',
    },
  });
  const [operation] = named(/^query$/);
  expect(operation).toMatchObject({
    parentSpanId: http!.spanId,
    attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': 'PortfoliosInDepth' },
  });
  const fetches = named(/^fetch /);
  expect(new Set(fetches.map(({ name }) => name))).toEqual(
    new Set(['fetch market', 'fetch hc', 'fetch finance', 'fetch risk', 'fetch doc']),
  );
  expect(new Set(fetches.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([operation!.spanId]));
  const statements = collector.spans.filter(
    ({ attributes }) => attributes['db.system.name'] === 'postgresql',
  );
  const told = extensions.citus.statements as {
    statement: string;
    route: string;
    tasks: number;
    rows: number;
    start: number;
    milliseconds: number;
  }[];
  // By one clock, over processes too.
  for (const { start, milliseconds } of told) {
    expect(start).toBeGreaterThan(0);
    expect(start + milliseconds).toBeLessThan(extensions.citus.milliseconds);
  }
  const ofTrace = told.map(({ statement, route, tasks, rows }) => [statement, route, tasks, rows].join(' '));
  const ofSpans = statements.map(({ name, attributes: of }) =>
    [name, of['citus.route'], of['citus.tasks'], of['db.response.returned_rows']].join(' '),
  );
  expect(ofSpans.sort()).toEqual(ofTrace.sort());
  for (const statement of statements)
    expect(parentOf(statement)).toBe(
      statement.service === 'finance' ? 'POST /graphql' : `fetch ${statement.attributes['db.namespace']}`,
    );
  const [remote] = named(/^POST \/graphql$/).filter(({ service }) => service === 'finance');
  expect(parentOf(remote!)).toBe('fetch finance');
});

test('an id of a request that is none of ours is not taken, and nothing is traced where nobody collects', async () => {
  const gateway = await startGateway();
  const before = collector.spans.length;
  const response = await send(gateway, { 'x-request-id': 'with a space', traceparent: PARENT });
  expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  await gateway.stop();
  expect(collector.spans).toHaveLength(before);
});

test('a request is one line of the log, with what its statements did and no values', async () => {
  const lines: any[] = [];
  const gateway = await startProcess(
    'gateway/main.ts',
    [],
    {
      ...PATIENT,
      ...databaseEnvironment(),
      NODE_ENV: 'production',
      AUTH: 'none',
      REQUEST_LOG: 'statements',
      SLOW_REQUEST_MS: '0',
    },
    (text) => {
      for (const line of text.split('\n'))
        if (line.includes('"request":')) lines.push(JSON.parse(line).request);
    },
  );
  await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'one' },
    body: JSON.stringify({
      query: 'query Named($id: ID!) { department(id: $id) { name } }',
      variables: { id: '1' },
    }),
  });
  await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{',
  });
  await gateway.stop();
  expect(lines).toEqual([
    {
      id: 'one',
      operation: 'Named',
      price: { rows: 1, tasks: 1 },
      type: 'query',
      viewer: expect.stringMatching(/^everybody/),
      status: 200,
      milliseconds: expect.any(Number),
      outcome: 'success',
      statements: 1,
      rows: 1,
      tasks: 1,
      slowStatements: [
        expect.objectContaining({
          service: 'hc',
          route: 'reference',
          rows: 1,
          statement: expect.any(String),
        }),
      ],
    },
    expect.objectContaining({ status: 400, outcome: 'refused', errors: ['BAD_REQUEST'] }),
  ]);
});
