-- What each accountant has moved on a day, which is limited.

create table finance_core.amounts_by_day (
  employee_id bigint not null,
  day date not null,
  base_amount numeric(20, 4) not null,
  constraint amounts_by_day_pkey primary key (employee_id, day),
  constraint amounts_by_day_amount_check check (base_amount >= 0)
);
comment on table finance_core.amounts_by_day is 'Running totals: what an accountant posted, approved and took back on a day. Distributed by employee_id: beside transactions_by_employee.';
comment on column finance_core.amounts_by_day.employee_id is 'Employee (service hc) who did it, or a service account below zero.';
comment on column finance_core.amounts_by_day.day is 'The day (UTC) on which it was done, whatever date it was posted for.';
comment on column finance_core.amounts_by_day.base_amount is 'Sum in the reporting currency.';
