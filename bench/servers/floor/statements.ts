import { named } from './database';

/** The SQL of the floor: only the columns that are asked for, each list in one batch, colocated tables joined. */
export interface PortfolioRow {
  id: string;
  name: string;
  base_currency: string;
  manager_id: string;
  cash_account_id: string;
}

export const portfoliosByIds = named<PortfolioRow>(
  'market',
  'portfolios',
  `select portfolio_id as id, name, base_currency, manager_id, cash_account_id
   from market_core.portfolios where portfolio_id = any($1::bigint[])`,
);

export const portfolioRow = named<{
  name: string;
  strategy: string;
  baseCurrency: string;
  inceptionDate: string;
}>(
  'market',
  'portfolio',
  `select name, strategy, base_currency as "baseCurrency", inception_date as "inceptionDate"
   from market_core.portfolios where portfolio_id = $1::bigint`,
);

export interface HoldingRow {
  portfolio_id: string;
  instrument_id: string;
  quantity: string;
  average_cost: string;
}

export const holdingsOf = named<HoldingRow>(
  'market',
  'holdings',
  `select h.* from market_core.portfolios p cross join lateral (
     select portfolio_id, instrument_id, quantity, average_cost, symbol from market_core.holdings
     where portfolio_id = p.portfolio_id and portfolio_id = any($1::bigint[])
     order by symbol, instrument_id limit 10) h
   where p.portfolio_id = any($1::bigint[]) order by h.portfolio_id, h.symbol, h.instrument_id`,
);

export const holdingsOfOne = named<HoldingRow>(
  'market',
  'holdings of one',
  `select portfolio_id, instrument_id, quantity, average_cost from market_core.holdings
   where portfolio_id = $1::bigint order by symbol, instrument_id limit 10`,
);

export interface InstrumentRow {
  instrument_id: string;
  symbol: string;
  name: string;
}

export const instrumentsByIds = named<InstrumentRow>(
  'market',
  'instruments',
  `select instrument_id, symbol, name from market_core.instruments where instrument_id = any($1::bigint[])`,
);

export interface QuotedInstrumentRow extends InstrumentRow {
  last: string | null;
  quoted_at: string | null;
}

export const quotedInstrumentsByIds = named<QuotedInstrumentRow>(
  'market',
  'instruments with quotes',
  `select i.instrument_id, i.symbol, i.name, q.last, q.quoted_at from market_core.instruments i
   left join market_data.real_time_quotes q on q.instrument_id = i.instrument_id and q.instrument_id = any($1::bigint[])
   where i.instrument_id = any($1::bigint[])`,
);

export interface EmployeeRow {
  employee_id: string;
  full_name: string;
  email: string;
  department: string;
  position: string;
}

export const employeesByIds = named<EmployeeRow>(
  'hc',
  'employees',
  `select e.employee_id, e.first_name || ' ' || e.last_name as full_name, e.email, d.name as department, p.title as position
   from hc_core.employees e
   join hc_core.departments d on d.department_id = e.department_id
   join hc_core.positions p on p.position_id = e.position_id
   where e.employee_id = any($1::bigint[])`,
);

export const employeeNames = named<{ employee_id: string; full_name: string }>(
  'hc',
  'employee names',
  `select employee_id, first_name || ' ' || last_name as full_name from hc_core.employees
   where employee_id = any($1::bigint[])`,
);

export interface AccountRow {
  account_id: string;
  code: string;
  balance: string;
  currency: string;
}

export const accountsByIds = named<AccountRow>(
  'finance',
  'accounts',
  `select account_id, code, balance, currency from finance_core.chart_of_accounts
   where account_id = any($1::bigint[])`,
);

export interface EntryRow {
  account_id: string;
  entry_date: string;
  debit: string;
  credit: string;
  transaction_id: string;
  posted_by: string;
}

export const entriesOf = named<EntryRow>(
  'finance',
  'entries',
  `select e.* from finance_core.chart_of_accounts a cross join lateral (
     select account_id, entry_date, debit, credit, transaction_id, posted_by, posted_at, ledger_entry_id
     from finance_accounting.general_ledger
     where account_id = a.account_id and account_id = any($1::bigint[])
     order by posted_at desc, ledger_entry_id desc limit 5) e
   where a.account_id = any($1::bigint[]) order by e.account_id, e.posted_at desc, e.ledger_entry_id desc`,
);

export const transactionsByIds = named<{
  transaction_id: string;
  reference: string;
  description: string;
  status: string;
}>(
  'finance',
  'transactions',
  `select transaction_id, reference, description, status from finance_core.transactions
   where transaction_id = any($1::bigint[])`,
);

export const exposuresOf = named<{ target_key: string; exposure_id: string; risk_id: string }>(
  'risk',
  'exposures of targets',
  `select target_key, exposure_id, risk_id from (
     select target_key, exposure_id, risk_id, reporting_amount, row_number() over (
       partition by target_key order by reporting_amount desc, exposure_id desc) as n
     from risk_core.exposures_by_target where target_key = any($1::text[])) e
   where n <= 5 order by target_key, reporting_amount desc, exposure_id desc`,
);

export interface ExposureRow {
  exposure_id: string;
  exposure_amount: string;
  currency: string;
  title: string;
  residual_level: string;
  owner_id: string;
}

export const exposuresByKeys = named<ExposureRow>(
  'risk',
  'exposures with risks',
  `select e.exposure_id, e.exposure_amount, e.currency, r.title, r.residual_level, r.owner_id
   from risk_core.risk_exposures e
   join risk_core.risk_registers r on r.risk_id = e.risk_id and r.risk_id = any($1::bigint[])
   where e.risk_id = any($1::bigint[]) and e.exposure_id = any($2::bigint[])`,
);

export const documentsOf = named<{ target_key: string; document_id: string }>(
  'doc',
  'documents of targets',
  `select target_key, document_id from (
     select target_key, document_id, linked_at, row_number() over (
       partition by target_key order by linked_at desc, document_id desc) as n
     from doc_core.links_by_target where target_key = any($1::text[])) l
   where n <= 3 order by target_key, linked_at desc, document_id desc`,
);

export const documentsByIds = named<{
  document_id: string;
  number: string;
  title: string;
  status: string;
}>(
  'doc',
  'documents',
  `select document_id, document_number as number, title, status from doc_core.documents
   where document_id = any($1::bigint[])`,
);
