import { t, table } from '../../../citus';

/** Currencies in which instruments trade and portfolios settle. */
export const currencies = table(
  'market_core.currencies',
  { code: t.text(), minorUnits: t.integer() },
  { key: ['code'] },
);

/** Exchange rates of all pairs of currencies, in both directions. */
export const fxRates = table(
  'market_data.fx_rates',
  { rateDate: t.date(), fromCurrency: t.text(), toCurrency: t.text(), rate: t.numeric() },
  { key: ['fromCurrency', 'toCurrency', 'rateDate'] },
);
