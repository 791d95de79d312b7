import { type RowOf, t, table } from '../../../citus';

export const periods = table(
  'finance_core.financial_periods',
  {
    id: t.bigint('period_id'),
    code: t.text(),
    fiscalYear: t.integer(),
    fiscalQuarter: t.integer(),
    startsOn: t.date(),
    endsOn: t.date(),
    status: t.text<'FUTURE' | 'OPEN' | 'CLOSED'>(),
    closedAt: t.defaulted(t.nullable(t.timestamptz())),
    closedById: t.defaulted(t.nullable(t.bigint('closed_by'))),
    ...t.versioned,
  },
  { key: ['id'] },
);

export type FinancialPeriodRow = RowOf<typeof periods>;
