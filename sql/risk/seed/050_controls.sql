-- Two controls a risk, two tests a control. The latest test rates the control.
create temp table seed_tests on commit drop as
select t as test_id, c as control_id, r.risk_id, half,
       w0 + floor((w1 - w0) * (half + pg_temp.rnd(t, 301)) / 2)::int as tested_on,
       25 * pg_temp.pick(t, 302, 20 * s) + 9 as tester_id,
       (array['INQUIRY','OBSERVATION','INSPECTION','INSPECTION','REPERFORMANCE'])[1 + pg_temp.pick(t, 303, 5)] as method,
       (array[5,10,15,20,25,25,40,60])[1 + pg_temp.pick(t, 304, 8)] as sample_size,
       -- weak controls stay weak more often than not
       case when u < 0.70 then 'PASS' when u < 0.87 then 'PASS_WITH_EXCEPTIONS' else 'FAIL' end as result
from (
  select t, s, c, (t - 1) / (300 * s) as half, (c - 1) % (150 * s) + 1 as risk_id,
         0.75 * pg_temp.rnd(c, 305) + 0.25 * pg_temp.rnd(t, 306) as u
  from (select t, s, (t - 1) % (300 * s) + 1 as c from seed_scale, generate_series(1, 600 * s) t) y
) x
join (
  select risk_id, coalesce(closed_on, date '2026-06-29') as w1,
         greatest(identified_on + 3, coalesce(closed_on, date '2026-06-29') - 364) as w0
  from seed_risks
) r on r.risk_id = x.risk_id;

create temp table seed_controls on commit drop as
select c.control_id, r.risk_id, r.place_no, c.k, x.name, r.status as risk_status, r.created_at,
       case when c.k = 0 then (array['PREVENTIVE','PREVENTIVE','PREVENTIVE','DIRECTIVE'])[1 + pg_temp.pick(c.control_id, 311, 4)]
            else (array['DETECTIVE','DETECTIVE','DETECTIVE','CORRECTIVE'])[1 + pg_temp.pick(c.control_id, 311, 4)] end as control_type,
       (array['MANUAL','MANUAL','SEMI_AUTOMATED','AUTOMATED'])[1 + pg_temp.pick(c.control_id, 312, 4)] as automation,
       (array['CONTINUOUS','DAILY','DAILY','WEEKLY','MONTHLY','MONTHLY','QUARTERLY','EVENT_DRIVEN'])[1 + pg_temp.pick(c.control_id, 313, 8)] as frequency,
       pg_temp.rnd(c.control_id, 314) < 0.4 as is_key,
       case when pg_temp.rnd(c.control_id, 315) < 0.5 then r.owner_id
            else 25 * pg_temp.pick(c.control_id, 316, 20 * c.s) + 7 end as owner_id,
       l.result, l.tested_on, p.place
from (select c as control_id, s, (c - 1) / (150 * s) as k, (c - 1) % (150 * s) + 1 as risk_id from seed_scale, generate_series(1, 300 * s) c) c
join (select *, (nth / 6 + nth) % 6 as place_no from seed_risks) r on r.risk_id = c.risk_id
join seed_control_texts x on x.category_id = r.category_id and x.n = r.nth % 3 and x.k = c.k
join seed_places p on p.category_id = r.category_id and p.n = r.place_no
join (select distinct on (control_id) control_id, result, tested_on from seed_tests order by control_id, tested_on desc, test_id desc) l
  on l.control_id = c.control_id;

insert into risk_assessment.risk_controls
  (control_id, risk_id, control_number, name, description, control_type, automation, frequency, is_key, status, owner_id, rating,
   last_tested_on, next_test_due_on, created_at, updated_at, version)
select control_id, risk_id, 'CTL-' || lpad(control_id::text, 5, '0'), name,
       name || ' for ' || place
         || case when k = 0 then ', before the event: stops it or makes it less likely.' else ', after the event: finds it and limits the damage.' end,
       control_type, automation, frequency, is_key, case when risk_status = 'CLOSED' then 'RETIRED' else 'ACTIVE' end, owner_id,
       case result when 'PASS' then 'EFFECTIVE' when 'PASS_WITH_EXCEPTIONS' then 'PARTIALLY_EFFECTIVE' else 'INEFFECTIVE' end,
       tested_on, tested_on + case when is_key then 91 when result = 'FAIL' then 60 else 182 end,
       created_at, (tested_on + time '15:00') at time zone 'UTC', 3
from seed_controls;

insert into risk_assessment.control_testing
  (test_id, risk_id, control_id, tested_on, tester_id, method, sample_size, exception_count, result, finding, remediation_due_on, created_at, updated_at)
select test_id, risk_id, control_id, tested_on, tester_id, method, sample_size,
       case result when 'PASS' then 0 when 'FAIL' then greatest(2, sample_size / 5) else 1 end, result,
       case result when 'FAIL' then 'The control did not work in ' || greatest(2, sample_size / 5) || ' of ' || sample_size || ' samples; it has to be redesigned.'
                   when 'PASS_WITH_EXCEPTIONS' then 'One of ' || sample_size || ' samples lacked evidence; the owner was instructed.' end,
       case result when 'FAIL' then tested_on + 60 when 'PASS_WITH_EXCEPTIONS' then tested_on + 30 end,
       (tested_on + time '15:00') at time zone 'UTC', (tested_on + time '15:00') at time zone 'UTC'
from seed_tests;

select setval(pg_get_serial_sequence('risk_assessment.risk_controls', 'control_id'), (select max(control_id) from seed_controls));
select setval(pg_get_serial_sequence('risk_assessment.control_testing', 'test_id'), (select max(test_id) from seed_tests));
