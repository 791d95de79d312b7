import type { TestGateway } from '../support/asking';
import { AddedRows } from '../support/rows';
import { sharedGateway } from '../support/shared-gateway';
import { compareTypes } from '../support/types';
import { marketReportTypes } from './market-report-types';

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
  const trade = {
    portfolio_id: 3,
    instrument_id: 2,
    symbol: 'MSFT',
    contract_size: 1,
    currency: 'USD',
    fees: '1.25',
  };
  const money = { exchange_rate: '0.8650675731', base_currency: 'EUR', cash_account_id: 1003, traded_by: 5 };
  for (const [index, side] of ['BUY', 'SELL'].entries())
    await added.add('market_core.trades', {
      ...trade,
      ...money,
      trade_id: 910_001 + index,
      side,
      quantity: '2.5',
      price: '492.1',
      amount: '1230.25',
      cash_amount: side === 'BUY' ? '-1065.33' : '1063.17',
      realised_gain: side === 'BUY' ? null : '-2.16',
      trade_date: `2026-06-${15 + index}`,
      created_at: '2026-06-30T09:00:00Z',
    });
}

const someInstruments =
  'select instrument_id as id from market_core.instruments order by instrument_id limit 3';
const somePortfolios = 'select portfolio_id as id from market_core.portfolios order by portfolio_id limit 3';
const days = 'from: "2026-05-01", to: "2026-06-30"';
const inDays = "between '2026-05-01' and '2026-06-30'";

/** Prices with what came before each, by instrument. */
const closes = (window: string) => `(
  select *, ${window} from market_data.price_history where instrument_id = any($1::bigint[])
  window by_day as (partition by instrument_id order by price_date)) p
  where price_date ${inDays} order by instrument_id, price_date`;

/** The mean of so many latest closes, where there are as many. */
const mean = (count: number) =>
  `case when count(*) over (by_day rows ${count - 1} preceding) = ${count}
        then round(avg(close) over (by_day rows ${count - 1} preceding), 4) end as average${count}`;

compareTypes(
  'market',
  [
    ...marketReportTypes,
    {
      type: 'Instrument',
      ids: 'select min(instrument_id) as id from market_core.instruments group by kind, currency order by 1',
      ask: (fields, ids) => `{ items: instrumentsByIds(ids: ${ids}) { ${fields} } }`,
      from: 'market_core.instruments where instrument_id = any($1::bigint[]) order by instrument_id',
      columns: { id: 'instrument_id', underlying: 'underlying_instrument_id' },
    },
    {
      type: 'Exchange',
      ids: 'select exchange_id as id from market_core.exchanges order by 1',
      ask: (fields, ids) => `{ items: exchangesByIds(ids: ${ids}) { ${fields} } }`,
      from: 'market_core.exchanges where exchange_id = any($1::bigint[]) order by exchange_id',
      columns: { id: 'exchange_id' },
    },
    {
      type: 'ExchangeHoliday',
      ids: 'select exchange_id as id from market_core.exchanges order by 1',
      ask: (fields, ids) => `{ exchangesByIds(ids: ${ids}) { items: holidays { ${fields} } } }`,
      from: `market_core.exchange_holidays where exchange_id = any($1::bigint[])
             order by exchange_id, holiday_date`,
    },
    {
      type: 'PriceBar',
      ids: someInstruments,
      ask: (fields, ids) =>
        `{ instrumentsByIds(ids: ${ids}) { items: prices(first: 200, filter: { ${days} }) { nodes { ${fields} } } } }`,
      from: `market_data.price_history where instrument_id = any($1::bigint[]) and price_date ${inDays}
             order by instrument_id, price_date`,
    },
    {
      type: 'DailyReturn',
      ids: someInstruments,
      ask: (fields, ids) =>
        `{ instrumentsByIds(ids: ${ids}) { items: dailyReturns(first: 200, filter: { ${days} }) { nodes { ${fields} } } } }`,
      from: closes('lag(close) over by_day as previous_close'),
      columns: {
        simpleReturn: 'round(close / previous_close - 1, 6)',
        logReturn: 'round(ln(close / previous_close), 6)',
      },
    },
    {
      type: 'MovingAverage',
      ids: someInstruments,
      ask: (fields, ids) =>
        `{ instrumentsByIds(ids: ${ids}) { items: movingAverages(first: 200, filter: { ${days} }) { nodes { ${fields} } } } }`,
      from: closes([20, 50, 200].map(mean).join(', ')),
      columns: { average20: 'average20', average50: 'average50', average200: 'average200' },
    },
    {
      type: 'MonthlyPrice',
      ids: someInstruments,
      ask: (fields, ids) =>
        `{ instrumentsByIds(ids: ${ids}) { items: monthlyPrices(from: "2026-02-11", to: "2026-04-02") { ${fields} } } }`,
      from: `(select instrument_id, date_trunc('month', price_date)::date as month,
                     min(price_date) as first_day, max(price_date) as last_day, max(high) as high, min(low) as low,
                     sum(volume)::bigint as volume, count(*)::integer as trading_days
              from market_data.price_history where instrument_id = any($1::bigint[]) group by 1, 2) m
             join market_data.price_history opening on opening.instrument_id = m.instrument_id and opening.price_date = first_day
             join market_data.price_history closing on closing.instrument_id = m.instrument_id and closing.price_date = last_day
             where month between '2026-02-01' and '2026-04-01' order by m.instrument_id, month`,
      columns: {
        instrumentId: 'm.instrument_id',
        open: 'opening.open',
        high: 'm.high',
        low: 'm.low',
        close: 'closing.close',
        volume: 'm.volume',
      },
    },
    {
      type: 'InstrumentStatistics',
      ids: someInstruments,
      ask: (fields, ids) => `{ instrumentsByIds(ids: ${ids}) { items: statistics { ${fields} } } }`,
      from: `(select *, ln(close / lag(close) over (partition by instrument_id order by price_date)) as log_return,
                     first_value(close) over (partition by instrument_id order by price_date) as first_close,
                     first_value(close) over (partition by instrument_id order by price_date desc) as last_close
              from market_data.price_history
              where instrument_id = any($1::bigint[]) and price_date > date '2026-06-30' - 365) p
             group by instrument_id, first_close, last_close order by instrument_id`,
      columns: {
        firstDate: 'min(price_date)',
        lastDate: 'max(price_date)',
        highest: 'max(high)',
        lowest: 'min(low)',
        averageVolume: 'round(avg(volume))',
        totalReturn: 'round(last_close / first_close - 1, 6)',
        volatility: 'round(stddev_samp(log_return) * sqrt(252::numeric), 6)',
      },
    },
    {
      type: 'Quote',
      ids: 'select instrument_id as id from market_core.instruments where instrument_id <= 80 order by 1',
      ask: (fields, ids) => `{ instrumentsByIds(ids: ${ids}) { items: latestQuote { ${fields} } } }`,
      from: `market_data.real_time_quotes where instrument_id = any($1::bigint[]) order by instrument_id`,
      columns: {
        change: 'last - previous_close',
        changePercent: 'round((last - previous_close) * 100 / previous_close, 4)',
      },
    },
    {
      type: 'CorporateAction',
      ids: `select min(instrument_id) as id from market_data.corporate_actions
            where instrument_id <= 80 group by kind order by 1`,
      ask: (fields, ids) =>
        `{ instrumentsByIds(ids: ${ids}) { items: corporateActions { nodes { ${fields} } } } }`,
      from: `market_data.corporate_actions where instrument_id = any($1::bigint[])
             order by instrument_id, ex_date, action_id`,
      columns: { id: 'action_id' },
    },
    {
      type: 'Portfolio',
      ids: `select min(portfolio_id) as id from market_core.portfolios where portfolio_id <= 50
            group by strategy, base_currency, status order by 1`,
      ask: (fields, ids) => `{ items: portfoliosByIds(ids: ${ids}) { ${fields} } }`,
      from: 'market_core.portfolios where portfolio_id = any($1::bigint[]) order by portfolio_id',
      columns: { id: 'portfolio_id', benchmark: 'benchmark_index_id' },
    },
    {
      type: 'Holding',
      ids: 'select instrument_id as id from market_core.instruments where instrument_id <= 80 order by 1',
      ask: (fields, ids) =>
        `{ instrumentsByIds(ids: ${ids}) { items: holdings(first: 200) { nodes { ${fields} } } } }`,
      // Holdings of instruments lie beside their quotes; that they are the holdings of portfolios, another test says.
      from: `(select h.*, round(h.quantity * q.last * i.contract_size, 4) as market_value
              from market_core.holdings_by_instrument h
              join market_core.instruments i on i.instrument_id = h.instrument_id
              join market_data.real_time_quotes q on q.instrument_id = h.instrument_id) h
             where instrument_id = any($1::bigint[]) order by instrument_id, quantity, portfolio_id`,
    },
    {
      type: 'Trade',
      ask: (fields) => `{ portfolio(id: "3") { items: trades { nodes { ${fields} } } } }`,
      from: 'market_core.trades where portfolio_id = 3 order by trade_date desc, trade_id desc',
      columns: { id: 'trade_id', tradedBy: 'traded_by' },
    },
    {
      type: 'PortfolioValuation',
      ids: somePortfolios,
      ask: (fields, ids) =>
        `{ portfoliosByIds(ids: ${ids}) { items: valuations(first: 200) { nodes { ${fields} } } } }`,
      from: `(select *, lag(valuation_date) over by_day as previous_date, lag(market_value) over by_day as previous_value,
                     cost - lag(cost) over by_day as bought
              from market_analytics.portfolio_valuations where portfolio_id = any($1::bigint[])
              window by_day as (partition by portfolio_id order by valuation_date)) v
             order by portfolio_id, valuation_date`,
      columns: {
        unrealisedGain: 'market_value - cost',
        gainPercent: 'round((market_value - cost) / nullif(cost, 0) * 100, 4)',
        returnPercent: 'round((market_value / nullif(previous_value + bought, 0) - 1) * 100, 4)',
      },
    },
    {
      type: 'PortfolioAllocation',
      ids: somePortfolios,
      ask: (fields, ids) => `{ portfoliosByIds(ids: ${ids}) { items: allocation { ${fields} } } }`,
      from: `(select portfolio_id, kind, base_currency, count(*)::integer as holdings, sum(book_cost) as book_cost,
                     sum(sum(book_cost)) over (partition by portfolio_id) as total
              from market_core.holdings where portfolio_id = any($1::bigint[])
              group by portfolio_id, kind, base_currency) a
             order by portfolio_id, book_cost desc, kind`,
      columns: { sharePercent: 'round(book_cost / total * 100, 4)' },
    },
    {
      type: 'MarketIndex',
      ids: 'select index_id as id from market_data.indices order by 1',
      ask: (fields, ids) => `{ items: marketIndicesByIds(ids: ${ids}) { ${fields} } }`,
      from: 'market_data.indices where index_id = any($1::bigint[]) order by index_id',
      columns: { id: 'index_id' },
    },
    {
      type: 'IndexValue',
      ids: 'select index_id as id from market_data.indices order by 1 limit 3',
      ask: (fields, ids) =>
        `{ marketIndicesByIds(ids: ${ids}) { items: values(first: 100) { nodes { ${fields} } } } }`,
      from: `(select *, row_number() over (partition by index_id order by value_date) from market_data.index_values
              where index_id = any($1::bigint[])) v where row_number <= 100 order by index_id, value_date`,
      columns: { changePercent: 'round((level - previous_level) * 100 / previous_level, 4)' },
    },
    {
      type: 'IndexConstituent',
      ids: 'select index_id as id from market_data.indices order by 1',
      ask: (fields, ids) =>
        `{ marketIndicesByIds(ids: ${ids}) { items: constituents(first: 100) { nodes { ${fields} } } } }`,
      from: `market_data.index_constituents where index_id = any($1::bigint[])
             order by index_id, weight desc, instrument_id desc`,
    },
    {
      type: 'IndexMembership',
      ids: 'select instrument_id as id from market_core.instruments where instrument_id <= 80 order by 1',
      ask: (fields, ids) => `{ instrumentsByIds(ids: ${ids}) { items: indices { ${fields} } } }`,
      from: `(select c.*, i.symbol as index_symbol from market_data.index_constituents c
              join market_data.indices i on i.index_id = c.index_id where c.instrument_id = any($1::bigint[])) m
             order by instrument_id, index_symbol`,
    },
    {
      type: 'EconomicIndicator',
      ids: 'select indicator_id as id from market_data.economic_indicators order by 1',
      ask: (fields, ids) => `{ items: economicIndicatorsByIds(ids: ${ids}) { ${fields} } }`,
      from: 'market_data.economic_indicators where indicator_id = any($1::bigint[]) order by indicator_id',
      columns: { id: 'indicator_id' },
    },
    {
      type: 'EconomicObservation',
      ids: 'select indicator_id as id from market_data.economic_indicators order by 1',
      ask: (fields, ids) =>
        `{ economicIndicatorsByIds(ids: ${ids}) { items: observations(first: 200) { nodes { ${fields} } } } }`,
      from: `market_data.economic_observations where indicator_id = any($1::bigint[])
             order by indicator_id, period_start`,
    },
    {
      type: 'FxRate',
      ask: (fields) => `{ items: fxRates(first: 200, from: "USD", to: "JPY") { nodes { ${fields} } } }`,
      from: `market_data.fx_rates where from_currency = 'USD' and to_currency = 'JPY' order by rate_date`,
    },
    {
      type: 'NewsArticle',
      ids: `select min(news_id) as id from market_data.market_news where news_id < 900000
            group by category, sentiment order by 1`,
      ask: (fields, ids) => `{ items: newsArticlesByIds(ids: ${ids}) { ${fields} } }`,
      from: 'market_data.market_news where news_id = any($1::bigint[]) order by news_id',
      columns: { id: 'news_id' },
    },
  ],
  () => gateway,
);
