import type { TestGateway } from '../support/asking';
import { exact, sum } from '../support/decimals';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

describe('prices', () => {
  test('returns and moving averages are those of the prices', async () => {
    const { instrument } = await gateway.data(`{ instrument(id: "3") {
      prices(first: 60) { nodes { priceDate close } }
      dailyReturns(first: 59) { nodes { priceDate close previousClose simpleReturn logReturn } }
      movingAverages(first: 60) { nodes { priceDate close average20 average50 average200 } } } }`);
    const prices: { priceDate: string; close: string }[] = instrument.prices.nodes;
    expect(instrument.dailyReturns.nodes).toHaveLength(59);
    for (const [index, day] of instrument.dailyReturns.nodes.entries()) {
      const [before, now] = [prices[index]!, prices[index + 1]!];
      expect(day).toMatchObject({ ...now, previousClose: before.close });
      const ratio = Number(now.close) / Number(before.close);
      expect(Number(day.simpleReturn)).toBeCloseTo(ratio - 1, 5);
      expect(Number(day.logReturn)).toBeCloseTo(Math.log(ratio), 5);
    }
    for (const [index, day] of instrument.movingAverages.nodes.entries()) {
      expect(day).toMatchObject(prices[index]!);
      for (const [count, average] of [
        [20, day.average20],
        [50, day.average50],
        [200, day.average200],
      ]) {
        const closes = prices
          .slice(Math.max(0, index + 1 - count), index + 1)
          .map(({ close }) => Number(close));
        const expected = closes.reduce((total, close) => total + close, 0) / count;
        if (closes.length < count) expect(average).toBeNull();
        else expect(Number(average)).toBeCloseTo(expected, 3);
      }
    }
  });

  test('the average of a day does not depend on the days that are asked for', async () => {
    const { instrument } = await gateway.data(`{ instrument(id: "3") {
      one: movingAverages(filter: { from: "2026-06-10", to: "2026-06-10" }) { nodes { priceDate average20 average200 } }
      many: movingAverages(first: 200, filter: { from: "2026-05-01" }) { nodes { priceDate average20 average200 } }
      oneReturn: dailyReturns(filter: { from: "2026-06-10", to: "2026-06-10" }) { nodes { priceDate simpleReturn } }
      manyReturns: dailyReturns(first: 200, filter: { from: "2026-05-01" }) { nodes { priceDate simpleReturn } } } }`);
    expect(instrument.one.nodes).toHaveLength(1);
    expect(instrument.one.nodes[0].average200).not.toBeNull();
    expect(instrument.many.nodes).toContainEqual(instrument.one.nodes[0]);
    expect(instrument.manyReturns.nodes).toContainEqual(instrument.oneReturn.nodes[0]);
  });

  test('months are made of their days', async () => {
    const { instrument } = await gateway.data(`{ instrument(id: "3") {
      monthlyPrices { month open high low close volume tradingDays }
      march: monthlyPrices(from: "2026-03-20", to: "2026-03-01") { month }
      prices(first: 40, filter: { from: "2026-03-01", to: "2026-03-31" }) { nodes { open high low close volume } } } }`);
    const days = instrument.prices.nodes;
    const march = instrument.monthlyPrices.find(({ month }: any) => month === '2026-03-01');
    const highest = days.reduce((top: bigint, { high }: any) => (exact(high) > top ? exact(high) : top), 0n);
    expect(march).toMatchObject({ open: days[0].open, close: days.at(-1).close, tradingDays: days.length });
    expect(exact(march.high)).toBe(highest);
    expect(exact(march.volume)).toBe(sum(days.map(({ volume }: any) => volume)));
    expect(instrument.march).toEqual([{ month: '2026-03-01' }]);
    const months = instrument.monthlyPrices.map(({ month }: any) => month);
    expect(months).toHaveLength(12);
    expect(months).toEqual([...months].sort());
  });

  test('a quote continues the prices, and what is latest is the last of its list', async () => {
    const { instrument, portfolio, marketIndex, economicIndicator } = await gateway.data(`{
      instrument(id: "3") { currency latestQuote { bid ask last currency previousClose change }
        statistics { lastDate lastClose } prices(last: 2) { nodes { priceDate close } } }
      portfolio(id: "9") { latestValuation { valuationDate marketValue returnPercent }
        valuations(last: 1) { nodes { valuationDate marketValue returnPercent } } }
      marketIndex(id: "2") { latestValue { valueDate level } values(last: 1) { nodes { valueDate level } } }
      economicIndicator(id: "4") { latestObservation { periodStart value }
        observations(last: 1) { nodes { periodStart value } } } }`);
    const { latestQuote: quote, prices, statistics } = instrument;
    expect(exact(quote.bid) <= exact(quote.ask)).toBe(true);
    expect(exact(quote.change)).toBe(exact(quote.last) - exact(quote.previousClose));
    expect(quote.currency).toBe(instrument.currency);
    expect(quote.previousClose).toBe(prices.nodes[0].close);
    expect(statistics).toEqual({ lastDate: prices.nodes[1].priceDate, lastClose: prices.nodes[1].close });
    expect(portfolio.valuations.nodes).toEqual([portfolio.latestValuation]);
    expect(marketIndex.values.nodes).toEqual([marketIndex.latestValue]);
    expect(economicIndicator.observations.nodes).toEqual([economicIndicator.latestObservation]);
  });

  test('the rate of a day is the latest up to that day', async () => {
    const rate = 'rateDate fromCurrency toCurrency rate';
    const { fxRates, newest, sunday, tooEarly, unknown } = await gateway.data(`{
      fxRates(first: 200, from: "GBP", to: "USD") { nodes { ${rate} } }
      newest: fxRate(from: "GBP", to: "USD") { ${rate} }
      sunday: fxRate(from: "GBP", to: "USD", on: "2026-06-21") { ${rate} }
      tooEarly: fxRate(from: "GBP", to: "USD", on: "1990-01-01") { rate }
      unknown: fxRate(from: "GBP", to: "XXX") { rate } }`);
    expect(newest).toEqual(fxRates.nodes.at(-1));
    expect(sunday).toEqual(fxRates.nodes.findLast(({ rateDate }: any) => rateDate <= '2026-06-21'));
    expect(sunday.rateDate < '2026-06-21').toBe(true);
    expect([tooEarly, unknown]).toEqual([null, null]);
  });
});

describe('movers', () => {
  const move = 'symbol change changePercent volume kind exchange { id } instrument { id status symbol }';

  test.each([
    ['GAINERS', 'changePercent', -1],
    ['LOSERS', 'changePercent', 1],
    ['MOST_ACTIVE', 'volume', -1],
  ] as const)('%s come by %s', async (ranking, by, direction) => {
    const { marketMovers } = await gateway.data(
      `query ($ranking: MoverRanking!) { marketMovers(ranking: $ranking, limit: 100) { ${move} } }`,
      { ranking },
    );
    const values = marketMovers.map((mover: any) => Number(mover[by]));
    expect(values).toEqual([...values].sort((a, b) => direction * (a - b)));
    const [expected] = await sql(
      'market',
      `select count(*) filter (where q.last > q.previous_close)::integer as "GAINERS",
              count(*) filter (where q.last < q.previous_close)::integer as "LOSERS",
              count(*) filter (where q.volume > 0)::integer as "MOST_ACTIVE"
       from market_data.real_time_quotes q join market_core.instruments i on i.instrument_id = q.instrument_id
       where i.status = 'ACTIVE'`,
    );
    expect(values).toHaveLength(expected![ranking]);
    for (const { symbol, instrument } of marketMovers)
      expect(instrument).toMatchObject({ symbol, status: 'ACTIVE' });
  });

  test('are the first ten gainers, of one kind or exchange where it is named', async () => {
    const { ten, all, funds, tokyo } = await gateway.data(`{
      ten: marketMovers { ${move} }
      all: marketMovers(limit: 100) { ${move} }
      funds: marketMovers(limit: 100, kind: ETF) { ${move} }
      tokyo: marketMovers(limit: 100, exchangeId: "8") { ${move} } }`);
    expect(ten).toEqual(all.slice(0, 10));
    expect(funds).toEqual(all.filter(({ kind }: any) => kind === 'ETF'));
    expect(tokyo).toEqual(all.filter(({ exchange }: any) => exchange.id === '8'));
    expect(Math.min(funds.length, tokyo.length)).toBeGreaterThan(0);
  });

  test.each([0, -1, 101])('refuses a limit of %d', async (limit) => {
    const { errors } = await gateway.ask('query ($limit: Int!) { marketMovers(limit: $limit) { symbol } }', {
      limit,
    });
    expect(errors).toMatchObject([
      { path: ['marketMovers'], extensions: { code: 'BAD_USER_INPUT', inputPath: ['limit'] } },
    ]);
  });
});

describe('volume', () => {
  const row = 'priceDate exchange { id } kind currency instruments volume turnover advancers decliners';

  test('is narrowed by kind and exchange, newest day first', async () => {
    const { all, bonds, paris } = await gateway.data(`{
      all: marketVolume(from: "2026-06-01", to: "2026-06-12") { ${row} }
      bonds: marketVolume(from: "2026-06-01", to: "2026-06-12", kind: BOND) { ${row} }
      paris: marketVolume(from: "2026-06-01", to: "2026-06-12", exchangeId: "4") { ${row} } }`);
    expect(bonds).toEqual(all.filter(({ kind }: any) => kind === 'BOND'));
    expect(paris).toEqual(all.filter(({ exchange }: any) => exchange.id === '4'));
    expect(Math.min(bonds.length, paris.length)).toBeGreaterThan(0);
    const days = all.map(({ priceDate }: any) => priceDate);
    expect(days).toEqual([...days].sort().reverse());
    for (const { instruments, advancers, decliners } of all)
      expect(advancers + decliners).toBeLessThanOrEqual(instruments);
  });

  test.each([
    ['2026-06-02', '2026-06-01'],
    ['2025-06-01', '2026-06-03'],
  ])('refuses the days from %s to %s', async (from, to) => {
    const { errors } = await gateway.ask(
      'query ($from: Date!, $to: Date!) { marketVolume(from: $from, to: $to) { volume } }',
      { from, to },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', inputPath: ['to'] } }]);
  });
});

test('assets under management are the latest valuations of the portfolios, and narrowed by currency and strategy', async () => {
  const row = 'baseCurrency strategy portfolios marketValue';
  const { all, francs, growth, both, open } = await gateway.data(`{
    all: assetsUnderManagement { ${row} }
    francs: assetsUnderManagement(baseCurrency: "CHF") { ${row} }
    growth: assetsUnderManagement(strategy: GROWTH) { ${row} }
    both: assetsUnderManagement(baseCurrency: "CHF", strategy: GROWTH) { ${row} }
    open: portfolios(first: 200) { nodes { baseCurrency strategy status latestValuation { marketValue } } } }`);
  const isFrancs = ({ baseCurrency }: any) => baseCurrency === 'CHF';
  const isGrowth = ({ strategy }: any) => strategy === 'GROWTH';
  expect(francs).toEqual(all.filter(isFrancs));
  expect(growth).toEqual(all.filter(isGrowth));
  expect(both).toEqual(growth.filter(isFrancs));
  expect(both).toHaveLength(1);
  for (const { baseCurrency, strategy, portfolios, marketValue } of all) {
    const valued = open.nodes.filter(
      (portfolio: any) =>
        portfolio.baseCurrency === baseCurrency &&
        portfolio.strategy === strategy &&
        portfolio.latestValuation,
    );
    expect(portfolios).toBe(valued.length);
    expect(exact(marketValue)).toBe(
      sum(valued.map(({ latestValuation }: any) => latestValuation.marketValue)),
    );
  }
});

test('the allocation of a portfolio is the cost of its holdings by kind, largest first', async () => {
  const { portfolio } = await gateway.data(`{ portfolio(id: "3") {
    allocation { kind holdings bookCost sharePercent }
    holdings(first: 200) { nodes { kind bookCost } } } }`);
  expect(portfolio.allocation.length).toBeGreaterThan(1);
  for (const { kind, holdings, bookCost } of portfolio.allocation) {
    const ofKind = portfolio.holdings.nodes.filter((holding: any) => holding.kind === kind);
    expect(holdings).toBe(ofKind.length);
    expect(exact(bookCost)).toBe(sum(ofKind.map((holding: any) => holding.bookCost)));
  }
  const shares = portfolio.allocation.map(({ sharePercent }: any) => Number(sharePercent));
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(shares.reduce((total: number, share: number) => total + share, 0)).toBeCloseTo(100, 3);
});

test('an exchange has its holidays in order, and no prices on them', async () => {
  const { exchange } = await gateway.data(
    '{ exchange(id: "1") { holidays { holidayDate name } instruments(first: 1) { nodes { id } } } }',
  );
  const days = exchange.holidays.map(({ holidayDate }: any) => holidayDate);
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...days].sort());
  const { instrument } = await gateway.data(
    `query ($id: ID!) { instrument(id: $id) { ${days
      .map(
        (day: string, index: number) =>
          `d${index}: prices(filter: { from: "${day}", to: "${day}" }) { totalCount }`,
      )
      .join(' ')} } }`,
    { id: exchange.instruments.nodes[0].id },
  );
  for (const { totalCount } of Object.values<any>(instrument)) expect(totalCount).toBe(0);
});
