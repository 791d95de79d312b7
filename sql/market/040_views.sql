-- Analytics. A view that carries instrument_id or portfolio_id is read by it, on one shard.

create view market_analytics.daily_returns as
select instrument_id, price_date, close, previous_close,
       round(close / previous_close - 1, 6) as simple_return,
       round(ln(close / previous_close), 6) as log_return
from (
  select instrument_id, price_date, close,
         lag(close) over (partition by instrument_id order by price_date) as previous_close
  from market_data.price_history
) bars
where previous_close is not null;
comment on view market_analytics.daily_returns is 'Change of an instrument''s close from one trading day to the next; 0.01 is one percent.';

create view market_analytics.moving_averages as
select instrument_id, price_date, close,
       case when bars_20 = 20 then round(average_20, 4) end as average_20,
       case when bars_50 = 50 then round(average_50, 4) end as average_50,
       case when bars_200 = 200 then round(average_200, 4) end as average_200
from (
  select instrument_id, price_date, close,
         count(*) over last_20 as bars_20, avg(close) over last_20 as average_20,
         count(*) over last_50 as bars_50, avg(close) over last_50 as average_50,
         count(*) over last_200 as bars_200, avg(close) over last_200 as average_200
  from market_data.price_history
  window last_20 as (partition by instrument_id order by price_date rows 19 preceding),
         last_50 as (partition by instrument_id order by price_date rows 49 preceding),
         last_200 as (partition by instrument_id order by price_date rows 199 preceding)
) bars;
comment on view market_analytics.moving_averages is 'Simple moving averages of an instrument''s close over 20, 50 and 200 trading days; null until there are as many.';

create view market_analytics.monthly_prices as
select instrument_id, date_trunc('month', price_date)::date as month,
       (array_agg(open order by price_date))[1] as open,
       max(high) as high, min(low) as low,
       (array_agg(close order by price_date desc))[1] as close,
       sum(volume)::bigint as volume, count(*)::integer as trading_days
from market_data.price_history
group by instrument_id, date_trunc('month', price_date)::date;
comment on view market_analytics.monthly_prices is 'Monthly bars of an instrument, made of its daily prices.';

create view market_analytics.instrument_statistics as
select instrument_id,
       min(price_date) as first_date, max(price_date) as last_date,
       (array_agg(close order by price_date desc))[1] as last_close,
       max(high) as highest, min(low) as lowest,
       round(avg(volume))::bigint as average_volume,
       round((array_agg(close order by price_date desc))[1] / (array_agg(close order by price_date))[1] - 1, 6) as total_return,
       round((stddev_samp(ln(close / previous_close)) * sqrt(252::numeric))::numeric, 6) as volatility
from (
  select instrument_id, price_date, high, low, close, volume, last_date,
         lag(close) over (partition by instrument_id order by price_date) as previous_close
  from (
    select instrument_id, price_date, high, low, close, volume,
           max(price_date) over (partition by instrument_id) as last_date
    from market_data.price_history
  ) dated
) bars
where price_date > last_date - 365
group by instrument_id;
comment on view market_analytics.instrument_statistics is
  'An instrument''s latest 52 weeks of prices: range, return and volatility (standard deviation of the daily log returns, per year).';

create view market_analytics.market_movers as
select i.instrument_id, i.symbol, i.name, i.kind, i.exchange_id, q.currency,
       q.last, q.previous_close, q.last - q.previous_close as change,
       round((q.last / q.previous_close - 1) * 100, 4) as change_percent,
       q.volume, q.quoted_at
from market_core.instruments i
join market_data.real_time_quotes q on q.instrument_id = i.instrument_id
where i.status = 'ACTIVE';
comment on view market_analytics.market_movers is 'Change of every active instrument since its previous close; ranked over the whole market by who reads it.';

create view market_analytics.portfolio_performance as
select portfolio_id, valuation_date, currency, market_value, cost, holdings,
       market_value - cost as unrealised_gain,
       case when cost > 0 then round((market_value - cost) / cost * 100, 4) end as gain_percent,
       previous_date, previous_value,
       case when previous_value + cost - previous_cost > 0
         then round((market_value / (previous_value + cost - previous_cost) - 1) * 100, 4)
       end as return_percent
from (
  select portfolio_id, valuation_date, currency, market_value, cost, holdings,
         lag(valuation_date) over by_date as previous_date,
         lag(market_value) over by_date as previous_value,
         lag(cost) over by_date as previous_cost
  from market_analytics.portfolio_valuations
  window by_date as (partition by portfolio_id order by valuation_date)
) valuations;
comment on view market_analytics.portfolio_performance is
  'Gain of a portfolio over its cost, and its return since the valuation before; what was bought or sold in between counts as if from its beginning.';

create view market_analytics.portfolio_allocation as
select portfolio_id, kind, base_currency, holdings, book_cost,
       round(book_cost / nullif(sum(book_cost) over (partition by portfolio_id), 0) * 100, 4) as share_percent
from (
  select portfolio_id, kind, base_currency, count(*)::integer as holdings, sum(book_cost) as book_cost
  from market_core.holdings
  group by portfolio_id, kind, base_currency
) by_kind;
comment on view market_analytics.portfolio_allocation is 'How a portfolio''s book cost is spread over kinds of instruments.';

create view market_analytics.assets_under_management as
select p.base_currency, p.strategy,
       count(*)::integer as portfolios,
       sum(v.market_value) as market_value, sum(v.cost) as cost,
       max(v.valuation_date) as valuation_date
from market_core.portfolios p
join (
  select portfolio_id, max(valuation_date) as valuation_date,
         (array_agg(market_value order by valuation_date desc))[1] as market_value,
         (array_agg(cost order by valuation_date desc))[1] as cost
  from market_analytics.portfolio_valuations
  group by portfolio_id
) v on v.portfolio_id = p.portfolio_id
where p.status <> 'CLOSED'
group by p.base_currency, p.strategy;
comment on view market_analytics.assets_under_management is 'Latest value of all portfolios by base currency and strategy.';
