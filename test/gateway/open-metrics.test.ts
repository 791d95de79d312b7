import { type Collector, startCollector } from '../support/collector';
import { databaseEnvironment } from '../support/databases';
import { parseOpenMetrics } from '../support/open-metrics';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';

/** What Prometheus 2.42 and 3.5 send. */
const PROMETHEUS_2 =
  'application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1';
const PROMETHEUS_3 =
  'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,application/openmetrics-text;version=0.0.1;q=0.4,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.3,text/plain;version=0.0.4;q=0.2,*/*;q=0.1';
const PLAIN = 'text/plain; version=0.0.4; charset=utf-8';
const OPEN = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
});
afterAll(() => collector.stop());

const start = (more: Record<string, string> = {}) =>
  startProcess('gateway/main.ts', [], {
    ...PATIENT,
    ...databaseEnvironment(),
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_TRACES_SAMPLER_ARG: '0',
    ...more,
  });
const ask = async ({ url }: StartedProcess, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    body: JSON.stringify({ query: 'query Sampled { department(id: 1) { name } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { department: {} } });
};
const metrics = async ({ url }: StartedProcess, accept?: string) => {
  const response = await fetch(`${url}/metrics`, { headers: accept === undefined ? {} : { accept } });
  return { type: response.headers.get('content-type'), text: await response.text() };
};
const sampled = (digit: string) => `00-${digit.repeat(32)}-b7ad6b7169203331-01`;
const exemplarsOf = (text: string, name: string) =>
  parseOpenMetrics(text)
    .find((family) => family.name === name)!
    .samples.flatMap(({ exemplar }) => (exemplar ? [/trace_id="(\w+)"/.exec(exemplar)![1]] : []));
/** Node's own come and go, with what it holds open. */
const isLasting = (series: string) => !series.startsWith('nodejs_');
/** Series of Prometheus' own form, with bounds as Prometheus 3 keeps them. */
const seriesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.slice(0, line.lastIndexOf(' ')).replace(/le="(\d+)"/, 'le="$1.0"'))
    .filter(isLasting)
    .sort();

describe('one process', () => {
  let gateway: StartedProcess;
  beforeAll(async () => {
    gateway = await start();
    await ask(gateway);
  });
  afterAll(() => gateway.stop());

  test('nothing has an exemplar before something is sampled', async () => {
    const { text } = await metrics(gateway, PROMETHEUS_2);
    expect(exemplarsOf(text, 'gateway_operation_duration_seconds')).toEqual([]);
  });

  test.each(['a', 'b'])('the trace of the latest request of a bucket is its exemplar (%s)', async (digit) => {
    await ask(gateway, { traceparent: sampled(digit) });
    await ask(gateway);
    const { type, text } = await metrics(gateway, PROMETHEUS_3);
    expect(type).toBe(OPEN);
    const line = new RegExp(
      `^gateway_operation_duration_seconds_bucket\\{le="[\\d.]+",kind="query",outcome="success",operation="Sampled"\\} \\d+ # \\{trace_id="${digit.repeat(32)}"\\} [\\d.e-]+ \\d+(\\.\\d+)?$`,
      'm',
    );
    expect(text).toMatch(line);
    expect(exemplarsOf(text, 'gateway_subgraph_fetch_duration_seconds')).toContain(digit.repeat(32));
  });

  test.each([
    [undefined, PLAIN],
    ['*/*', PLAIN],
    ['text/plain', PLAIN],
    ['text/html', PLAIN],
    ['application/openmetrics-text;version=0.0.1', PLAIN],
    ['application/openmetrics-text;q=0, */*', PLAIN],
    ['application/openmetrics-text;q=0.2, text/plain;q=0.3', PLAIN],
    ['application/openmetrics-text; version=2.0.0, */*;q=0.1', PLAIN],
    ['application/openmetrics-text', OPEN],
    ['Application/OpenMetrics-Text; Version=1.0.0; charset=utf-8', OPEN],
    [PROMETHEUS_2, OPEN],
    [PROMETHEUS_3, OPEN],
  ])('Accept: %s gets %s', async (accept, type) => {
    const told = await metrics(gateway, accept);
    expect(told.type).toBe(type);
    expect(told.text.endsWith('# EOF\n')).toBe(type === OPEN);
  });

  test('both forms have the same series, whichever was asked for before, and only one has exemplars', async () => {
    const { text: before } = await metrics(gateway);
    const { text } = await metrics(gateway, PROMETHEUS_2);
    const { text: after } = await metrics(gateway);
    expect(seriesOf(after)).toEqual(seriesOf(before));
    expect(after).not.toContain('trace_id');
    expect(after).toMatch(/^# TYPE gateway_errors_total counter$/m);
    const families = parseOpenMetrics(text);
    expect(families.find(({ name }) => name === 'gateway_errors')?.type).toBe('counter');
    const series = families.flatMap(({ samples }) => samples.map((sample) => sample.series));
    expect(series.filter(isLasting).sort()).toEqual(seriesOf(after));
  });
});

test('processes that answer on one port tell the latest of their exemplars', async () => {
  const gateway = await start({ WORKERS: '2' });
  for (let time = 0; time < 4; time++) await ask(gateway, { traceparent: sampled('c') });
  // Those that both have counted are added up.
  const { type, text } = await metrics(gateway, PROMETHEUS_2);
  expect(type).toBe(OPEN);
  expect(exemplarsOf(text, 'gateway_operation_duration_seconds')).toContain('c'.repeat(32));
  expect(text).toMatch(
    /^gateway_operation_duration_seconds_bucket\{.*le="\+Inf".*operation="Sampled".*\} 4/m,
  );
  expect(parseOpenMetrics(text).map(({ name }) => name)).toContain('gateway_workers_replaced');
  const { text: plain } = await metrics(gateway);
  expect(plain).not.toContain('trace_id');
  await gateway.stop();
});
