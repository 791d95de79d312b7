import { columns, findRow, reference, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { type CurrencyRow, currencies } from './table';

/** All currencies, by code. */
export const allCurrencies = statement('finance.currencies', reference)
  .sql`select ${columns(currencies)} from ${currencies} order by code`;

/** What posting in a currency depends on. */
export type PostingCurrency = Pick<CurrencyRow, 'code' | 'minorUnits' | 'accountingRate'>;

const ofCode = findRow(currencies, 'finance.currency.ofCode', 'code', 'minorUnits', 'accountingRate');

/** A currency by its code. Throws CURRENCY_UNKNOWN. */
export async function findCurrency(unit: UnitOfWork, code: string): Promise<PostingCurrency> {
  const currency = await unit.one(ofCode, { code });
  if (!currency) throw refuse('CURRENCY_UNKNOWN', ['input', 'currency']);
  return currency;
}
