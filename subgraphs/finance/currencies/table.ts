import { integer, numeric, type RowOf, table, text } from '../../../citus';

/** Currencies in which accounts are kept. */
export const currencies = table(
  'finance_core.currencies',
  { code: text(), name: text(), minorUnits: integer(), accountingRate: numeric() },
  { key: ['code'] },
);

export type CurrencyRow = RowOf<typeof currencies>;
