import type { TestGateway } from '../support/asking';
import { type ComparedList, compareLists } from '../support/lists';
import type { AskedTables } from '../support/random-where';
import { AddedRows } from '../support/rows';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
const added = new AddedRows('market');
beforeAll(async () => {
  gateway = await sharedGateway();
  await addVariety();
});
afterAll(async () => {
  await added.remove();
  await gateway.stop();
});

/**
 * In the sample data every instrument is active, an exchange and a manager have to do with one currency only, and no
 * instrument has both dividends and splits: rows that differ show what the filters on these do.
 */
async function addVariety(): Promise<void> {
  const instrument = { instrument_id: 900_001, symbol: 'HALTED', name: 'Halted plc', kind: 'EQUITY' };
  const listing = { ...instrument, status: 'SUSPENDED', currency: 'EUR', exchange_id: 1 };
  const terms = { isin: 'US9999999990', country: 'US', sector: 'Energy' };
  await added.add('market_core.instruments', { ...listing, ...terms });
  await added.add('market_core.instruments_by_exchange', listing);
  const action = { instrument_id: 900_001, ex_date: '2026-03-02', pay_date: '2026-03-09' };
  await added.add('market_data.corporate_actions', {
    ...action,
    action_id: 900_001,
    kind: 'SPLIT',
    ratio: 2,
  });
  for (const action_id of [900_002, 900_003])
    await added.add('market_data.corporate_actions', {
      ...action,
      action_id,
      kind: 'DIVIDEND',
      amount: 1,
      currency: 'USD',
    });
  for (const [index, side] of ['BUY', 'SELL', 'BUY', 'SELL', 'BUY'].entries())
    await added.add('market_core.trades', {
      portfolio_id: 2,
      trade_id: 900_001 + index,
      instrument_id: (index % 2) + 1,
      symbol: 'T',
      side,
      quantity: 1,
      price: 10,
      contract_size: 1,
      currency: 'USD',
      amount: 10,
      fees: 0,
      exchange_rate: 1,
      base_currency: 'USD',
      cash_amount: side === 'BUY' ? -10 : 10,
      cash_account_id: 1002,
      trade_date: `2026-06-${15 + (index % 3)}`,
      traded_by: 5,
    });
  const portfolio = { portfolio_id: 900_001, name: 'Frozen', strategy: 'INDEX', status: 'FROZEN' };
  const run = { ...portfolio, base_currency: 'AUD', manager_id: 30, inception_date: '2026-01-02' };
  await added.add('market_core.portfolios', { ...run, cash_account_id: 900_001 });
  await added.add('market_core.portfolios_by_manager', run);
}

const instruments = {
  from: 'market_core.instruments',
  id: 'instrument_id',
  orders: { SYMBOL: 'symbol', NAME: 'name' },
  filters: { kind: 'kind =', status: 'status =', currency: 'currency =' },
} satisfies Partial<ComparedList>;

const portfolios = {
  from: 'market_core.portfolios',
  id: 'portfolio_id',
  orders: { NAME: 'name', INCEPTION_DATE: 'inception_date' },
  filters: {
    strategy: 'strategy =',
    status: 'status =',
    baseCurrency: 'base_currency =',
    inceptionFrom: 'inception_date >=',
    inceptionTo: 'inception_date <=',
  },
} satisfies Partial<ComparedList>;

const opened = { openedFrom: 'opened_on >=', openedTo: 'opened_on <=' };

/** Lists of an instrument that have one item for each trading day. */
const byDay = {
  root: 'instrument',
  given: 'select 2 as id',
  where: 'instrument_id = $1',
  id: 'price_date',
  node: 'priceDate',
  orders: { PRICE_DATE: 'price_date' },
  filters: { from: 'price_date >=', to: 'price_date <=' },
} satisfies Partial<ComparedList>;

const news = {
  id: 'news_id',
  orders: { PUBLISHED_AT: 'published_at' },
  falling: true,
  filters: {
    category: 'category =',
    sentiment: 'sentiment =',
    publishedFrom: 'published_at >=',
    publishedTo: 'published_at <=',
  },
} satisfies Partial<ComparedList>;

/** The values of a column that most rows have: the parents with the longest lists. */
const most = (column: string, table: string) =>
  `select ${column} as id from ${table} group by ${column} order by count(*) desc, ${column} limit 20`;

/** Tables of what is filtered, with the columns that are called otherwise. */
const tables: AskedTables = {
  CorporateAction: { table: 'market_data.corporate_actions', columns: { id: 'action_id' } },
  EconomicIndicator: { table: 'market_data.economic_indicators', columns: { id: 'indicator_id' } },
  Exchange: { table: 'market_core.exchanges', key: 'exchange_id', columns: { id: 'exchange_id' } },
  Instrument: {
    table: 'market_core.instruments',
    columns: { id: 'instrument_id', underlyingId: 'underlying_instrument_id' },
  },
  MarketIndex: { table: 'market_data.indices', key: 'index_id', columns: { id: 'index_id' } },
  NewsArticle: { table: 'market_data.market_news', columns: { id: 'news_id' } },
  Portfolio: {
    table: 'market_core.portfolios',
    columns: { id: 'portfolio_id', benchmarkId: 'benchmark_index_id' },
    leads: { benchmark: 'benchmark_index_id' },
  },
  Trade: { table: 'market_core.trades', columns: { id: 'trade_id', tradedById: 'traded_by' } },
};

compareLists(
  'market',
  [
    {
      field: 'Query.instruments',
      ...instruments,
      filters: {
        ...instruments.filters,
        exchangeId: 'exchange_id =',
        nameStartsWith: { where: 'starts_with(lower(name), lower($V))', value: 'Al' },
      },
    },
    {
      field: 'Exchange.instruments',
      root: 'exchange',
      given: most('exchange_id', instruments.from),
      where: 'exchange_id = $1',
      ...instruments,
    },
    {
      field: 'Query.exchanges',
      from: 'market_core.exchanges',
      id: 'exchange_id',
      orders: { MIC: 'mic', NAME: 'name' },
    },
    { field: 'Query.portfolios', ...portfolios },
    {
      field: 'Employee.managedPortfolios',
      root: 'employee',
      given: most('manager_id', portfolios.from),
      where: 'manager_id = $1',
      ...portfolios,
    },
    {
      field: 'Portfolio.holdings',
      root: 'portfolio',
      given: most('portfolio_id', 'market_core.holdings'),
      from: 'market_core.holdings',
      where: 'portfolio_id = $1',
      id: 'instrument_id',
      node: 'instrument.id',
      orders: { SYMBOL: 'symbol', BOOK_COST: 'book_cost', OPENED_ON: 'opened_on' },
      filters: { kind: 'kind =', currency: 'currency =', ...opened },
    },
    {
      field: 'Instrument.holdings',
      root: 'instrument',
      given: most('instrument_id', 'market_core.holdings'),
      from: 'market_core.holdings',
      where: 'instrument_id = $1',
      id: 'portfolio_id',
      node: 'portfolio.id',
      orders: { QUANTITY: 'quantity', OPENED_ON: 'opened_on' },
      filters: { baseCurrency: 'base_currency =', ...opened },
    },
    {
      field: 'Portfolio.trades',
      root: 'portfolio',
      given: 'select 2 as id',
      from: 'market_core.trades',
      where: 'portfolio_id = $1',
      id: 'trade_id',
      orders: { TRADE_DATE: 'trade_date' },
      falling: true,
      filters: {
        instrumentId: 'instrument_id =',
        side: 'side =',
        tradedFrom: 'trade_date >=',
        tradedTo: 'trade_date <=',
      },
    },
    {
      field: 'Portfolio.valuations',
      root: 'portfolio',
      given: 'select 7 as id',
      from: 'market_analytics.portfolio_valuations',
      where: 'portfolio_id = $1',
      id: 'valuation_date',
      node: 'valuationDate',
      orders: { VALUATION_DATE: 'valuation_date' },
      filters: { from: 'valuation_date >=', to: 'valuation_date <=' },
    },
    { field: 'Instrument.prices', from: 'market_data.price_history', ...byDay },
    {
      field: 'Instrument.dailyReturns',
      ...byDay,
      // The first day has no day before it.
      from: `(select price_date, instrument_id from market_data.price_history where instrument_id = 2
              order by price_date offset 1) later`,
    },
    { field: 'Instrument.movingAverages', from: 'market_data.price_history', ...byDay },
    {
      field: 'Instrument.corporateActions',
      root: 'instrument',
      given: `select instrument_id as id from market_data.corporate_actions
              group by instrument_id order by count(distinct kind) desc, count(*) desc, instrument_id limit 20`,
      from: 'market_data.corporate_actions',
      where: 'instrument_id = $1',
      id: 'action_id',
      orders: { EX_DATE: 'ex_date' },
      filters: { kind: 'kind =', exFrom: 'ex_date >=', exTo: 'ex_date <=' },
    },
    { field: 'Query.newsArticles', from: 'market_data.market_news', ...news },
    {
      field: 'Instrument.news',
      root: 'instrument',
      given: most('instrument_id', 'market_data.news_instruments'),
      from: `(select n.*, i.instrument_id from market_data.market_news n
              join market_data.news_instruments i on i.news_id = n.news_id) news`,
      where: 'instrument_id = $1',
      ...news,
    },
    {
      field: 'Query.marketIndices',
      from: 'market_data.indices',
      id: 'index_id',
      orders: { SYMBOL: 'symbol', NAME: 'name' },
      filters: { exchangeId: 'exchange_id =', currency: 'currency =' },
    },
    {
      field: 'MarketIndex.values',
      root: 'marketIndex',
      given: 'select 6 as id',
      from: 'market_data.index_values',
      where: 'index_id = $1',
      id: 'value_date',
      node: 'valueDate',
      orders: { VALUE_DATE: 'value_date' },
      filters: { from: 'value_date >=', to: 'value_date <=' },
    },
    {
      field: 'MarketIndex.constituents',
      root: 'marketIndex',
      given: most('index_id', 'market_data.index_constituents'),
      from: 'market_data.index_constituents',
      where: 'index_id = $1',
      id: 'instrument_id',
      node: 'instrument.id',
      orders: { WEIGHT: 'weight', SYMBOL: 'symbol' },
      falling: true,
    },
    {
      field: 'Query.economicIndicators',
      from: 'market_data.economic_indicators',
      id: 'indicator_id',
      orders: { CODE: 'code', NAME: 'name' },
      filters: { region: 'region =', frequency: 'frequency =' },
    },
    {
      field: 'EconomicIndicator.observations',
      root: 'economicIndicator',
      given: 'select 1 as id',
      from: 'market_data.economic_observations',
      where: 'indicator_id = $1',
      id: 'period_start',
      node: 'periodStart',
      orders: { PERIOD_START: 'period_start' },
      filters: { from: 'period_start >=', to: 'period_start <=' },
    },
    {
      field: 'Query.fxRates',
      given: `select 'EUR' as "from", 'USD' as "to"`,
      from: 'market_data.fx_rates',
      where: 'from_currency = $1 and to_currency = $2',
      id: 'rate_date',
      node: 'rateDate',
      orders: { RATE_DATE: 'rate_date' },
      filters: { from: 'rate_date >=', to: 'rate_date <=' },
    },
  ],
  () => gateway,
  tables,
);
