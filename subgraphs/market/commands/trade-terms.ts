import { type Params, reference, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { type Refusal, refuse } from '../errors';
import type { TradeInput } from '../generated';
import type { PortfolioState } from '../portfolios/writes';
import type { InstrumentState } from './instrument-reads';

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

const price = statement<Params, CheckedTerms>({
  name: 'market.trade.terms',
  route: reference,
  sql: `select amount, rate as "exchangeRate", direction * cash as "cashAmount",
               size > 0 and size < 1e14 and size = round(size, 6) as "quantityIsSound",
               price > 0 and price < 1e16 and price = round(price, 4) as "priceIsSound",
               fees >= 0 and fees < 1e16 and fees = round(fees, 4) as "feesAreSound",
               rate is not null as "rateIsKnown",
               coalesce(rate > 0 and rate < 1e10 and rate = round(rate, 10) and (rate = 1 or not is_same), true) as "rateIsSound",
               amount > 0 and amount < 1e16 and coalesce(cash < 1e16, true) as "amountIsSound",
               coalesce(amount * in_dollars, cash) <= $maximum::numeric as "isWithinMaximum",
               coalesce(cash > 0, true) as "leavesSomething"
        from (
          select *, round((amount - direction * fees) * rate,
                          (select minor_units from market_core.currencies where code = $baseCurrency::text)) as cash
          from (
            select $quantity::numeric as size, $price::numeric as price, $fees::numeric as fees,
                   case $side::text when 'BUY' then -1 else 1 end as direction,
                   $currency::text = $baseCurrency as is_same,
                   round($quantity * $price * $contractSize::numeric, 4) as amount,
                   coalesce($exchangeRate::numeric,
                     case when $currency = $baseCurrency then 1
                       else (select rate from market_data.fx_rates
                             where from_currency = $currency and to_currency = $baseCurrency
                               and rate_date <= $tradeDate::date
                             order by rate_date desc limit 1) end) as rate,
                   case when $currency = 'USD' then 1
                     else (select rate from market_data.fx_rates
                           where from_currency = $currency and to_currency = 'USD' and rate_date <= $tradeDate
                           order by rate_date desc limit 1) end as in_dollars
          ) given
        ) priced`,
});

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
  side: 'BUY' | 'SELL',
  input: TradeInput,
  { baseCurrency }: PortfolioState,
  { currency, contractSize }: InstrumentState,
): Promise<TradeTerms> {
  const { quantity, price: perUnit, fees, exchangeRate, tradeDate } = input;
  const given = { quantity, price: perUnit, fees, exchangeRate, tradeDate };
  const maximum = unit.limits.tradeAmountMaximum;
  const terms = (await unit.one(price, { ...given, side, baseCurrency, currency, contractSize, maximum }))!;
  const failed = CHECKS.find(([check]) => terms[check] === false);
  if (failed) throw refuse(failed[1], { inputPath: ['input', failed[2]] });
  if (!terms.leavesSomething) {
    // A purchase comes to nothing only by rounding, a sale also by its fees.
    if (side === 'SELL') throw refuse('TRADE_FEES_INVALID', { inputPath: ['input', 'fees'] });
    throw refuse('TRADE_AMOUNT_INVALID', { inputPath: ['input', 'quantity'] });
  }
  const { amount, exchangeRate: rate, cashAmount } = terms;
  return { amount, exchangeRate: rate, cashAmount };
}
