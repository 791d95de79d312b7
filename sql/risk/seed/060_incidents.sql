-- Incidents after their risk was identified, most of them recent; older ones are closed.
create temp table seed_incidents on commit drop as
select z.*, 'INC-' || lpad(incident_id::text, 5, '0') as incident_number,
       round((loss_amount * recovery)::numeric, 2) as recovered_amount,
       round((loss_amount - round((loss_amount * recovery)::numeric, 2)) * usd, 2) as reporting_loss,
       case when status in ('RESOLVED', 'CLOSED')
            then least(reported_at + interval '2 days' + pg_temp.pick(incident_id, 401, 40) * interval '19 hours',
                       timestamptz '2026-06-30 16:00:00+00') end as resolved_at
from (
  select y.*, x.title, x.root_cause, p.place, c.currency, c.usd,
         occurred_at + (1 + pg_temp.pick(incident_id, 402, 40)) * interval '37 minutes' as reported_at,
         round(usd_loss::numeric / c.usd, case when c.currency = 'JPY' then 0 else 2 end) as loss_amount,
         case when y.status in ('RESOLVED', 'CLOSED') and pg_temp.rnd(incident_id, 405) < 0.5 then 0.1 + 0.6 * pg_temp.rnd(incident_id, 406) else 0 end as recovery
  from (
    select i as incident_id, r.risk_id, r.category_id, r.nth, s, at as occurred_at, severity,
           case severity
             when 'LOW' then case when pg_temp.rnd(i, 403) < 0.4 then 0 else 500 + 9500 * pg_temp.rnd(i, 404) end
             when 'MEDIUM' then 8000 + 72000 * pg_temp.rnd(i, 404)
             when 'HIGH' then 80000 + 520000 * pg_temp.rnd(i, 404)
             else 700000 + 2600000 * pg_temp.rnd(i, 404) end as usd_loss,
           1 + pg_temp.pick(i, 407, 500 * s) as reporter_id,
           case when closed_on is not null or at < timestamptz '2026-02-01 00:00:00+00'
                then case when pg_temp.pick(i, 408, 6) = 0 then 'RESOLVED' else 'CLOSED' end
                else (array['REPORTED','INVESTIGATING','INVESTIGATING','CONTAINED','RESOLVED','CLOSED'])[1 + pg_temp.pick(i, 408, 6)] end as status
    from (
      select n.i, n.s, q.risk_id, q.category_id, q.nth, q.closed_on,
             case when u < 0.42 then 'LOW' when u < 0.77 then 'MEDIUM' when u < 0.94 then 'HIGH' else 'CRITICAL' end as severity,
             -- squared: the nearer the end, the more
             (q.identified_on + floor((coalesce(q.closed_on, date '2026-06-28') - q.identified_on) * (1 - power(pg_temp.rnd(i, 410), 2)))::int
               + time '06:30' + pg_temp.pick(i, 411, 720) * interval '1 minute') at time zone 'UTC' as at
      from (select i, s, (i - 1) % (150 * s) + 1 as risk_id, pg_temp.rnd(i, 409) as u from seed_scale, generate_series(1, 100 * s) i) n
      join seed_risks q on q.risk_id = n.risk_id
    ) r
  ) y
  join seed_incident_texts x on x.category_id = y.category_id and x.n = pg_temp.pick(y.incident_id, 412, 3)
  join seed_places p on p.category_id = y.category_id and p.n = (y.nth / 6 + y.nth) % 6
  join seed_currencies c on c.n = pg_temp.pick(y.incident_id, 413, 5)
) z;

insert into risk_monitoring.incidents
  (incident_id, risk_id, incident_number, title, description, severity, status, reporter_id, occurred_at, reported_at, resolved_at, root_cause,
   loss_amount, recovered_amount, currency, reporting_loss, created_at, updated_at, version)
select incident_id, risk_id, incident_number, title, title || ' (' || place || ').' || case when loss_amount = 0 then ' Near miss without a loss.' else '' end,
       severity, status, reporter_id, occurred_at, reported_at, resolved_at,
       case when status in ('CONTAINED', 'RESOLVED', 'CLOSED') then root_cause end,
       loss_amount, recovered_amount, currency, reporting_loss, reported_at, coalesce(resolved_at, reported_at),
       case status when 'REPORTED' then 1 when 'INVESTIGATING' then 2 when 'CONTAINED' then 3 when 'RESOLVED' then 4 else 5 end
from seed_incidents;

insert into risk_monitoring.incidents_by_reporter (reporter_id, incident_id, risk_id, severity, status, occurred_at, reporting_loss)
select reporter_id, incident_id, risk_id, severity, status, occurred_at, reporting_loss from seed_incidents;

insert into risk_monitoring.incidents_by_number (incident_number, risk_id, incident_id)
select incident_number, risk_id, incident_id from seed_incidents;

select setval(pg_get_serial_sequence('risk_monitoring.incidents', 'incident_id'), (select max(incident_id) from seed_incidents));
