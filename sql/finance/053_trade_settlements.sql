-- Where the cash movement of each trade stands that the market service has told of.

create table finance_core.trade_settlements (
  origin text primary key,
  portfolio_id bigint not null,
  trade_id bigint not null,
  status text not null check (status in ('POSTED', 'FAILED')),
  transaction_id bigint,
  posting_date date not null,
  reason_code text,
  reason text,
  movement jsonb not null,
  actor_id bigint not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint trade_settlements_outcome_check check (
    case when status = 'POSTED' then transaction_id is not null and reason_code is null and reason is null
      else transaction_id is null and reason_code is not null and reason is not null end)
);
comment on table finance_core.trade_settlements is 'Lookup: trade to the posting of its cash movement, or to the reason why it could not be posted. Distributed by origin, such as Trade:3:9: beside transactions_by_origin.';
comment on column finance_core.trade_settlements.posting_date is 'Date on which the movement was posted, or would have been: that of the trade unless a controller named another.';
comment on column finance_core.trade_settlements.reason_code is 'Code of the rule that forbade it.';
comment on column finance_core.trade_settlements.movement is 'The trade as the market service told of it, to try again.';
comment on column finance_core.trade_settlements.actor_id is 'Employee (service hc) who traded, or who tried again.';
create index trade_settlements_failed_idx on finance_core.trade_settlements (updated_at, origin) where status = 'FAILED';
