import { MANAGER, marketDesk, ownInstrument, ownPortfolio } from './market-support';

const desk = marketDesk();

const BUY = `mutation ($input: TradeInput!) {
  buyInstrument(input: $input) { trade { id } portfolio { name } } }`;

const trade = async (more: object = {}) => ({
  portfolioId: await ownPortfolio(desk),
  instrumentId: await ownInstrument(desk),
  quantity: '1',
  price: '10',
  tradeDate: '2026-06-15',
  ...more,
});

test('the trace of a mutation shows the statements of its transaction, and those that answer it', async () => {
  const input = await trade();
  const { citus } = await desk.gateway.ask(BUY, { input }, { viewer: MANAGER });
  const inTransaction = citus.statements.filter(({ transaction }) => transaction);
  expect(inTransaction.map(({ statement }) => statement)).toEqual([
    'market.portfolio.lock',
    'market.instrument.hold',
    'market.exchange.tradingDay',
    'market.trade.terms',
    'market.holding.afterTrade',
    'market.holding.keep',
    'market.holdingsByInstrument.put',
    'market.trade.allotId',
    'market.trade.insert',
    'market.audit.portfolio.append',
    'market.outbox.append',
  ]);
  const [lock] = inTransaction;
  expect(lock).toMatchObject({
    service: 'market',
    route: 'single-shard',
    relations: ['market_core.portfolios'],
    keys: 1,
    tasks: 1,
    commands: 1,
    rows: 1,
    milliseconds: expect.any(Number),
  });
  const after = citus.statements.filter(({ transaction }) => !transaction);
  expect(after.map(({ statement }) => statement)).toContain('market.portfolio.byId');
  expect(citus.statementCount).toBe(citus.statements.length);
});

test('of one that is refused it shows what had run', async () => {
  const input = await trade({ tradeDate: '2026-06-14' });
  const { errors, citus } = await desk.gateway.ask(BUY, { input }, { viewer: MANAGER });
  expect(errors![0]!.extensions.code).toBe('TRADE_MARKET_CLOSED');
  expect(citus.statements.map(({ statement }) => statement)).toEqual([
    'market.portfolio.lock',
    'market.instrument.hold',
    'market.exchange.tradingDay',
  ]);
});

test('a bulk load tells how many keys it was for', async () => {
  const instrumentIds = [await ownInstrument(desk), await ownInstrument(desk)];
  const prices = instrumentIds.flatMap((instrumentId) =>
    ['2026-06-15', '2026-06-16'].map((priceDate) => ({
      instrumentId,
      priceDate,
      open: '10',
      high: '12',
      low: '9',
      close: '11',
      volume: '100',
    })),
  );
  const { citus } = await desk.gateway.ask(
    'mutation ($input: RecordPricesInput!) { recordPrices(input: $input) { recorded } }',
    { input: { prices } },
    { viewer: '9; market-data' },
  );
  const load = citus.statements.find(({ statement }) => statement === 'market.prices.record');
  expect(load).toMatchObject({ route: 'bulk-insert', keys: 2, transaction: true });
});
