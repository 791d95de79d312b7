-- Within a colocation group, or to a reference table; everything else is another shard or another service.

alter table market_core.exchange_holidays add constraint exchange_holidays_exchange_fk
  foreign key (exchange_id) references market_core.exchanges (exchange_id);
alter table market_data.indices add constraint indices_exchange_fk
  foreign key (exchange_id) references market_core.exchanges (exchange_id);

alter table market_core.instruments add constraint instruments_exchange_fk
  foreign key (exchange_id) references market_core.exchanges (exchange_id);
alter table market_core.instruments_by_exchange add constraint instruments_by_exchange_exchange_fk
  foreign key (exchange_id) references market_core.exchanges (exchange_id);
alter table market_core.holdings_by_instrument add constraint holdings_by_instrument_instrument_fk
  foreign key (instrument_id) references market_core.instruments (instrument_id);
alter table market_data.price_history add constraint price_history_instrument_fk
  foreign key (instrument_id) references market_core.instruments (instrument_id);
alter table market_data.real_time_quotes add constraint real_time_quotes_instrument_fk
  foreign key (instrument_id) references market_core.instruments (instrument_id);
alter table market_data.corporate_actions add constraint corporate_actions_instrument_fk
  foreign key (instrument_id) references market_core.instruments (instrument_id);
alter table market_data.indices_by_instrument add constraint indices_by_instrument_instrument_fk
  foreign key (instrument_id) references market_core.instruments (instrument_id);
alter table market_data.indices_by_instrument add constraint indices_by_instrument_index_fk
  foreign key (index_id) references market_data.indices (index_id);
alter table market_data.news_by_instrument add constraint news_by_instrument_instrument_fk
  foreign key (instrument_id) references market_core.instruments (instrument_id);

alter table market_core.portfolios add constraint portfolios_benchmark_fk
  foreign key (benchmark_index_id) references market_data.indices (index_id);
alter table market_core.holdings add constraint holdings_portfolio_fk
  foreign key (portfolio_id) references market_core.portfolios (portfolio_id);
alter table market_analytics.portfolio_valuations add constraint portfolio_valuations_portfolio_fk
  foreign key (portfolio_id) references market_core.portfolios (portfolio_id);

alter table market_data.index_values add constraint index_values_index_fk
  foreign key (index_id) references market_data.indices (index_id);
alter table market_data.index_constituents add constraint index_constituents_index_fk
  foreign key (index_id) references market_data.indices (index_id);

alter table market_data.economic_observations add constraint economic_observations_indicator_fk
  foreign key (indicator_id) references market_data.economic_indicators (indicator_id);

alter table market_data.news_instruments add constraint news_instruments_news_fk
  foreign key (news_id) references market_data.market_news (news_id);
