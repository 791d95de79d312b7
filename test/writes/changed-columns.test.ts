import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { marketDesk, OTHER, ownInstrument, ownPortfolio } from './market-support';

const desk = marketDesk();
const { manager, sql } = desk;

/** More than there are connections for reads, and for mutations. */
const MANY = 24;

/** Asks so much at once that every connection is in use. */
const askMany = (gateway: TestGateway, query: string) =>
  Promise.all(Array.from({ length: MANY }, () => gateway.data(query)));

/** On Citus also straight to the shards, each of which is a table with statements prepared over it; elsewhere the same. */
describe.each([
  ['on', 'auto'],
  ['off', 'off'],
])('while it serves with PIPELINED_READS=%s CITUS_SHARD_READS=%s', (pipelined, shardReads) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const reads = { PIPELINED_READS: pipelined, CITUS_SHARD_READS: shardReads };
    gateway = await startGateway({ ...desk.database.environment, ...reads });
  });
  afterAll(() => gateway.stop());

  test('a column may change its type: nobody who reads notices', async () => {
    const one = '{ instrument(id: "1") { name sector } }';
    const ids = JSON.stringify(Array.from({ length: 30 }, (_, index) => `${index + 1}`));
    const several = `{ instrumentsByIds(ids: ${ids}) { name sector } }`;
    const list = '{ instruments(first: 3) { nodes { id name sector } totalCount } }';
    const ask = () => Promise.all([one, several, list].map((query) => askMany(gateway, query)));
    const before = await ask();
    for (const type of ['varchar(200)', 'text']) {
      await sql(`alter table market_core.instruments alter column sector type ${type}`);
      expect(await ask()).toEqual(before);
    }
  });

  test('a column may be added to what is read whole', async () => {
    const report = '{ marketVolume(from: "2026-06-01", to: "2026-06-03") { volume turnover } }';
    const before = await askMany(gateway, report);
    await sql(`alter table market_core.instruments add column of_a_test_${pipelined} integer`);
    expect(await askMany(gateway, report)).toEqual(before);
  });
});

test('a column may change its type: nobody who writes notices, and each change is made once', async () => {
  const portfolios = await Promise.all(Array.from({ length: MANY }, () => ownPortfolio(desk)));
  const instrumentId = await ownInstrument(desk);
  const buyAll = () =>
    Promise.all(
      portfolios.map((portfolioId) =>
        manager.act('buyInstrument', {
          portfolioId,
          instrumentId,
          quantity: '1',
          price: '10',
          tradeDate: '2026-06-15',
        }),
      ),
    );
  await buyAll();
  await sql('alter table market_core.portfolios alter column created_at type timestamptz(6)');
  await buyAll();
  const rows = await sql(
    `select count(*)::integer as trades, sum(quantity) as quantity from market_core.trades
     where instrument_id = $1`,
    [instrumentId],
  );
  expect(rows).toEqual([{ trades: 2 * MANY, quantity: `${2 * MANY}.000000` }]);
});

test('a change that is refused stays refused', async () => {
  const id = await ownPortfolio(desk);
  await sql('alter table market_core.portfolios alter column created_at type timestamptz');
  const refusals = await Promise.all(
    Array.from({ length: MANY }, () =>
      desk.other.refused('updatePortfolio', { id, version: 1, name: OTHER }),
    ),
  );
  expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['PORTFOLIO_NOT_FOUND']));
});
