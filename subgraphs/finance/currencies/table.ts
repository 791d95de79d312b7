import { type RowOf, t, table } from '../../../citus';

/** Currencies in which accounts are kept. */
export const currencies = table(
  'finance_core.currencies',
  { code: t.text(), name: t.text(), minorUnits: t.integer(), accountingRate: t.numeric() },
  { key: ['code'] },
);

export type CurrencyRow = RowOf<typeof currencies>;
