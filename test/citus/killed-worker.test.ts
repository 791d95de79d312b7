import { missingIn } from '../support/across-services';
import { type LabNode, query } from '../support/citus-lab';
import { report } from '../support/crashes';
import { databaseEnvironment } from '../support/databases';
import {
  describeWithOwnCluster,
  keysByWorker,
  type OwnCluster,
  startOwnCluster,
} from '../support/own-cluster';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';
import { type Ended, SteadyClients } from '../support/steady-clients';

const CLIENTS = 4;
/** Requests for which a worker is away, and that have to be whole again when it is back. */
const REQUESTS = Number(process.env.KILLED_REQUESTS ?? 40);
/** Portfolios of each worker in a request. */
const EACH = 2;
/** Which workers are killed, one after the other; `KILLS=all`: each of them, twice. */
const VICTIMS = process.env.KILLS === 'all' ? [0, 1, 0, 1] : [1];

/** What is asked of other services, which is on no worker of this cluster. */
const ELSEWHERE =
  'employee(id: "5") { fullName } account(id: "1001") { code } document(id: "1") { title } risk(id: "1") { title }';
const PORTFOLIO = 'name manager { fullName } cashAccount { code } holdings(first: 2) { nodes { quantity } }';

/** Portfolios of the workers by name (`w0_1`), a list that asks all shards, and the other services. */
function operationFor(idsOfWorkers: readonly (readonly string[])[]): string {
  const portfolios = idsOfWorkers.flatMap((ids, worker) =>
    ids.slice(0, EACH).map((id, at) => `w${worker}_${at}: portfolio(id: "${id}") { ${PORTFOLIO} }`),
  );
  return `{ ${portfolios.join(' ')} portfolios(first: 2) { nodes { name } } ${ELSEWHERE} }`;
}

/** What needs a worker: its own portfolios, and what asks every shard. */
const needs = (worker: number) => [
  ...Array.from({ length: EACH }, (_, at) => `w${worker}_${at}`),
  'portfolios',
];

// What does not come back is waited for no longer than that.
jest.setTimeout(180_000);

describeWithOwnCluster('a worker that is killed under load, and started again', () => {
  let cluster: OwnCluster;
  let gateway: StartedProcess;
  let clients: SteadyClients;
  let whole: any;

  beforeAll(async () => {
    cluster = await startOwnCluster('market');
    const rows = await query(cluster.url, 'select portfolio_id::text as id from market_core.portfolios');
    const byWorker = await keysByWorker(
      cluster.url,
      'market_core.portfolios',
      rows.map(({ id }) => id),
    );
    const idsOfWorkers = cluster.workers.map(({ port }) => byWorker.get(port)!);
    gateway = await startProcess('gateway/main.ts', [], {
      ...PATIENT,
      ...databaseEnvironment(),
      MARKET_DATABASE_URL: cluster.serviceUrl,
      // Equal requests would be answered by one.
      SHARE_IN_FLIGHT: 'off',
    });
    const body = JSON.stringify({ query: operationFor(idsOfWorkers) });
    clients = new SteadyClients(() => [gateway.url], body, CLIENTS);
    await clients.until(({ answer }) => answer?.errors.length === 0, CLIENTS);
    whole = clients.ended.at(-1)!.answer!.data;
  });
  afterAll(async () => {
    await clients?.stop();
    await gateway?.stop();
    cluster?.lab.stop();
  });

  const isWhole = ({ answer }: Ended) =>
    answer?.errors.length === 0 && missingIn(answer.data, whole).length === 0;
  const lacks = (places: readonly string[]) => (ended: Ended) =>
    ended.answer !== undefined && missingIn(ended.answer.data, whole).join() === places.join();

  test('what is asked has rows of every worker', () => {
    for (const worker of cluster.workers.keys())
      for (const place of needs(worker)) expect(whole[place]).not.toBeNull();
    expect(whole).toMatchObject({ employee: {}, account: {}, document: {}, risk: {} });
  });

  test.each(VICTIMS)(
    'worker %i costs the fields that need its shards and no others, and comes back',
    async (victim) => {
      const node: LabNode = cluster.workers[victim]!;
      const places = needs(victim);
      const before = clients.ended.length;
      await cluster.lab.crash(node);
      await clients.until(lacks(places), REQUESTS);
      const restarted = performance.now();
      await cluster.lab.restart(node);
      await clients.until(isWhole, REQUESTS);
      const ended = clients.ended.slice(before);

      for (const one of ended) {
        expect(one.lost).toBeUndefined();
        const { data, errors } = one.answer!;
        const missing = missingIn(data, whole);
        expect(missing.filter((path) => !places.includes(path))).toEqual([]);
        expect(errors.map(({ path, extensions }) => [path.join('.'), extensions.code]).sort()).toEqual(
          missing.map((path) => [path, 'SHARD_UNAVAILABLE']).sort(),
        );
        expect(JSON.stringify(errors)).not.toContain('127.0.0.1');
      }
      const lacking = ended.filter((one) => !isWhole(one));
      expect(lacking.length).toBeGreaterThanOrEqual(REQUESTS);
      if (process.env.KILLS)
        report(`worker ${victim}`, {
          requests: ended.length,
          lacking: lacking.length,
          wholeAgainAfter: Math.round(ended.filter((one) => !isWhole(one)).at(-1)!.begunAt - restarted),
        });
    },
  );
});
