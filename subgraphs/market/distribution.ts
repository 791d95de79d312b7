import type { Distribution } from '../../citus/distribution';

/** Where each table of the service lives on Citus. */
export const distribution: Distribution = {
  service: 'market',
  groups: {
    instrument: {
      type: 'bigint',
      tables: {
        'market_core.instruments': 'instrument_id',
        'market_core.holdings_by_instrument': 'instrument_id',
        'market_data.price_history': 'instrument_id',
        'market_data.real_time_quotes': 'instrument_id',
        'market_data.corporate_actions': 'instrument_id',
        'market_data.indices_by_instrument': 'instrument_id',
        'market_data.news_by_instrument': 'instrument_id',
        'market_core.instrument_audit': 'instrument_id',
      },
    },
    portfolio: {
      type: 'bigint',
      tables: {
        'market_core.portfolios': 'portfolio_id',
        'market_core.holdings': 'portfolio_id',
        'market_analytics.portfolio_valuations': 'portfolio_id',
        'market_core.trades': 'portfolio_id',
        'market_core.portfolio_audit': 'portfolio_id',
        // trades are most of what there is to tell: their events lie beside them
        'market_core.outbox': 'aggregate_id',
      },
    },
    symbol: { type: 'text', tables: { 'market_core.instruments_by_symbol': 'symbol' } },
    isin: { type: 'text', tables: { 'market_core.instruments_by_isin': 'isin' } },
    exchange: { type: 'bigint', tables: { 'market_core.instruments_by_exchange': 'exchange_id' } },
    manager: { type: 'bigint', tables: { 'market_core.portfolios_by_manager': 'manager_id' } },
    cashAccount: { type: 'bigint', tables: { 'market_core.portfolios_by_cash_account': 'cash_account_id' } },
    index: {
      type: 'bigint',
      tables: { 'market_data.index_values': 'index_id', 'market_data.index_constituents': 'index_id' },
    },
    indicator: { type: 'bigint', tables: { 'market_data.economic_observations': 'indicator_id' } },
    news: {
      type: 'bigint',
      tables: {
        'market_data.market_news': 'news_id',
        'market_data.news_instruments': 'news_id',
        'market_core.news_audit': 'news_id',
      },
    },
    idempotency: { type: 'text', tables: { 'market_core.idempotency_keys': 'idempotency_key' } },
    referenceAudit: { type: 'text', tables: { 'market_core.reference_audit': 'entity_key' } },
  },
  references: [
    'market_core.exchanges',
    'market_core.exchange_holidays',
    'market_core.currencies',
    'market_data.indices',
    'market_data.economic_indicators',
    'market_data.fx_rates',
  ],
  appendOnly: [
    'market_core.instrument_audit',
    'market_core.portfolio_audit',
    'market_core.news_audit',
    'market_core.reference_audit',
  ],
  views: {
    'market_analytics.daily_returns': { group: 'instrument', column: 'instrument_id' },
    'market_analytics.moving_averages': { group: 'instrument', column: 'instrument_id' },
    'market_analytics.monthly_prices': { group: 'instrument', column: 'instrument_id' },
    'market_analytics.instrument_statistics': { group: 'instrument', column: 'instrument_id' },
    'market_analytics.market_movers': { group: 'instrument', column: 'instrument_id' },
    'market_analytics.portfolio_performance': { group: 'portfolio', column: 'portfolio_id' },
    'market_analytics.portfolio_allocation': { group: 'portfolio', column: 'portfolio_id' },
    'market_analytics.assets_under_management': null,
  },
};
