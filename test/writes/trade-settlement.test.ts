import { setTimeout as sleep } from 'node:timers/promises';
import { asking } from '../support/asking';
import { expectBooksInOrder } from './finance-books';
import { fresh, MANAGER } from './market-support';
import { expectCashToFollowTrades, settlementDesk, type TradeId } from './settlement-desk';

const desk = settlementDesk();
const { controller, manager, nobody } = desk;

const inputOf = ({ portfolioId, id }: TradeId, more: object = {}) => ({ portfolioId, tradeId: id, ...more });
/** Account of investments in dollars in the sample chart. */
const INVESTMENTS = '26';

test('a purchase is paid from the cash of its portfolio, and a sale brings cash, on the date of the trade', async () => {
  const { portfolioId, cashAccountId, buy, sell } = await desk.openPortfolio();
  const bought = await buy({ fees: '12.5' });
  expect(await desk.settlementOf(bought)).toEqual({
    origin: `Trade:${portfolioId}:${bought.id}`,
    status: 'PENDING',
    postingDate: null,
    reasonCode: null,
    reason: null,
    trade: { id: bought.id, symbol: expect.any(String) },
    transaction: null,
  });
  await desk.settleAll();
  expect(await desk.settlementOf(bought)).toMatchObject({
    status: 'POSTED',
    postingDate: '2026-06-15',
    transaction: {
      origin: `Trade:${portfolioId}:${bought.id}`,
      status: 'POSTED',
      transactionType: 'PORTFOLIO_CASH',
      transactionDate: '2026-06-15',
      createdBy: { id: MANAGER },
      totalAmount: '1012.5000',
      currency: 'USD',
      lines: [
        { account: { id: INVESTMENTS }, debit: '1012.5000', credit: '0.0000' },
        { account: { id: cashAccountId }, debit: '0.0000', credit: '1012.5000' },
      ],
    },
  });
  const sold = await sell({ quantity: '4', price: '110', fees: '2', tradeDate: '2026-06-17' });
  await desk.settleAll();
  expect(await desk.settlementOf(sold)).toMatchObject({
    status: 'POSTED',
    postingDate: '2026-06-17',
    transaction: {
      lines: [
        { account: { id: cashAccountId }, debit: '438.0000', credit: '0.0000' },
        { account: { id: INVESTMENTS }, debit: '0.0000', credit: '438.0000' },
      ],
    },
  });
  const { account } = await desk.gateway.data(
    `{ account(id: "${cashAccountId}") { balance cashForPortfolio { id } } }`,
  );
  expect(account).toEqual({ balance: '-574.5000', cashForPortfolio: { id: portfolioId } });
});

test('as it is served, a trade is settled by itself', async () => {
  const { portfolioId, buy } = await desk.openPortfolio();
  const gateway = await desk.serve();
  try {
    const { ask } = asking((await gateway.listen()).open);
    const { id } = await buy();
    const query = `{ trade(portfolioId: "${portfolioId}", id: "${id}") { settlement { status } } }`;
    let status: string | undefined;
    for (; status !== 'POSTED'; await sleep(50)) status = (await ask(query)).data.trade.settlement.status;
  } finally {
    await gateway.close();
  }
});

test('an amount above what one person may post is posted: the trade has rules of its own', async () => {
  const { buy } = await desk.openPortfolio();
  const trade = await buy({ quantity: '10000' });
  await desk.settleAll();
  expect(await desk.settlementOf(trade)).toMatchObject({
    status: 'POSTED',
    transaction: { totalAmount: '1000000.0000' },
  });
});

describe('what a rule of finance forbids', () => {
  test('fails with its reason, and holds up no other trade of the portfolio', async () => {
    const { portfolioId, buy } = await desk.openPortfolio();
    const closed = await buy({ tradeDate: '2026-05-20' });
    const early = await buy({ tradeDate: '2026-07-01' });
    const open = await buy();
    await desk.settleAll();
    expect(await desk.settlementOf(closed)).toEqual({
      origin: `Trade:${portfolioId}:${closed.id}`,
      status: 'FAILED',
      postingDate: '2026-05-20',
      reasonCode: 'PERIOD_NOT_OPEN',
      reason: 'The period 2026-05 is closed.',
      trade: { id: closed.id, symbol: expect.any(String) },
      transaction: null,
    });
    expect(await desk.settlementOf(early)).toMatchObject({ status: 'FAILED', reasonCode: 'PERIOD_NOT_OPEN' });
    expect(await desk.settlementOf(open)).toMatchObject({ status: 'POSTED' });
    const { failedSettlements } = await desk.gateway.data(
      '{ failedSettlements(first: 100) { nodes { origin reasonCode trade { id } } } }',
    );
    expect(failedSettlements.nodes).toEqual(
      [closed, early].map(({ id }) => ({
        origin: `Trade:${portfolioId}:${id}`,
        reasonCode: 'PERIOD_NOT_OPEN',
        trade: { id },
      })),
    );
    const told = await desk.finance.sql(
      "select payload from finance_core.outbox where type = 'SettlementFailed' order by event_id",
    );
    expect(told.map(({ payload }) => payload.tradeId)).toEqual([closed.id, early.id]);

    // A late booking goes into an open period, on a date that a controller names.
    expect(await controller.refused('retrySettlement', inputOf(closed))).toMatchObject({
      code: 'PERIOD_NOT_OPEN',
      inputPath: ['input', 'postingDate'],
    });
    expect(await desk.settlementOf(closed)).toMatchObject({ status: 'FAILED' });
    await controller.act('retrySettlement', inputOf(closed, { postingDate: '2026-06-01' }));
    expect(await desk.settlementOf(closed)).toMatchObject({
      status: 'POSTED',
      postingDate: '2026-06-01',
      reasonCode: null,
      transaction: { transactionDate: '2026-06-01', createdBy: { id: '8' } },
    });
    expect(
      await controller.refused('retrySettlement', inputOf(early, { postingDate: '2026-06-30' })),
    ).toMatchObject({ code: 'SETTLEMENT_DATE_INVALID', inputPath: ['input', 'postingDate'] });
    // When its period is opened the trade is posted on its own date.
    const [period] = await desk.finance.sql(
      "select period_id as id, version from finance_core.financial_periods where code = '2026-07'",
    );
    await controller.act('openPeriod', period!);
    const { settlement } = await controller.act(
      'retrySettlement',
      inputOf(early),
      'settlement { status postingDate }',
    );
    expect(settlement).toEqual({ status: 'POSTED', postingDate: '2026-07-01' });
  });

  test('is put right by another account where that of the portfolio was wrong', async () => {
    const missing = await desk.openPortfolio({ cashAccountId: '98765432' });
    const notCash = await desk.openPortfolio({ cashAccountId: '30' });
    const trades = [await missing.buy(), await notCash.buy()];
    await desk.settleAll();
    const reasons = await Promise.all(
      trades.map(async (trade) => (await desk.settlementOf(trade)).reasonCode),
    );
    expect(reasons).toEqual([
      'ACCOUNT_NOT_FOUND',
      expect.stringMatching(/^ACCOUNT_(NOT_CASH|CURRENCY_MISMATCH)$/),
    ]);
    const euros = await desk.openCash({ currency: 'EUR' });
    expect(
      await controller.refused('retrySettlement', inputOf(trades[0]!, { cashAccountId: euros })),
    ).toMatchObject({
      code: 'ACCOUNT_CURRENCY_MISMATCH',
      inputPath: ['input', 'cashAccountId'],
    });
    expect(
      (await controller.refused('retrySettlement', inputOf(trades[0]!, { cashAccountId: INVESTMENTS }))).code,
    ).toBe('ACCOUNT_NOT_CASH');
    for (const trade of trades) {
      const cashAccountId = await desk.openCash();
      await controller.act('retrySettlement', inputOf(trade, { cashAccountId }));
      const { transaction } = await desk.settlementOf(trade);
      expect(transaction.lines[1].account.id).toBe(cashAccountId);
      // Trades are never edited: for the comparison at the end this one says where its cash was booked in the end.
      await desk.market.sql(
        'update market_core.trades set cash_account_id = $3 where portfolio_id = $1 and trade_id = $2',
        [trade.portfolioId, trade.id, cashAccountId],
      );
    }
  });

  test('is tried again by a controller, once, for a settlement that has failed', async () => {
    const { buy } = await desk.openPortfolio();
    const [failed, posted] = [await buy({ tradeDate: '2026-05-20' }), await buy()];
    expect((await controller.refused('retrySettlement', inputOf(failed))).code).toBe('SETTLEMENT_NOT_FOUND');
    await desk.settleAll();
    const input = inputOf(failed, { postingDate: '2026-06-02', idempotencyKey: fresh('key') });
    expect((await manager.refused('retrySettlement', input)).code).toBe('FORBIDDEN');
    expect((await nobody.refused('retrySettlement', input)).code).toBe('UNAUTHENTICATED');
    expect(await controller.refused('retrySettlement', inputOf(posted))).toMatchObject({
      code: 'SETTLEMENT_NOT_FAILED',
      inputPath: ['input', 'tradeId'],
    });
    expect((await controller.refused('retrySettlement', { ...input, tradeId: 'x' })).code).toBe('BAD_ID');
    const first = await controller.act('retrySettlement', input, 'settlement { transaction { id } }');
    expect(await controller.act('retrySettlement', input, 'settlement { transaction { id } }')).toEqual(
      first,
    );
    expect((await controller.refused('retrySettlement', { ...input, postingDate: '2026-06-03' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  test('is posted once when several try again at once', async () => {
    const { buy } = await desk.openPortfolio();
    for (let round = 0; round < 5; round++) {
      const trade = await buy({ tradeDate: '2026-05-20' });
      await desk.settleAll();
      const input = inputOf(trade, { postingDate: '2026-06-02' });
      const ends = await Promise.all([1, 2, 3].map(() => controller.attempt('retrySettlement', input)));
      expect(ends.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
        'SETTLEMENT_NOT_FAILED',
        'SETTLEMENT_NOT_FAILED',
        'done',
      ]);
    }
  });
});

describe('exactly once', () => {
  test('however often and at once a trade is told of', async () => {
    const { buy } = await desk.openPortfolio();
    const trade = await buy();
    const [event] = await desk.waiting();
    const services = [desk.financeService(), desk.financeService()];
    try {
      await Promise.all(Array.from({ length: 12 }, (_, index) => services[index % 2]!.receive(event!)));
      // As another event: by the origin it is known still.
      await services[0]!.receive({ ...event!, id: '999999999' });
    } finally {
      await Promise.all(services.map((service) => service.close()));
    }
    await desk.settleAll();
    expect(await desk.settlementOf(trade)).toMatchObject({ status: 'POSTED' });
    const rows = await desk.finance.sql('select from finance_core.transactions where origin = $1', [
      `Trade:${trade.portfolioId}:${trade.id}`,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('a failure that was told of twice stays the failure that it was', async () => {
    const { buy } = await desk.openPortfolio();
    const trade = await buy({ tradeDate: '2026-05-20' });
    const [event] = await desk.waiting();
    const finance = desk.financeService();
    try {
      await Promise.all([1, 2, 3].map(() => finance.receive(event!)));
      await controller.act('retrySettlement', inputOf(trade, { postingDate: '2026-06-02' }));
      // Told again after it was put right.
      await finance.receive(event!);
      await finance.receive({ ...event!, id: '999999998' });
    } finally {
      await finance.close();
    }
    await desk.settleAll();
    expect(await desk.settlementOf(trade)).toMatchObject({ status: 'POSTED', postingDate: '2026-06-02' });
  });

  test('when deliveries are lost before they arrive and after they were taken', async () => {
    const portfolios = await Promise.all([1, 2, 3, 4].map(() => desk.openPortfolio()));
    const trades: TradeId[] = [];
    for (let round = 0; round < 6; round++)
      trades.push(...(await Promise.all(portfolios.map(({ buy }) => buy({ quantity: String(round + 1) })))));
    const seen = new Map<string, number>();
    await desk.relay(async (event, finance) => {
      const times = (seen.get(event.id) ?? 0) + 1;
      seen.set(event.id, times);
      const number = Number(event.payload.tradeId) % 3;
      if (times === 1 && number === 0) throw new Error('lost on the way');
      await finance.receive(event);
      if (times === 1 && number === 1) throw new Error('taken, and nobody heard of it');
    });
    expect([...seen.values()].filter((times) => times > 1).length).toBeGreaterThan(0);
    for (const trade of trades) expect(await desk.settlementOf(trade)).toMatchObject({ status: 'POSTED' });
  });

  test('in the order of the trades of a portfolio', async () => {
    const { portfolioId, buy } = await desk.openPortfolio();
    const trades = [];
    for (let index = 0; index < 8; index++) trades.push(await buy());
    await desk.settleAll();
    const posted = await desk.finance.sql(
      'select trade_id from finance_core.trade_settlements where portfolio_id = $1 order by transaction_id',
      [portfolioId],
    );
    expect(posted.map(({ trade_id }) => trade_id)).toEqual(trades.map(({ id }) => id));
  });
});

test('while finance cannot be reached a trade is recorded, and it is settled afterwards', async () => {
  const { buy } = await desk.openPortfolio();
  const trade = await buy();
  let tries = 0;
  await desk.relay(async (event, finance) => {
    if (event.type === 'TradeFilled' && ++tries <= 1) throw new Error('finance cannot be reached');
    await finance.receive(event);
  });
  expect(tries).toBe(2);
  expect(await desk.settlementOf(trade)).toMatchObject({ status: 'POSTED' });
});

test('after all of this the cash movements equal the trades, and the books are in order', async () => {
  await expectCashToFollowTrades(desk);
  await expectBooksInOrder(desk.finance);
});
