import {
  bigint,
  date,
  defaulted,
  integer,
  nullable,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
} from '../../../citus';

export const periods = table(
  'finance_core.financial_periods',
  {
    id: bigint('period_id'),
    code: text(),
    fiscalYear: integer(),
    fiscalQuarter: integer(),
    startsOn: date(),
    endsOn: date(),
    status: text<'FUTURE' | 'OPEN' | 'CLOSED'>(),
    closedAt: defaulted(nullable(timestamptz())),
    closedById: defaulted(nullable(bigint('closed_by'))),
    ...versioned,
  },
  { key: ['id'] },
);

export type FinancialPeriodRow = RowOf<typeof periods>;
