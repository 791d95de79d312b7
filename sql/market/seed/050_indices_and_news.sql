-- Indices move as their constituents do; news tells what the prices, dividends and observations say.

create temp table seed_constituents on commit drop as
select index_id, instrument_id, symbol,
       case when place = 1 then 1 - sum(share) over (partition by index_id) + share else share end as weight
from (
  select index_id, instrument_id, symbol, place,
         round(1.0 / (place + 3) / sum(1.0 / (place + 3)) over (partition by index_id), 6) as share
  from (
    select m.index_id, i.instrument_id, i.symbol, row_number() over (partition by m.index_id order by i.instrument_id) as place
    from seed_instruments i
    join seed_indices m on
      case m.symbol when 'SPX' then i.mic in ('XNYS', 'XNAS')
        when 'DJI' then i.symbol in ('AAPL', 'MSFT', 'NVDA', 'AMZN', 'JPM', 'V', 'JNJ', 'PG', 'KO', 'WMT', 'UNH', 'DIS')
        else i.exchange_id = m.exchange_id end
    where i.kind = 'EQUITY'
  ) members
) weighted;

insert into market_data.index_constituents (index_id, instrument_id, symbol, weight)
select index_id, instrument_id, symbol, weight from seed_constituents;

insert into market_data.indices_by_instrument (instrument_id, index_id, weight)
select instrument_id, index_id, weight from seed_constituents;

create temp table seed_index_values on commit drop as
select v.index_id, v.k, v.day,
       round((l.level * exp(sum(v.step) over upto - sum(v.step) over whole))::numeric, 2) as level,
       round((l.level * exp(sum(v.step) over upto - v.step - sum(v.step) over whole))::numeric, 2) as previous_level
from (
  select c.index_id, s.k, s.day, sum(c.weight::float8 * s.step) as step
  from seed_constituents c join seed_steps s on s.instrument_id = c.instrument_id
  group by c.index_id, s.k, s.day
) v
join (values (1, 6214.30), (2, 22712.60), (3, 44120.50), (4, 8804.20), (5, 7718.90), (6, 24065.40), (7, 12010.70),
             (8, 39540.80), (9, 24212.10), (10, 8556.30), (11, 1582.40), (12, 921.60)) l (index_id, level) on l.index_id = v.index_id
window upto as (partition by v.index_id order by v.k), whole as (partition by v.index_id);

create temp table seed_index_days on commit drop as
select v.index_id, v.day as value_date, v.level, v.previous_level
from seed_index_values v
join seed_indices m on m.index_id = v.index_id
left join seed_holidays h on h.exchange_id = m.exchange_id and h.holiday_date = v.day
where h.exchange_id is null;

insert into market_data.index_values (index_id, value_date, level, previous_level)
select index_id, value_date, level, previous_level from seed_index_days;

-- Policy rates in quarter points; the others swing gently around where they were. Released about two weeks after the period.
create temp table seed_observations on commit drop as
select indicator_id, period_start, value,
       case when unit = '%' and step is null then round(value + (pg_temp.pick(n, 83, 5) - 2) * 0.1, 1)
         when step is null then value + (pg_temp.pick(n, 83, 9) - 4) * 10 else value end as forecast,
       (release + case extract(isodow from release) when 6 then 2 when 7 then 1 else 0 end + time '08:30') at time zone 'UTC' as released_at
from (
  select p.*, period_end + case frequency when 'QUARTERLY' then 29 else 10 + pg_temp.pick(n, 84, 5) end as release
  from (
    select i.indicator_id, i.unit, i.frequency, l.step, m.period_start, i.indicator_id * 1000 + m.months as n,
           (m.period_start + case i.frequency when 'QUARTERLY' then interval '3 months' else interval '1 month' end)::date as period_end,
           case when l.step is not null then greatest(l.least, l.start - greatest(m.months - 4, 0) / 4 * l.step)
             when i.unit = '%' then round((l.start + l.swing * sin(m.months / 4.5 + i.indicator_id) + (pg_temp.rnd(i.indicator_id * 1000 + m.months, 81) - 0.5) * l.swing * 0.6)::numeric, 1)
             else round((l.start + l.swing * sin(m.months / 4.5) + (pg_temp.rnd(i.indicator_id * 1000 + m.months, 82) - 0.5) * l.swing)::numeric, 0) end as value
    from seed_indicators i
    join (values
      (1, 2.9, 0.4, null, null), (2, 4.1, 0.2, null, null), (3, 5.50, 0, 0.25, 3.75), (4, 2.2, 0.9, null, null), (5, 145, 70, null, null),
      (6, 2.3, 0.3, null, null), (7, 6.3, 0.1, null, null), (8, 4.00, 0, 0.25, 2.00), (9, 0.3, 0.2, null, null), (10, 0.1, 1.2, null, null),
      (11, 3.1, 0.6, null, null), (12, 5.25, 0, 0.25, 3.75), (13, 0.7, 0.4, null, null), (14, 1.75, 0, 0.25, 0.00),
      (15, 2.8, 0.5, null, null), (16, 0.00, 0, -0.25, 0.00)
    ) l (indicator_id, start, swing, step, least) on l.indicator_id = i.indicator_id
    cross join lateral (
      select months, (date '2024-01-01' + make_interval(months => months))::date as period_start from generate_series(0, 28) months
      where i.frequency = 'MONTHLY' or (months % 3 = 0 and months <= 24)
    ) m
  ) p
) o;

insert into market_data.economic_observations (indicator_id, period_start, value, forecast, released_at)
select indicator_id, period_start, value, forecast, released_at from seed_observations;

create temp table seed_articles on commit drop as
select row_number() over (order by published_at, headline collate "C", instrument_id)::bigint as news_id, a.*,
       (array['Meridian Newswire', 'Harbour Markets Daily', 'Tidewater Financial', 'Ledger & Tape'])[
         pg_temp.pick(row_number() over (order by published_at, headline collate "C", instrument_id), 95, 4) + 1] as source
from (
  -- how an instrument moved over a week, and how another of its neighbours did
  select case when m.change > 1.5 then m.name || ' gains ' || to_char(m.change, 'FM990.0') || ' % over five sessions'
           when m.change < -1.5 then m.name || ' loses ' || to_char(-m.change, 'FM990.0') || ' % over five sessions'
           else m.name || ' little changed over five sessions' end as headline,
         m.name || ' closed at ' || m.close || ' ' || m.currency || ', a change of ' || to_char(m.change, 'FM990.0') || ' % within five sessions. '
           || p.name || ' moved by ' || to_char((pc.close / pb.close - 1) * 100, 'FM990.0') || ' %.' as summary,
         'MARKETS' as category,
         case when m.change > 1.5 then 'POSITIVE' when m.change < -1.5 then 'NEGATIVE' else 'NEUTRAL' end as sentiment,
         (m.day + time '16:35') at time zone 'UTC' + make_interval(mins => pg_temp.pick(m.n, 93, 20)) as published_at,
         m.instrument_id, p.instrument_id as peer_id
  from (
    select n.n, i.instrument_id, i.name, i.currency, c.k, c.day, c.close, (c.close / b.close - 1) * 100 as change
    from generate_series(1, 150 * current_setting('seed.scale')::int) n (n)
    join seed_instruments i on i.instrument_id = case when n.n % 4 < 3 then pg_temp.pick(n.n, 91, 71) + 1
      else pg_temp.pick(n.n, 91, 80 * current_setting('seed.scale')::int) + 1 end
    join seed_closes c on c.instrument_id = i.instrument_id and c.k = 6 + pg_temp.pick(n.n, 92, 256) and not c.closed
    join seed_closes b on b.instrument_id = i.instrument_id and b.k = c.k - 5
  ) m
  join seed_instruments p on p.instrument_id = m.instrument_id % 62 + 1
  join seed_closes pc on pc.instrument_id = p.instrument_id and pc.k = m.k
  join seed_closes pb on pb.instrument_id = p.instrument_id and pb.k = m.k - 5
  union all
  select name || ' trades ex dividend',
         'From today buyers of ' || name || ' no longer receive the dividend of ' || trim_scale(amount) || ' ' || currency
           || ' a share, payable on ' || to_char(pay_date, 'FMDD Mon YYYY') || '.',
         'DIVIDENDS', 'NEUTRAL', (ex_date + time '07:00') at time zone 'UTC', instrument_id, null
  from seed_actions where kind = 'DIVIDEND'
  union all
  select name || ' ' || (array['sets date for quarterly figures', 'confirms its outlook for the year', 'appoints new head of finance',
           'opens talks with suppliers on longer contracts', 'extends its share buyback'])[turn + 1],
         'The company published the news in a statement to the exchange before trading began.',
         'COMPANY', case when turn in (1, 4) then 'POSITIVE' else 'NEUTRAL' end,
         (day + time '06:00') at time zone 'UTC' + make_interval(mins => pg_temp.pick(n, 93, 50)), instrument_id, null
  from (
    select n.n, i.instrument_id, i.name, pg_temp.pick(n.n, 94, 5) as turn, d.day
    from generate_series(1, 60 * current_setting('seed.scale')::int) n (n)
    join seed_instruments i on i.instrument_id = pg_temp.pick(n.n, 96, 62) + 1
    join seed_days d on d.k = 1 + pg_temp.pick(n.n, 97, 261)
  ) c
  union all
  select i.name || ' at ' || trim_scale(o.value) || case i.unit when '%' then ' %' else ' ' || i.unit end,
         i.source || ' reported ' || trim_scale(o.value) || case i.unit when '%' then ' %' else ' ' || i.unit end || ' for '
           || to_char(o.period_start, 'FMMonth YYYY') || '; ' || trim_scale(o.forecast) || ' had been expected.',
         'ECONOMY', 'NEUTRAL', o.released_at, null, null
  from seed_observations o join seed_indicators i on i.indicator_id = o.indicator_id
  where o.released_at >= timestamptz '2025-07-01 00:00:00+00'
) a;

insert into market_data.market_news (news_id, headline, summary, category, sentiment, source, published_at, created_at)
select news_id, headline, summary, category, sentiment, source, published_at, published_at from seed_articles;

create temp table seed_mentions on commit drop as
select a.news_id, a.category, a.sentiment, a.published_at, i.instrument_id, i.symbol
from (
  select news_id, category, sentiment, published_at, instrument_id from seed_articles where instrument_id is not null
  union
  select news_id, category, sentiment, published_at, peer_id from seed_articles where peer_id is not null
) a
join seed_instruments i on i.instrument_id = a.instrument_id;

insert into market_data.news_instruments (news_id, instrument_id, symbol)
select news_id, instrument_id, symbol from seed_mentions;

insert into market_data.news_by_instrument (instrument_id, news_id, category, sentiment, published_at)
select instrument_id, news_id, category, sentiment, published_at from seed_mentions;
