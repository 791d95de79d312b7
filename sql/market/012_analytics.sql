-- What portfolios were worth: kept as a rollup, for prices and portfolios live on different shards.

create schema if not exists market_analytics;

create table market_analytics.portfolio_valuations (
  portfolio_id   bigint not null,
  valuation_date date not null,
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  market_value   numeric(20,4) not null check (market_value >= 0),
  cost           numeric(20,4) not null check (cost >= 0),
  holdings       integer not null check (holdings >= 0),
  primary key (portfolio_id, valuation_date)
);
comment on table market_analytics.portfolio_valuations is
  'Value of a portfolio''s securities by date: the end of each month and each of the latest trading days. Cash is booked in the financial service.';
comment on column market_analytics.portfolio_valuations.currency is 'Base currency of the portfolio.';
comment on column market_analytics.portfolio_valuations.market_value is 'Quantities at the closing prices and exchange rates of the date.';
comment on column market_analytics.portfolio_valuations.cost is 'Book cost of the holdings open on the date.';
comment on column market_analytics.portfolio_valuations.holdings is 'Number of holdings open on the date.';
