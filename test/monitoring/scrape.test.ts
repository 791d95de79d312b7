import pino from 'pino';
import { citusQueries } from '../../cluster/metrics/citus-queries';
import { createExporter, type Exporter } from '../../cluster/metrics/exporter';
import { pgpoolQueries } from '../../cluster/metrics/pgpool-queries';
import { statementQueries } from '../../cluster/metrics/statement-queries';
import { SERVICES } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { type Collector, startCollector } from '../support/collector';
import { ownerDatabase } from '../support/databases';
import { freePort } from '../support/free-port';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { type StartedProcess, startProcess } from '../support/processes';
import { dashboardExpressions, missingIn, ruleExpressions, selectorsOf } from './expressions';
import { describeWithPrometheus, type Prometheus, startNodeExporter, startPrometheus } from './prometheus';

const hostOf = (url: string) => new URL(url).host;

/** Metrics that only Citus, PgPool or the extension of statements bring: test/citus/monitoring.test.ts sees them. */
const ELSEWHERE = new Set([
  ...[...citusQueries, ...statementQueries, ...pgpoolQueries].flatMap(({ metrics }) => Object.keys(metrics)),
  'pgpool2_up',
  // Of services in processes of their own: test/gateway/foreign-supergraph.test.ts sees them.
  'gateway_subgraph_circuit_open',
  'gateway_subgraph_retries_total',
]);
/** One that nothing happens for. */
const WEBHOOKS = JSON.stringify({
  endpoints: [
    {
      name: 'quiet',
      url: 'http://127.0.0.1:9/',
      events: ['EmployeeHired'],
      secrets: [`whsec_${'A'.repeat(32)}`],
    },
  ],
});
/** Counted when it happens, and made known to Prometheus before. */
const RARE = new Set([
  'gateway_executor_fallbacks_total',
  'gateway_auth_refusals_total',
  'gateway_refused_total',
  'gateway_too_expensive_total',
]);

describeWithPrometheus('Prometheus over the gateway, a subgraph, the databases and the machine', () => {
  let own: OwnDatabase;
  let subgraph: StartedProcess;
  let gateway: TestGateway;
  let exporter: Exporter;
  let collector: Collector;
  let machine: Awaited<ReturnType<typeof startNodeExporter>>;
  let prometheus: Prometheus;

  beforeAll(async () => {
    own = await ownDatabase('hc');
    subgraph = await startProcess('subgraphs/main.ts', ['hc'], { PORT: '0', WEBHOOKS, ...own.environment });
    const closed = `postgresql://nobody@127.0.0.1:${await freePort()}/none`;
    collector = await startCollector();
    gateway = await startGateway({
      MARKET_DATABASE_URL: closed,
      ACQUIRE_TIMEOUT_MS: '2000',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_TRACES_SAMPLER_ARG: '0',
    });
    exporter = createExporter({
      databases: { ...Object.fromEntries(SERVICES.map((name) => [name, ownerDatabase(name)])), dead: closed },
      doors: [],
      pgpools: [],
      logger: pino({ level: 'silent' }),
    });
    machine = await startNodeExporter();
    prometheus = await startPrometheus({
      'gateway:4100': hostOf(gateway.url),
      'subgraph_hc:4001': hostOf(subgraph.url),
      'metrics:9187': hostOf(await exporter.listen(0, '127.0.0.1')),
      ...(machine && { 'machine:9100': machine.address }),
    });
    // An answer, an error of the caller's and one of ours.
    await gateway.ask('query Department { department(id: 1) { name } }');
    await gateway.ask('query Nothing { nothing }');
    await gateway.ask('query Instrument { instrument(id: 1) { name } }');
  });
  afterAll(async () => {
    await prometheus?.stop();
    await machine?.stop();
    await exporter?.close();
    await gateway?.stop();
    await collector?.stop();
    await subgraph?.stop();
    await own?.drop();
  });

  test('every target is up', async () => {
    const up = await prometheus.until('every target has been scraped', async () => {
      const { activeTargets } = await prometheus.api('targets', { state: 'active' });
      const up = activeTargets.filter(({ health }: any) => health === 'up');
      return up.length > 0 && up.length === activeTargets.length && up;
    });
    expect(up.map(({ labels }: any) => labels.job).sort()).toEqual(
      ['databases', 'gateway', ...(machine ? ['machine'] : []), 'prometheus', 'subgraph'].sort(),
    );
  });

  test('every rule is loaded and evaluates', async () => {
    const groups = await prometheus.until('every rule has been evaluated', async () => {
      const { groups } = await prometheus.api('rules');
      return (
        groups.every(({ rules }: any) => rules.every(({ health }: any) => health !== 'unknown')) && groups
      );
    });
    const sick = groups.flatMap(({ rules }: any) => rules).filter(({ health }: any) => health !== 'ok');
    expect(sick).toEqual([]);
    expect(groups.map(({ name }: any) => name).sort()).toEqual([
      'citus',
      'databases',
      'gateway',
      'machine',
      'pgpool',
      'watching',
    ]);
  });

  test('what the rules and the dashboard read is there, with the labels that they use', async () => {
    const expressions = [...(await ruleExpressions(prometheus)), ...dashboardExpressions()];
    expect(expressions.length).toBeGreaterThan(80);
    const exempt = (metric: string) =>
      ELSEWHERE.has(metric) ||
      RARE.has(metric) ||
      metric === 'ALERTS' ||
      (!machine && metric.startsWith('node_'));
    await prometheus.until('all of it is there', async () => {
      const problems: string[] = [];
      for (const expression of expressions)
        problems.push(...(await missingIn(prometheus, expression, exempt)));
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return true;
    });
  });

  test('what is counted when it happens is known before', async () => {
    for (const name of RARE) {
      // OpenMetrics has the family of a counter without the suffix of its series.
      const metric = name.replace(/_total$/, '');
      expect(await prometheus.api('metadata', { metric })).toEqual({
        [metric]: [expect.objectContaining({ type: 'counter' })],
      });
    }
  });

  test('a trace that was sampled is an exemplar of the time that it took', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
      body: JSON.stringify({ query: 'query Department { department(id: 1) { name } }' }),
    });
    expect(response.status).toBe(200);
    const found = await prometheus.until('the exemplar', async () => {
      const series = await prometheus.api<any[]>('query_exemplars', {
        query: 'gateway_operation_duration_seconds_bucket',
        start: String(Date.now() / 1000 - 60),
        end: String(Date.now() / 1000 + 60),
      });
      return series.length > 0 && series;
    });
    expect(found.flatMap(({ exemplars }) => exemplars.map(({ labels }: any) => labels.trace_id))).toEqual([
      traceId,
    ]);
    expect(found[0].seriesLabels).toMatchObject({ job: 'gateway', operation: 'Department' });
  });

  test('a database that does not answer is an alert', async () => {
    expect(await prometheus.query('pg_up == 0')).toEqual([
      { metric: expect.objectContaining({ service: 'dead' }), value: 0 },
    ]);
    const alerts = await prometheus.until('the alert', async () => {
      const { alerts } = await prometheus.api('alerts');
      return alerts.some(({ labels }: any) => labels.alertname === 'NodeDown') && alerts;
    });
    const alert = alerts.find(({ labels }: any) => labels.alertname === 'NodeDown');
    expect(alert.annotations.summary).toMatch(/^coordinator 127\.0\.0\.1:\d+ of dead does not answer$/);
  });

  test('the errors that callers make are told apart from ours', async () => {
    const errors = await prometheus.query('gateway_errors_total');
    const byCode = Object.fromEntries(errors.map(({ metric }) => [metric.code, metric.fault]));
    expect(byCode).toMatchObject({ GRAPHQL_VALIDATION_FAILED: 'client', DATABASE_UNAVAILABLE: 'server' });
  });

  test('every query of the exporter works on a plain PostgreSQL', async () => {
    expect(await prometheus.query('metrics_query_failed == 1')).toEqual([]);
    const asked = await prometheus.query('count by (service) (metrics_query_failed == 0)');
    expect(asked.map(({ metric }) => metric.service).sort()).toEqual([...SERVICES].sort());
  });

  test('a selector that nothing has would be found', async () => {
    const wrong = { place: 'test', expression: 'sum by (nod) (pg_upp{role="x"}) > 1e6', shown: [] };
    expect(selectorsOf(wrong.expression)).toEqual([{ metric: 'pg_upp', text: 'pg_upp{role="x"}' }]);
    expect(await missingIn(prometheus, wrong, () => false)).toEqual(['test: there is no pg_upp{role="x"}']);
    const label = { place: 'test', expression: 'sum by (nod) (pg_up)', shown: [] };
    expect(await missingIn(prometheus, label, () => false)).toEqual(['test: nothing has the label nod']);
  });
});
