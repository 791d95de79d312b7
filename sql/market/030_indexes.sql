-- One index for each order of each connection; primary keys serve the rest (prices by date, holders by portfolio, ..).

create index exchanges_name_idx on market_core.exchanges (name, exchange_id);

-- instruments over all shards: by symbol, by name, within a kind, by the beginning of the name; within a venue the lookup table serves
create index instruments_symbol_idx on market_core.instruments (symbol, instrument_id);
create index instruments_name_idx on market_core.instruments (name, instrument_id);
create index instruments_kind_symbol_idx on market_core.instruments (kind, symbol, instrument_id);
create index instruments_name_prefix_idx on market_core.instruments (lower(name) text_pattern_ops);

create index instruments_by_exchange_symbol_idx on market_core.instruments_by_exchange (exchange_id, symbol, instrument_id);
create index instruments_by_exchange_name_idx on market_core.instruments_by_exchange (exchange_id, name, instrument_id);

create index portfolios_name_idx on market_core.portfolios (name, portfolio_id);
create index portfolios_inception_date_idx on market_core.portfolios (inception_date, portfolio_id);
create index portfolios_by_manager_name_idx on market_core.portfolios_by_manager (manager_id, name, portfolio_id);
create index portfolios_by_manager_inception_date_idx on market_core.portfolios_by_manager (manager_id, inception_date, portfolio_id);

create index holdings_symbol_idx on market_core.holdings (portfolio_id, symbol, instrument_id);
create index holdings_book_cost_idx on market_core.holdings (portfolio_id, book_cost, instrument_id);
create index holdings_opened_on_idx on market_core.holdings (portfolio_id, opened_on, instrument_id);
create index holdings_by_instrument_quantity_idx on market_core.holdings_by_instrument (instrument_id, quantity, portfolio_id);
create index holdings_by_instrument_opened_on_idx on market_core.holdings_by_instrument (instrument_id, opened_on, portfolio_id);

create index corporate_actions_ex_date_idx on market_data.corporate_actions (instrument_id, ex_date, action_id);

create index indices_name_idx on market_data.indices (name, index_id);
create index indices_exchange_idx on market_data.indices (exchange_id);
create index index_constituents_weight_idx on market_data.index_constituents (index_id, weight, instrument_id);
create index index_constituents_symbol_idx on market_data.index_constituents (index_id, symbol, instrument_id);
create index economic_indicators_name_idx on market_data.economic_indicators (name, indicator_id);

create index market_news_published_at_idx on market_data.market_news (published_at, news_id);
create index market_news_category_idx on market_data.market_news (category, published_at, news_id);
create index news_by_instrument_published_at_idx on market_data.news_by_instrument (instrument_id, published_at, news_id);
