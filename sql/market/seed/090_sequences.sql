-- Ids that are given out from now on follow those of the sample data.

select setval(pg_get_serial_sequence('market_core.exchanges', 'exchange_id'), (select max(exchange_id) from seed_exchanges));
select setval(pg_get_serial_sequence('market_core.instruments', 'instrument_id'), (select max(instrument_id) from seed_instruments));
select setval(pg_get_serial_sequence('market_core.portfolios', 'portfolio_id'), (select max(portfolio_id) from seed_portfolios));
select setval(pg_get_serial_sequence('market_data.corporate_actions', 'action_id'), (select max(action_id) from seed_actions));
select setval(pg_get_serial_sequence('market_data.indices', 'index_id'), (select max(index_id) from seed_indices));
select setval(pg_get_serial_sequence('market_data.economic_indicators', 'indicator_id'), (select max(indicator_id) from seed_indicators));
select setval(pg_get_serial_sequence('market_data.market_news', 'news_id'), (select max(news_id) from seed_articles));
