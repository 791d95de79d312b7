import type { TestGateway } from '../support/asking';
import { exact, sum } from '../support/decimals';
import { compareLookups } from '../support/lookups';
import { AddedRows } from '../support/rows';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
const added = new AddedRows('market');
beforeAll(async () => {
  gateway = await sharedGateway();
  await addTrades();
});
afterAll(async () => {
  await added.remove();
  await gateway.stop();
});

/** There are none in the sample data. */
async function addTrades(): Promise<void> {
  for (const trade_id of [940_001, 940_002, 940_003])
    await added.add('market_core.trades', {
      trade_id,
      portfolio_id: 5,
      instrument_id: 1,
      symbol: 'AAPL',
      side: 'SELL',
      quantity: 1,
      price: 236,
      contract_size: 1,
      currency: 'USD',
      amount: 236,
      fees: 0,
      exchange_rate: 150,
      base_currency: 'JPY',
      cash_amount: 35_400,
      cash_account_id: 1005,
      trade_date: '2026-06-30',
      traded_by: 5,
    });
}

describe('lookups', () => {
  const instruments = 'market_core.instruments where instrument_id <= 80 order by instrument_id desc limit 5';
  const portfolios = 'market_core.portfolios where portfolio_id <= 50 order by portfolio_id desc limit 5';
  const trades =
    'select portfolio_id as "portfolioId", trade_id as id from market_core.trades where portfolio_id = 5 order by 2';
  const exchanges = 'market_core.exchanges order by exchange_id desc limit 5';
  const indices = 'market_data.indices order by index_id desc limit 5';
  const indicators = 'market_data.economic_indicators order by indicator_id desc limit 5';
  const articles = 'market_data.market_news where news_id < 900000 order by news_id desc limit 5';
  compareLookups(
    'market',
    {
      instrument: `select instrument_id as id from ${instruments}`,
      instrumentsByIds: `select instrument_id as id from ${instruments}`,
      instrumentBySymbol: `select symbol, instrument_id as id from ${instruments}`,
      exchange: `select exchange_id as id from ${exchanges}`,
      exchangesByIds: `select exchange_id as id from ${exchanges}`,
      exchangeByMic: `select mic, exchange_id as id from ${exchanges}`,
      portfolio: `select portfolio_id as id from ${portfolios}`,
      portfoliosByIds: `select portfolio_id as id from ${portfolios}`,
      portfolioByCashAccount: `select cash_account_id as "accountId", portfolio_id as id from ${portfolios}`,
      trade: trades,
      tradesByKeys: trades,
      marketIndex: `select index_id as id from ${indices}`,
      marketIndicesByIds: `select index_id as id from ${indices}`,
      marketIndexBySymbol: `select symbol, index_id as id from ${indices}`,
      economicIndicator: `select indicator_id as id from ${indicators}`,
      economicIndicatorsByIds: `select indicator_id as id from ${indicators}`,
      economicIndicatorByCode: `select code, indicator_id as id from ${indicators}`,
      newsArticle: `select news_id as id from ${articles}`,
      newsArticlesByIds: `select news_id as id from ${articles}`,
    },
    () => gateway,
  );
});

describe('public codes', () => {
  const added = new AddedRows('market');
  beforeAll(async () => {
    for (const [mic, instrument_id] of [
      ['XLON', 30],
      ['XNYS', 12],
    ]) {
      await added.add('market_core.instruments_by_symbol', { symbol: 'TWICE', mic, instrument_id });
      await added.add('market_core.instruments_by_isin', { isin: 'XX0000000001', instrument_id });
    }
  });
  afterAll(() => added.remove());

  test('a symbol that two exchanges list finds the first recorded, or the one of the exchange that is named', async () => {
    expect(
      await gateway.data(`{ any: instrumentBySymbol(symbol: "TWICE") { id }
        london: instrumentBySymbol(symbol: "TWICE", mic: "XLON") { id }
        newYork: instrumentBySymbol(symbol: "TWICE", mic: "XNYS") { id }
        tokyo: instrumentBySymbol(symbol: "TWICE", mic: "XTKS") { id } }`),
    ).toEqual({ any: { id: '12' }, london: { id: '30' }, newYork: { id: '12' }, tokyo: null });
  });

  test('an ISIN finds all its listings, and an unknown one none', async () => {
    expect(
      await gateway.data(`{ listings: instrumentsByIsin(isin: "XX0000000001") { id }
        unknown: instrumentsByIsin(isin: "XX0000000002") { id } }`),
    ).toEqual({ listings: [{ id: '12' }, { id: '30' }], unknown: [] });
  });

  test('codes are found in upper and lower case', async () => {
    const { apple, byIsin, spx, exchange, indicator } = await gateway.data(`{
      apple: instrumentBySymbol(symbol: "aapl", mic: "xnas") { symbol isin exchange { mic } }
      byIsin: instrumentsByIsin(isin: "us0378331005") { symbol }
      spx: marketIndexBySymbol(symbol: "spx") { symbol }
      exchange: exchangeByMic(mic: "xnys") { mic }
      indicator: economicIndicatorByCode(code: "us_cpi_yoy") { code } }`);
    expect(apple).toEqual({ symbol: 'AAPL', isin: 'US0378331005', exchange: { mic: 'XNAS' } });
    expect(byIsin).toEqual([{ symbol: 'AAPL' }]);
    expect([spx, exchange, indicator]).toEqual([{ symbol: 'SPX' }, { mic: 'XNYS' }, { code: 'US_CPI_YOY' }]);
  });
});

test('the instruments of an exchange are narrowed by everything else, and ordered', async () => {
  const { all, some } = await gateway.data(`{
    all: exchange(id: "1") { instruments(first: 200, orderBy: { field: NAME, direction: DESC }) {
      nodes { id name kind status currency } } }
    some: instruments(first: 200, orderBy: { field: NAME, direction: DESC },
      filter: { exchangeId: "1", kind: EQUITY, status: ACTIVE, currency: "USD", nameStartsWith: "W" }) {
      totalCount nodes { id name kind status currency } } }`);
  const expected = all.instruments.nodes.filter(
    ({ name, kind, status, currency }: any) =>
      kind === 'EQUITY' && status === 'ACTIVE' && currency === 'USD' && name.startsWith('W'),
  );
  expect(some).toEqual({ totalCount: expected.length, nodes: expected });
  expect(expected.length).toBeGreaterThan(1);
});

describe('from both sides', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

  test('the holdings of all portfolios are those of all instruments', async () => {
    const holding = `portfolioId instrumentId symbol kind quantity averageCost currency bookCost baseCurrency
      openedOn marketValue portfolio { id } instrument { id contractSize latestQuote { last } }`;
    const { portfoliosByIds, instrumentsByIds } = await gateway.data(
      `query ($portfolios: [ID!]!, $instruments: [ID!]!) {
        portfoliosByIds(ids: $portfolios) { holdings(first: 200) { nodes { ${holding} } } }
        instrumentsByIds(ids: $instruments) { holdings(first: 200) { nodes { ${holding} } } } }`,
      { portfolios: ids(50), instruments: ids(80) },
    );
    const all = (parents: any[]) =>
      parents
        .flatMap(({ holdings }) => holdings.nodes)
        .sort((a: any, b: any) => a.portfolioId - b.portfolioId || a.instrumentId - b.instrumentId);
    const held = all(portfoliosByIds);
    expect(all(instrumentsByIds)).toEqual(held);
    expect(held.length).toBeGreaterThan(300);
    for (const { portfolioId, instrumentId, portfolio, instrument, quantity, marketValue } of held) {
      expect([portfolio.id, instrument.id]).toEqual([portfolioId, instrumentId]);
      const value = exact(quantity) * exact(instrument.latestQuote.last) * exact(instrument.contractSize);
      const scale = exact('1') ** 2n;
      expect(exact(marketValue) * scale - value).toBeLessThan(exact('0.0001') * scale);
      expect(value - exact(marketValue) * scale).toBeLessThan(exact('0.0001') * scale);
    }
  });

  test('the constituents of an index are its members, and their weights make one', async () => {
    const { marketIndices } =
      await gateway.data(`{ marketIndices(first: 50) { nodes { id exchange { id indices { id } }
      constituents(first: 100) { nodes { indexId weight symbol
        instrument { id symbol indices { weight index { id } } } } } } } }`);
    for (const { id, exchange, constituents } of marketIndices.nodes) {
      expect(exchange.indices).toContainEqual({ id });
      for (const { indexId, weight, symbol, instrument } of constituents.nodes) {
        expect([indexId, instrument.symbol]).toEqual([id, symbol]);
        expect(instrument.indices).toContainEqual({ weight, index: { id } });
      }
      expect(sum(constituents.nodes.map(({ weight }: any) => weight))).toBe(exact('1'));
    }
  });

  test('the news of an instrument mention it, and what an article mentions has it in its news', async () => {
    const { instrument } = await gateway.data(`{ instrument(id: "2") { news(first: 20) { totalCount nodes {
      id publishedAt instruments { id symbol news(first: 200) { nodes { id } } } } } } }`);
    expect(instrument.news.totalCount).toBeGreaterThan(0);
    for (const { id, instruments } of instrument.news.nodes) {
      expect(instruments.map((mentioned: any) => mentioned.id)).toContain('2');
      const symbols = instruments.map(({ symbol }: any) => symbol);
      expect(symbols).toEqual([...symbols].sort());
      for (const { news } of instruments) expect(news.nodes).toContainEqual({ id });
    }
  });

  test('an article about the economy mentions no instrument', async () => {
    const { newsArticles } = await gateway.data(
      `{ newsArticles(first: 20, filter: { category: ECONOMY, publishedTo: "2026-07-01T00:00:00Z" }) {
        nodes { instruments { id } } } }`,
    );
    expect(newsArticles.nodes).toHaveLength(20);
    for (const { instruments } of newsArticles.nodes) expect(instruments).toEqual([]);
  });

  test('a portfolio leads to its manager, who runs it', async () => {
    const { portfoliosByIds } = await gateway.data(
      `query ($ids: [ID!]!) { portfoliosByIds(ids: $ids) { id name
        manager { id fullName managedPortfolios(first: 50) { nodes { id name manager { id } } } } } }`,
      { ids: ids(50) },
    );
    for (const { id, name, manager } of portfoliosByIds) {
      expect(manager.fullName).toEqual(expect.any(String));
      expect(manager.managedPortfolios.nodes).toContainEqual({ id, name, manager: { id: manager.id } });
    }
  });

  test('an option leads to its underlying, and other kinds to none', async () => {
    const { options, shares } = await gateway.data(`{
      options: instruments(filter: { kind: OPTION }) { nodes { symbol optionType strikePrice isin underlying { symbol kind } } }
      shares: instruments(first: 5, filter: { kind: EQUITY }) { nodes { underlying { id } strikePrice } } }`);
    expect(options.nodes.length).toBeGreaterThan(0);
    for (const { symbol, isin, underlying } of options.nodes) {
      expect(isin).toBeNull();
      expect(symbol.startsWith(underlying.symbol)).toBe(true);
    }
    for (const share of shares.nodes) expect(share).toEqual({ underlying: null, strikePrice: null });
  });
});
