-- One indicator a risk, a second for every third, read at the end of each of the last twelve months.
create temp table seed_indicators on commit drop as
select row_number() over (order by t.n, r.risk_id) as indicator_id, r.risk_id, r.status, r.identified_on, r.closed_on, r.created_at, r.owner_id,
       t.name, t.unit, t.direction, t.warning, t.critical,
       -- in units of the way from green to red: 0 is far from the warning, 1 is the warning, 2 critical
       0.15 + 0.7 * pg_temp.rnd(r.risk_id * 2 + t.n, 601) as base,
       case when pg_temp.rnd(r.risk_id * 2 + t.n, 602) < 0.2 then 0.15 * pg_temp.rnd(r.risk_id * 2 + t.n, 603) else 0.01 end as drift,
       pg_temp.rnd(r.risk_id * 2 + t.n, 604) * 6.28 as phase
from seed_risks r
join seed_indicator_texts t on t.category_id = r.category_id and (t.n = r.nth % 2 or r.risk_id % 3 = 0);

create temp table seed_readings on commit drop as
select row_number() over (order by read_on, indicator_id) as reading_id, y.*,
       case when direction = 'HIGHER_IS_WORSE' and value >= critical or direction = 'LOWER_IS_WORSE' and value <= critical then 'RED'
            when direction = 'HIGHER_IS_WORSE' and value >= warning or direction = 'LOWER_IS_WORSE' and value <= warning then 'AMBER'
            else 'GREEN' end as status
from (
  select x.indicator_id, x.risk_id, x.read_on, x.direction, x.warning, x.critical,
         least(case when unit = '%' then 150 when unit = 'count' then 500 else 100 end,
               greatest(0, round((warning + (critical - warning)
                 * (base + drift * m + 0.15 * sin(m * 0.9 + phase) + 0.12 * pg_temp.rnd(indicator_id * 16 + m, 605) - 1))::numeric,
                                 case when unit = 'count' then 0 when warning > 90 and warning < 100 then 2 else 1 end))) as value
  from (
    select i.*, m, (date_trunc('month', coalesce(closed_on, date '2026-07-01')::timestamp) - (11 - m) * interval '1 month' - interval '1 day')::date as read_on
    from seed_indicators i, generate_series(0, 11) m
  ) x
  where x.read_on > x.identified_on
) y;

create temp table seed_indicator_latest on commit drop as
select distinct on (indicator_id) indicator_id, value, status, read_on from seed_readings order by indicator_id, read_on desc;

insert into risk_monitoring.key_risk_indicators
  (indicator_id, risk_id, name, unit, direction, warning_threshold, critical_threshold, frequency, owner_id, is_active, latest_value, latest_status,
   latest_read_on, created_at, updated_at)
select i.indicator_id, risk_id, name, unit, direction, warning, critical, 'MONTHLY', owner_id, i.status <> 'CLOSED', l.value, l.status, l.read_on,
       created_at, coalesce((l.read_on + time '18:00') at time zone 'UTC', created_at)
from seed_indicators i left join seed_indicator_latest l on l.indicator_id = i.indicator_id;

insert into risk_monitoring.indicator_readings (reading_id, risk_id, indicator_id, read_on, value, status, created_at)
select reading_id, risk_id, indicator_id, read_on, value, status, (read_on + time '18:00') at time zone 'UTC' from seed_readings;

select setval(pg_get_serial_sequence('risk_monitoring.key_risk_indicators', 'indicator_id'), (select max(indicator_id) from seed_indicators));
select setval(pg_get_serial_sequence('risk_monitoring.indicator_readings', 'reading_id'), (select max(reading_id) from seed_readings));
