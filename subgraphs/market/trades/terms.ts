import { nullable, param, reference, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { currencies, fxRates } from '../currencies/table';
import { type Refusal, refuse } from '../errors';
import type { TradeInput } from '../generated';
import type { InstrumentState } from '../instruments/reads';
import type { PortfolioState } from '../portfolios/writes';
import type { TradeRow } from './table';

/** What a trade comes to. */
export interface TradeTerms {
  /** Quantity at the price, in the currency of the instrument. */
  readonly amount: string;
  readonly exchangeRate: string;
  /** What the cash account gains, fees included: to the minor unit of the portfolio's currency. */
  readonly cashAmount: string;
}

interface CheckedTerms extends TradeTerms {
  readonly quantityIsSound: boolean;
  readonly priceIsSound: boolean;
  readonly feesAreSound: boolean;
  readonly rateIsKnown: boolean;
  readonly rateIsSound: boolean;
  readonly amountIsSound: boolean;
  readonly isWithinMaximum: boolean;
  readonly leavesSomething: boolean;
}

const currency = param.text('currency');
const baseCurrency = param.text('baseCurrency');
const tradeDate = param.date('tradeDate');
const quantity = param.numeric('quantity');

const price = statement<CheckedTerms>('market.trade.terms', reference)
  .sql`select amount, rate as "exchangeRate", direction * cash as "cashAmount",
              size > 0 and size < 1e14 and size = round(size, 6) as "quantityIsSound",
              price > 0 and price < 1e16 and price = round(price, 4) as "priceIsSound",
              fees >= 0 and fees < 1e16 and fees = round(fees, 4) as "feesAreSound",
              rate is not null as "rateIsKnown",
              coalesce(rate > 0 and rate < 1e10 and rate = round(rate, 10) and (rate = 1 or not is_same), true) as "rateIsSound",
              amount > 0 and amount < 1e16 and coalesce(cash < 1e16, true) as "amountIsSound",
              coalesce(amount * in_dollars, cash) <= ${param.numeric('maximum')} as "isWithinMaximum",
              coalesce(cash > 0, true) as "leavesSomething"
       from (
         select *, round((amount - direction * fees) * rate,
                         (select minor_units from ${currencies} where code = ${baseCurrency})) as cash
         from (
           select ${quantity} as size, ${param.numeric('price')} as price, ${param.numeric('fees')} as fees,
                  case ${param.text('side')} when 'BUY' then -1 else 1 end as direction,
                  ${currency} = ${baseCurrency} as is_same,
                  round(${quantity} * ${param.numeric('price')} * ${param.numeric('contractSize')}, 4) as amount,
                  coalesce(${nullable(param.numeric('exchangeRate'))},
                    case when ${currency} = ${baseCurrency} then 1
                      else (select rate from ${fxRates}
                            where from_currency = ${currency} and to_currency = ${baseCurrency}
                              and rate_date <= ${tradeDate}
                            order by rate_date desc limit 1) end) as rate,
                  case when ${currency} = 'USD' then 1
                    else (select rate from ${fxRates}
                          where from_currency = ${currency} and to_currency = 'USD' and rate_date <= ${tradeDate}
                          order by rate_date desc limit 1) end as in_dollars
         ) given
       ) priced`;

/** What is wrong, in the order in which it is said, and the field it lies in. */
const CHECKS: readonly (readonly [keyof CheckedTerms, Refusal, string])[] = [
  ['quantityIsSound', 'TRADE_QUANTITY_INVALID', 'quantity'],
  ['priceIsSound', 'TRADE_PRICE_INVALID', 'price'],
  ['feesAreSound', 'TRADE_FEES_INVALID', 'fees'],
  ['rateIsKnown', 'TRADE_RATE_MISSING', 'exchangeRate'],
  ['rateIsSound', 'TRADE_RATE_INVALID', 'exchangeRate'],
  ['amountIsSound', 'TRADE_AMOUNT_INVALID', 'quantity'],
  ['isWithinMaximum', 'TRADE_AMOUNT_TOO_LARGE', 'quantity'],
];

/**
 * Works out what a trade comes to. Throws TRADE_QUANTITY_INVALID, TRADE_PRICE_INVALID, TRADE_FEES_INVALID,
 * TRADE_RATE_MISSING, TRADE_RATE_INVALID, TRADE_AMOUNT_INVALID or TRADE_AMOUNT_TOO_LARGE.
 */
export async function tradeTerms(
  unit: UnitOfWork,
  side: TradeRow['side'],
  { quantity, price: perUnit, fees = '0', exchangeRate = null, tradeDate }: TradeInput,
  { baseCurrency }: PortfolioState,
  { currency, contractSize }: InstrumentState,
): Promise<TradeTerms> {
  const given = { quantity, price: perUnit, fees, exchangeRate, tradeDate };
  const maximum = String(unit.limits.tradeAmountMaximum);
  const terms = await unit.only(price, { ...given, side, baseCurrency, currency, contractSize, maximum });
  const failed = CHECKS.find(([check]) => terms[check] === false);
  if (failed) throw refuse(failed[1], ['input', failed[2]]);
  if (!terms.leavesSomething) {
    // A purchase comes to nothing only by rounding, a sale also by its fees.
    if (side === 'SELL') throw refuse('TRADE_FEES_INVALID', ['input', 'fees']);
    throw refuse('TRADE_AMOUNT_INVALID', ['input', 'quantity']);
  }
  const { amount, exchangeRate: rate, cashAmount } = terms;
  return { amount, exchangeRate: rate, cashAmount };
}
