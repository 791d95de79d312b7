-- What is exposed to the risks: every portfolio and instrument, and the accounts 1 to 120.
-- A portfolio meets one market, one credit and one liquidity risk at most, so no pair comes twice.
create temp table seed_exposure_targets on commit drop as
select 'PORTFOLIO' as target_type, 'Portfolio' as type_name, p as target_id, j, 5 + j as category_id, (p - 1) % 5 as cur,
       round((power(10, 5.9 + 1.2 * pg_temp.rnd(p * 4 + j, 201)))::numeric, -3) as usd, p * 4 + j as n
from seed_scale, generate_series(1, 50 * s) p, generate_series(0, 2) j where j = 0 or pg_temp.rnd(p * 4 + j, 202) < 0.55
union all
select 'INSTRUMENT', 'Instrument', i, j, 5 + j, 0,
       round((power(10, 5.0 + 1.3 * pg_temp.rnd(i * 2 + j, 203)))::numeric, -2), 1000000000 + i * 2 + j
from seed_scale, generate_series(1, 80 * s) i, generate_series(0, 1) j where j = 0 or pg_temp.rnd(i * 2 + j, 204) < 0.5
union all
select 'ACCOUNT', 'Account', a, j, case when j % 2 = 0 then 10 else 11 end, 0,
       round((power(10, 4.0 + 1.6 * pg_temp.rnd(a * 1000 + j, 205)))::numeric, -2), 2000000000 + a * 1000 + j
from seed_scale, generate_series(1, 120) a, generate_series(0, s) j where j = 0 or pg_temp.rnd(a * 1000 + j, 206) < 0.6;

create temp table seed_exposures on commit drop as
select row_number() over (order by n) as exposure_id, x.*
from (
  select distinct on (t.target_type, t.target_id, r.risk_id)
         t.n, t.target_type, t.type_name || ':' || t.target_id as target_key, t.target_id, r.risk_id,
         case when r.status = 'CLOSED' then 'CLOSED' else 'ACTIVE' end as status,
         round(t.usd / c.usd, case when c.currency = 'JPY' then -5 else -2 end) as exposure_amount, c.currency,
         case when r.status = 'CLOSED' then r.closed_on
              else greatest(r.first_on, (array[date '2026-04-30', date '2026-05-31', date '2026-06-30'])[1 + pg_temp.pick(t.n, 207, 3)]) end as as_of,
         r.created_at, c.usd
  from (select *, category_id - 4 + 8 * pg_temp.pick(n, 208, 150 * s / 8 - 1) as risk_id from seed_exposure_targets, seed_scale) t
  join seed_risks r on r.risk_id = t.risk_id
  join seed_currencies c on c.n = t.cur
  order by t.target_type, t.target_id, r.risk_id, t.n
) x;

insert into risk_core.risk_exposures
  (exposure_id, risk_id, target_type, target_id, status, exposure_amount, currency, reporting_amount, as_of, note, created_at, updated_at)
select exposure_id, risk_id, target_type, target_id, status, exposure_amount, currency, round(exposure_amount * usd, 2), as_of,
       case target_type when 'PORTFOLIO' then 'Market value of the affected holdings.'
                        when 'INSTRUMENT' then 'Own positions in the instrument over all portfolios.'
                        else 'Average balance that passes through the account in a month.' end,
       created_at, (as_of + time '16:00') at time zone 'UTC'
from seed_exposures;

insert into risk_core.exposures_by_target (target_key, exposure_id, risk_id, status, reporting_amount, as_of)
select target_key, exposure_id, risk_id, status, round(exposure_amount * usd, 2), as_of from seed_exposures;

select setval(pg_get_serial_sequence('risk_core.risk_exposures', 'exposure_id'), (select max(exposure_id) from seed_exposures));
