import { lookup, type ServiceRules } from './rules';

export const market: ServiceRules = {
  lookups: [
    {
      lookup: 'market_core.instruments_by_symbol',
      columns: ['symbol', 'mic', 'instrument_id'],
      from: `select i.symbol, e.mic, i.instrument_id
             from market_core.instruments i join market_core.exchanges e on e.exchange_id = i.exchange_id`,
    },
    lookup(
      'market_core.instruments_by_isin',
      'isin, instrument_id',
      'market_core.instruments',
      'isin is not null',
    ),
    lookup(
      'market_core.instruments_by_exchange',
      'exchange_id, instrument_id, symbol, name, kind, status, currency',
      'market_core.instruments',
    ),
    lookup(
      'market_core.portfolios_by_manager',
      'manager_id, portfolio_id, name, strategy, status, base_currency, inception_date',
      'market_core.portfolios',
    ),
    lookup(
      'market_core.portfolios_by_cash_account',
      'cash_account_id, portfolio_id',
      'market_core.portfolios',
    ),
    lookup(
      'market_core.holdings_by_instrument',
      'instrument_id, portfolio_id, quantity, average_cost, currency, book_cost, opened_on',
      'market_core.holdings',
    ),
    lookup(
      'market_data.indices_by_instrument',
      'instrument_id, index_id, weight',
      'market_data.index_constituents',
    ),
    {
      lookup: 'market_data.news_by_instrument',
      columns: ['instrument_id', 'news_id', 'category', 'sentiment', 'published_at'],
      from: `select m.instrument_id, m.news_id, n.category, n.sentiment, n.published_at
             from market_data.news_instruments m join market_data.market_news n on n.news_id = m.news_id`,
    },
  ],
  books: [],
};
