import { lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference, statement } from '../../citus/statement';

/** A row of finance_core.financial_periods. */
export interface FinancialPeriodRow {
  readonly id: string;
  readonly code: string;
  readonly fiscalYear: number;
  readonly fiscalQuarter: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly status: 'FUTURE' | 'OPEN' | 'CLOSED';
  readonly closedAt: string | null;
  readonly closedById: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const financialPeriodColumns = {
  id: 'period_id',
  code: 'code',
  fiscalYear: 'fiscal_year',
  fiscalQuarter: 'fiscal_quarter',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  status: 'status',
  closedAt: 'closed_at',
  closedById: 'closed_by',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

const selectPeriods = `select ${columns<FinancialPeriodRow>(financialPeriodColumns)} from finance_core.financial_periods`;

/** Periods by id. */
export const financialPeriodById = lookup<FinancialPeriodRow>({
  name: 'finance.financialPeriod.byId',
  route: reference,
  sql: `${selectPeriods} where period_id = any($keys::bigint[])`,
  key: 'id',
});

/** Periods by year and month. */
export const financialPeriodByCode = lookup<FinancialPeriodRow>({
  name: 'finance.financialPeriod.byCode',
  route: reference,
  sql: `${selectPeriods} where code = any($keys::text[])`,
  key: 'code',
});

/** The fiscal calendar. */
export const financialPeriods = page<FinancialPeriodRow>({
  name: 'finance.financialPeriods',
  columns: columns<FinancialPeriodRow>(financialPeriodColumns),
  from: 'finance_core.financial_periods',
  reference: true,
  orders: { STARTS_ON: { column: 'starts_on', type: 'date', property: 'startsOn' } },
  tieBreaker: { column: 'period_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'status = $status::text',
    fiscalYear: 'fiscal_year = $fiscalYear::integer',
  },
});

/** A row of finance_core.currencies. */
export interface CurrencyRow {
  readonly code: string;
  readonly name: string;
  readonly minorUnits: number;
  readonly accountingRate: string;
}

/** All currencies, by code. */
export const currencies = statement<Record<string, never>, CurrencyRow>({
  name: 'finance.currencies',
  route: reference,
  sql: `select ${columns<CurrencyRow>({
    code: 'code',
    name: 'name',
    minorUnits: 'minor_units',
    accountingRate: 'accounting_rate',
  })} from finance_core.currencies order by code`,
});
