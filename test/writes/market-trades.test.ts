import { expectAgreement, fresh, MANAGER, marketDesk, ownInstrument, ownPortfolio } from './market-support';

const desk = marketDesk();
const { manager, trader, other, data, risk, sql, events } = desk;

const TRADE = `trade {
  id portfolioId side quantity price amount fees exchangeRate cashAmount realisedGain currency baseCurrency tradeDate
  symbol tradedBy { id } cashAccount { id } instrument { id } }
  holding { quantity averageCost bookCost currency baseCurrency openedOn }`;

/** A portfolio and an instrument of their own, and trades of the two. */
async function market(portfolio: object = {}, instrument: object = {}) {
  const portfolioId = await ownPortfolio(desk, portfolio);
  const instrumentId = await ownInstrument(desk, instrument);
  const order = (quantity: string, price: string, more: object = {}) => ({
    portfolioId,
    instrumentId,
    quantity,
    price,
    tradeDate: '2026-06-15',
    ...more,
  });
  const buy = (...args: Parameters<typeof order>) => manager.act('buyInstrument', order(...args), TRADE);
  const sell = (...args: Parameters<typeof order>) => manager.act('sellInstrument', order(...args), TRADE);
  return { portfolioId, instrumentId, order, buy, sell };
}

test('purchases add up to a holding at average cost, fees included in what it cost', async () => {
  const { portfolioId, instrumentId, buy } = await market();
  const { trade, holding } = await buy('10', '100', { fees: '5' });
  expect(trade).toMatchObject({
    portfolioId,
    side: 'BUY',
    amount: '1000.0000',
    fees: '5.0000',
    exchangeRate: '1.0000000000',
    cashAmount: '-1005.0000',
    realisedGain: null,
    tradedBy: { id: MANAGER },
    instrument: { id: instrumentId },
  });
  expect(holding).toMatchObject({ quantity: '10.000000', averageCost: '100.0000', bookCost: '1005.0000' });
  const second = await buy('30', '120', { tradeDate: '2026-06-16' });
  expect(second.holding).toEqual({
    quantity: '40.000000',
    averageCost: '115.0000',
    bookCost: '4605.0000',
    currency: 'USD',
    baseCurrency: 'USD',
    openedOn: '2026-06-15',
  });
  const { portfolio } = await desk.gateway.data(
    `{ portfolio(id: "${portfolioId}") {
         trades { totalCount nodes { id } }
         auditTrail(first: 1) { nodes { entity entityId action before after } } } }`,
  );
  expect(portfolio.trades).toEqual({ totalCount: 2, nodes: [{ id: second.trade.id }, { id: trade.id }] });
  expect(portfolio.auditTrail.nodes).toEqual([
    {
      entity: 'Trade',
      entityId: second.trade.id,
      action: 'buyInstrument',
      before: null,
      after: expect.objectContaining({ quantity: '30', price: '120', cashAmount: '-3600.00' }),
    },
  ]);
  expect((await events('TradeFilled')).at(-1)).toMatchObject({
    aggregate: 'Portfolio',
    aggregate_id: portfolioId,
    actor_id: MANAGER,
    payload: {
      portfolioId,
      tradeId: second.trade.id,
      side: 'BUY',
      cashAmount: '-3600.00',
      tradeDate: '2026-06-16',
    },
  });
});

test('a sale leaves at average cost and realises the rest; a holding that is sold is gone', async () => {
  const { portfolioId, buy, sell } = await market();
  await buy('40', '100', { fees: '20' });
  const { trade, holding } = await sell('10', '130', { fees: '7.5' });
  // 1,300 less 7.50, less a quarter of 4,020
  expect(trade).toMatchObject({ cashAmount: '1292.5000', realisedGain: '287.5000' });
  expect(holding).toMatchObject({ quantity: '30.000000', averageCost: '100.0000', bookCost: '3015.0000' });
  const last = await sell('30', '90');
  expect(last.trade.realisedGain).toBe('-315.0000');
  expect(last.holding).toBeNull();
  for (const table of ['holdings', 'holdings_by_instrument'])
    expect(await sql(`select from market_core.${table} where portfolio_id = $1`, [portfolioId])).toEqual([]);
});

test('amounts count by the contract, in the currency of the portfolio to its minor unit', async () => {
  const { buy } = await market({ baseCurrency: 'JPY' }, { contractSize: '100' });
  const { trade, holding } = await buy('2', '16.85', { fees: '1.3', exchangeRate: '149.337' });
  // (3,370 + 1.30) at 149.337 is 503,459.8281: yen have no decimals
  expect(trade).toMatchObject({ amount: '3370.0000', cashAmount: '-503460.0000', baseCurrency: 'JPY' });
  expect(holding).toMatchObject({ averageCost: '16.8500', bookCost: '503460.0000', baseCurrency: 'JPY' });
});

test('without a rate of its own a trade takes the latest up to its date', async () => {
  const { buy } = await market({ baseCurrency: 'EUR' });
  const [{ rate }] = (await sql(
    `select rate from market_data.fx_rates where from_currency = 'USD' and to_currency = 'EUR'
       and rate_date <= '2026-07-15' order by rate_date desc limit 1`,
  )) as any;
  // Rates are known up to some day before it.
  expect((await buy('1', '1000', { tradeDate: '2026-07-15' })).trade.exchangeRate).toBe(rate);
});

describe('short sales', () => {
  test('are refused where the portfolio does not allow them, and nothing is written', async () => {
    const { portfolioId, order, buy } = await market();
    expect(await manager.refused('sellInstrument', order('1', '10'))).toMatchObject({
      code: 'TRADE_SHORT_SALE',
      inputPath: ['input', 'quantity'],
    });
    await buy('5', '10');
    expect((await manager.refused('sellInstrument', order('5.000001', '10'))).code).toBe('TRADE_SHORT_SALE');
    expect(await sql('select side from market_core.trades where portfolio_id = $1', [portfolioId])).toEqual([
      { side: 'BUY' },
    ]);
  });

  test('are carried as negative holdings, and bought back', async () => {
    const { buy, sell } = await market({ allowsShortSales: true });
    const opened = await sell('10', '50', { fees: '4' });
    expect(opened.trade).toMatchObject({ cashAmount: '496.0000', realisedGain: null });
    expect(opened.holding).toMatchObject({
      quantity: '-10.000000',
      averageCost: '50.0000',
      bookCost: '-496.0000',
    });
    expect((await sell('10', '60')).holding).toMatchObject({
      averageCost: '55.0000',
      bookCost: '-1096.0000',
    });
    const covered = await buy('5', '40');
    // A quarter of what the sales brought, less what the purchase cost.
    expect(covered.trade).toMatchObject({ cashAmount: '-200.0000', realisedGain: '74.0000' });
    expect(covered.holding).toMatchObject({
      quantity: '-15.000000',
      averageCost: '55.0000',
      bookCost: '-822.0000',
    });
  });

  test('and purchases may go through zero: one side is closed, the other opened', async () => {
    const { buy, sell } = await market({ allowsShortSales: true });
    await buy('4', '100');
    const turned = await sell('10', '110', { fees: '10', tradeDate: '2026-06-17' });
    // 1,090 came in: four tenths of it for what had cost 400, the rest for what is owed.
    expect(turned.trade).toMatchObject({ cashAmount: '1090.0000', realisedGain: '36.0000' });
    expect(turned.holding).toMatchObject({
      quantity: '-6.000000',
      averageCost: '110.0000',
      bookCost: '-654.0000',
      openedOn: '2026-06-17',
    });
    const back = await buy('9', '100');
    expect(back.trade.realisedGain).toBe('54.0000');
    expect(back.holding).toMatchObject({
      quantity: '3.000000',
      averageCost: '100.0000',
      bookCost: '300.0000',
    });
  });

  test('are bought back even when they are no longer allowed', async () => {
    const { portfolioId, order, buy, sell } = await market({ allowsShortSales: true });
    await sell('10', '50');
    await risk.act('updatePortfolio', { id: portfolioId, version: 1, allowsShortSales: false });
    expect((await buy('4', '50')).holding.quantity).toBe('-6.000000');
    expect((await manager.refused('sellInstrument', order('1', '50'))).code).toBe('TRADE_SHORT_SALE');
  });
});

describe('a trade is refused', () => {
  let shared: Awaited<ReturnType<typeof market>>;
  beforeAll(async () => {
    shared = await market();
    await shared.buy('10', '10');
  });

  test.each<[string, object, string, string]>([
    ['of an unknown portfolio', { portfolioId: '99999999' }, 'PORTFOLIO_NOT_FOUND', 'portfolioId'],
    ['of an unknown instrument', { instrumentId: '99999999' }, 'INSTRUMENT_NOT_FOUND', 'instrumentId'],
    ['before the first day of the portfolio', { tradeDate: '2026-01-04' }, 'TRADE_DATE_INVALID', 'tradeDate'],
    ['of nothing', { quantity: '0' }, 'TRADE_QUANTITY_INVALID', 'quantity'],
    ['of less than nothing', { quantity: '-1' }, 'TRADE_QUANTITY_INVALID', 'quantity'],
    ['of too small a part', { quantity: '0.0000001' }, 'TRADE_QUANTITY_INVALID', 'quantity'],
    ['for nothing', { price: '0' }, 'TRADE_PRICE_INVALID', 'price'],
    ['with a price of too many decimals', { price: '1.00001' }, 'TRADE_PRICE_INVALID', 'price'],
    ['with negative fees', { fees: '-1' }, 'TRADE_FEES_INVALID', 'fees'],
    ['with fees that eat up the sale', { fees: '10' }, 'TRADE_FEES_INVALID', 'fees'],
    ['with a rate within one currency', { exchangeRate: '1.1' }, 'TRADE_RATE_INVALID', 'exchangeRate'],
    [
      'of more than can be booked',
      { quantity: '99999999999', price: '9999999' },
      'TRADE_AMOUNT_INVALID',
      'quantity',
    ],
    [
      'of more than is traded at once',
      { quantity: '99999999999', price: '1', fees: '0' },
      'TRADE_AMOUNT_TOO_LARGE',
      'quantity',
    ],
    ['on a Saturday', { tradeDate: '2026-06-13' }, 'TRADE_MARKET_CLOSED', 'tradeDate'],
    ['on a Sunday', { tradeDate: '2026-06-14' }, 'TRADE_MARKET_CLOSED', 'tradeDate'],
    ['on a holiday of the exchange', { tradeDate: '2026-02-16' }, 'TRADE_MARKET_CLOSED', 'tradeDate'],
    ['before it can have been filled', { tradeDate: '2199-06-17' }, 'TRADE_DATE_INVALID', 'tradeDate'],
    ['of what is no id', { instrumentId: 'x' }, 'BAD_ID', 'instrumentId'],
  ])('%s', async (_, more, code, field) => {
    const input = shared.order('1', '10', more);
    expect(await manager.refused('sellInstrument', input)).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('of what was redeemed or has expired', async () => {
    const { order } = await market({}, { kind: 'BOND', couponRate: '4', maturityDate: '2026-06-12' });
    expect(
      (await manager.refused('buyInstrument', order('1', '100', { tradeDate: '2026-06-15' }))).code,
    ).toBe('TRADE_INSTRUMENT_EXPIRED');
    await manager.act('buyInstrument', order('1', '100', { tradeDate: '2026-06-12' }));
  });

  test('beyond the maximum in dollars, whatever it is paid in', async () => {
    // 16 million shares at 10,000 yen are a billion dollars at 160 yen each.
    const { order } = await market({ baseCurrency: 'JPY' }, { currency: 'JPY', exchangeId: '8' });
    expect((await manager.refused('buyInstrument', order('30000000', '10000'))).code).toBe(
      'TRADE_AMOUNT_TOO_LARGE',
    );
    await manager.act('buyInstrument', order('1000000', '10000'));
  });

  test('that comes to nothing in the money of the portfolio', async () => {
    expect((await manager.refused('buyInstrument', shared.order('0.001', '1'))).code).toBe(
      'TRADE_AMOUNT_INVALID',
    );
  });

  test('where no rate is known', async () => {
    const { order } = await market({ baseCurrency: 'SEK' });
    expect(await manager.refused('buyInstrument', order('1', '10'))).toMatchObject({
      code: 'TRADE_RATE_MISSING',
      inputPath: ['input', 'exchangeRate'],
    });
    await manager.act('buyInstrument', order('1', '10', { exchangeRate: '9.5' }));
  });

  test('of somebody else than the manager, unless by a trader', async () => {
    const input = shared.order('1', '10');
    expect((await other.refused('buyInstrument', input)).code).toBe('PORTFOLIO_NOT_FOUND');
    expect((await data.refused('sellInstrument', input)).code).toBe('PORTFOLIO_NOT_FOUND');
    const { trade } = await trader.act('buyInstrument', input, TRADE);
    expect(trade.tradedBy).toEqual({ id: '7' });
  });

  test('of a portfolio that is frozen, and of an instrument that is suspended', async () => {
    const { portfolioId, instrumentId, order } = await market();
    await data.act('changeInstrumentStatus', { id: instrumentId, status: 'SUSPENDED', version: 1 });
    expect((await manager.refused('buyInstrument', order('1', '10'))).code).toBe('INSTRUMENT_NOT_TRADABLE');
    await manager.act('updatePortfolio', { id: portfolioId, status: 'FROZEN', version: 1 });
    expect((await manager.refused('buyInstrument', order('1', '10'))).code).toBe('PORTFOLIO_NOT_ACTIVE');
  });
});

describe('trades at once', () => {
  test('sell what is held once', async () => {
    for (let round = 0; round < 10; round++) {
      const { order, buy } = await market();
      await buy('10', '10');
      const ends = await Promise.all(
        [1, 2, 3].map(() => manager.attempt('sellInstrument', order('10', '11'))),
      );
      expect(ends.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
        'TRADE_SHORT_SALE',
        'TRADE_SHORT_SALE',
        'done',
      ]);
    }
  });

  test('add up, in one instrument and in many, by several portfolios', async () => {
    const portfolios = await Promise.all([ownPortfolio(desk), ownPortfolio(desk)]);
    const instruments = await Promise.all(Array.from({ length: 3 }, () => ownInstrument(desk)));
    const orders = Array.from({ length: 48 }, (_, index) => ({
      portfolioId: portfolios[index % 2],
      instrumentId: instruments[index % 3],
      quantity: '1.5',
      price: String(10 + (index % 5)),
      tradeDate: '2026-06-15',
    }));
    const ends = await Promise.all(orders.map((order) => manager.attempt('buyInstrument', order)));
    expect(ends.filter(({ refusal }) => refusal)).toEqual([]);
    const held = await sql(
      `select portfolio_id, sum(quantity) as quantity, sum(book_cost) as cost from market_core.holdings
       where portfolio_id = any($1::bigint[]) group by portfolio_id order by portfolio_id`,
      [portfolios],
    );
    const traded = await sql(
      `select portfolio_id, sum(quantity) as quantity, -sum(cash_amount) as cost from market_core.trades
       where portfolio_id = any($1::bigint[]) group by portfolio_id order by portfolio_id`,
      [portfolios],
    );
    expect(held).toEqual(traded);
    expect(traded.map(({ quantity }) => quantity)).toEqual(['36.000000', '36.000000']);
  });

  test('with one idempotency key are one trade', async () => {
    const { portfolioId, order } = await market();
    const input = order('1', '10', { idempotencyKey: fresh('key') });
    const ends = await Promise.all(
      [1, 2, 3, 4].map(() => manager.act('buyInstrument', input, 'trade { id }')),
    );
    expect(new Set(ends.map(({ trade }) => trade.id)).size).toBe(1);
    expect(await sql('select from market_core.trades where portfolio_id = $1', [portfolioId])).toHaveLength(
      1,
    );
  });
});

test('trades are read by their keys, in the order asked for', async () => {
  const { portfolioId, buy } = await market();
  const [a, b] = [await buy('1', '10'), await buy('2', '10')];
  const keys = [
    { portfolioId, id: b.trade.id },
    { portfolioId, id: '99999999' },
    { portfolioId, id: a.trade.id },
  ];
  const { tradesByKeys } = await desk.gateway.data(
    'query ($keys: [TradeKey!]!) { tradesByKeys(keys: $keys) { id quantity } }',
    { keys },
  );
  expect(tradesByKeys).toEqual([
    { id: b.trade.id, quantity: '2.000000' },
    null,
    { id: a.trade.id, quantity: '1.000000' },
  ]);
});

test('what is kept twice agrees after all of this', () => expectAgreement(desk));
