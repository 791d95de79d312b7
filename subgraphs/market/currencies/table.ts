import { date, integer, numeric, table, text } from '../../../citus';

/** Currencies in which instruments trade and portfolios settle. */
export const currencies = table(
  'market_core.currencies',
  { code: text(), minorUnits: integer() },
  { key: ['code'] },
);

/** Exchange rates of all pairs of currencies, in both directions. */
export const fxRates = table(
  'market_data.fx_rates',
  { rateDate: date(), fromCurrency: text(), toCurrency: text(), rate: numeric() },
  { key: ['fromCurrency', 'toCurrency', 'rateDate'] },
);
