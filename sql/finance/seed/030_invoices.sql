-- Invoices, their lines and what was paid, staged. "Today" is 2026-06-30.

create temp table seed_invoice_heads on commit drop as
select i as invoice_id,
       c.customer_id, c.currency, u.slot, u.rate, u.decimals, u.tax_rate,
       -- on working days only: a weekend moves to the Friday before
       d.day - greatest(extract(isodow from d.day)::int - 5, 0) as issued_on,
       d.day - greatest(extract(isodow from d.day)::int - 5, 0) + c.payment_terms_days as due_on,
       1 + pg_temp.pick(i, 102, 3) as line_count,
       pg_temp.pick(i, 103, 3) < 2 as is_management_fee,
       25 * pg_temp.pick(i, 104, 20 * current_setting('seed.scale')::int) + 7 as created_by,
       pg_temp.rnd(i, 110) as behaviour
from (select i, date '2024-01-05' + floor((i - 1) * 906.0 / (600 * current_setting('seed.scale')::bigint))::int as day
      from generate_series(1::bigint, 600 * current_setting('seed.scale')::bigint) i) d
join seed_customers c on c.customer_id = pg_temp.pick(d.i, 101, 60) + 1
join seed_currencies u on u.currency = c.currency;

create temp table seed_invoice_lines on commit drop as
select row_number() over (order by x.invoice_id, x.line_no) as invoice_line_id,
       x.*,
       round(x.quantity * x.unit_price, x.decimals) as net_amount,
       round(round(x.quantity * x.unit_price, x.decimals) * x.tax_rate, x.decimals) as tax_amount
from (
  select h.invoice_id, l as line_no, h.decimals, h.tax_rate,
         case when h.is_management_fee
              then (array['Management fee', 'Administration fee', 'Custody service fee'])[l] || ' ' || to_char(h.issued_on, '"Q"Q YYYY')
              else (array['Advisory hours', 'Portfolio review', 'Risk consulting hours'])[l] || ' ' || to_char(h.issued_on, 'FMMonth YYYY') end as description,
         case when h.is_management_fee then 1 else 20 + pg_temp.pick(h.invoice_id * 4 + l, 120, 160) end::numeric as quantity,
         round(((case when h.is_management_fee then 160000 * pg_temp.rnd(h.invoice_id * 4 + l, 121) + 40000 else 250 + 200 * pg_temp.rnd(h.invoice_id * 4 + l, 121) end)
                / case when h.is_management_fee then l else 1 end)::numeric / h.rate,
               case when h.is_management_fee then h.decimals - 2 else h.decimals end) as unit_price,
         case when h.is_management_fee then 75 else 81 end + h.slot as revenue_account_id
  from seed_invoice_heads h
  cross join generate_series(1, 3) l
  where l <= h.line_count
) x;

create temp table seed_invoice_totals on commit drop as
select h.*, t.net_amount, t.tax_amount, t.net_amount + t.tax_amount as total_amount, t.revenue_account_id,
       round((t.net_amount + t.tax_amount) * h.rate, 2) as base_amount,
       case when h.issued_on > date '2026-06-20' and h.invoice_id % 2 = 0 then 'DRAFT'
            when h.issued_on < date '2026-05-01' and pg_temp.rnd(h.invoice_id, 112) < 0.02 then 'VOID'
            else 'ISSUED' end as base_status
from seed_invoice_heads h
join (select invoice_id, sum(net_amount) as net_amount, sum(tax_amount) as tax_amount, min(revenue_account_id) as revenue_account_id
      from seed_invoice_lines group by invoice_id) t on t.invoice_id = h.invoice_id;

-- 85 % pay in full, 10 % in two parts, 3 % only a part, 2 % not at all; some before the due date, some long after.
create temp table seed_payments on commit drop as
select row_number() over (order by p.received_on, p.invoice_id, p.part) as payment_id, p.*,
       case when p.received_on > date '2026-06-26' then 'PENDING' else 'CLEARED' end as status
from (
  select w.invoice_id, w.part, w.currency, w.slot, w.rate, w.created_by,
         w.day + case extract(isodow from w.day)::int when 6 then 2 when 7 then 1 else 0 end as received_on,
         case when w.behaviour < 0.85 then w.total_amount
              when w.part = 1 then w.first_amount
              else w.total_amount - w.first_amount end as amount,
         case when w.behaviour < 0.85 then w.base_amount
              when w.part = 1 then round(w.first_amount * w.rate, 2)
              else w.base_amount - round(w.first_amount * w.rate, 2) end as base_amount
  from (
    select t.*, n as part,
           round(t.total_amount * (0.35 + 0.3 * pg_temp.rnd(t.invoice_id, 113))::numeric, t.decimals) as first_amount,
           greatest(t.issued_on + 3, t.due_on - 12 + pg_temp.pick(t.invoice_id, 111, 36))
             + case when n = 2 then 18 + pg_temp.pick(t.invoice_id, 114, 20) else 0 end as day
    from seed_invoice_totals t
    cross join generate_series(1, 2) n
    where t.base_status = 'ISSUED'
      and t.behaviour < 0.98
      and (n = 1 or t.behaviour between 0.85 and 0.95)
  ) w
) p
where p.received_on <= date '2026-06-30';

create temp table seed_invoices on commit drop as
select t.*,
       'INV-' || to_char(t.issued_on, 'YYYY') || '-' || lpad(t.invoice_id::text, 6, '0') as invoice_number,
       coalesce(p.paid, 0) as paid_amount,
       case when t.base_status = 'ISSUED' then t.net_amount + t.tax_amount - coalesce(p.paid, 0) else 0 end as open_amount,
       case when t.base_status = 'ISSUED' then t.base_amount - coalesce(p.base_paid, 0) else 0 end as base_open_amount,
       p.last_received_on,
       case when t.base_status <> 'ISSUED' then t.base_status
            when p.paid = t.total_amount then 'PAID'
            when p.paid > 0 then 'PARTIALLY_PAID'
            else 'ISSUED' end as status,
       case when t.base_status = 'VOID'
            then t.issued_on + 5 + case extract(isodow from t.issued_on)::int when 1 then 2 when 2 then 1 else 0 end end as voided_on
from seed_invoice_totals t
left join (select invoice_id, sum(amount) as paid, sum(base_amount) as base_paid, max(received_on) as last_received_on
           from seed_payments where status = 'CLEARED' group by invoice_id) p on p.invoice_id = t.invoice_id;
analyze seed_invoices;
analyze seed_payments;
