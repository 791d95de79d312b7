import { arrayOf, param, reference, statement } from '../../../citus';
import { compareDecimals, isNumeric } from '../../runtime/decimals';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { reportingRates } from './table';

/** An amount in a currency on a day, less what was recovered of it. */
export interface Amount {
  readonly amount: string;
  readonly recovered?: string;
  readonly currency: string;
  readonly day: string;
}

const convert = statement<{ readonly reportingAmount: string | null }>('risk.amounts.convert', reference)
  .sql`select round((amount - recovered) * case when currency = 'USD' then 1 else rate end, 2) as "reportingAmount"
       from (
         select amount, recovered, currency, ordinality,
                (select r.rate from ${reportingRates} r
                 where r.currency = given.currency and r.valid_from <= given.day
                 order by r.valid_from desc, r.rate_id desc limit 1) as rate
         from unnest(${arrayOf(param.numeric('amounts'))}, ${arrayOf(param.numeric('recovered'))},
                     ${arrayOf(param.text('currencies'))}, ${arrayOf(param.date('days'))})
           with ordinality as given (amount, recovered, currency, day, ordinality)
       ) priced order by ordinality`;

/** Whether an amount is not negative, below a million millions, and has at most four decimals. */
export const isAmount = (amount: string) => compareDecimals(amount, '0') >= 0 && isNumeric(amount, 16, 4);

/** The amounts in the reporting currency, in the order given; null where no rate is known. */
export async function convertAmounts(
  unit: UnitOfWork,
  amounts: readonly Amount[],
): Promise<(string | null)[]> {
  const converted = await unit.run(convert, {
    amounts: amounts.map(({ amount }) => amount),
    recovered: amounts.map(({ recovered }) => recovered ?? '0'),
    currencies: amounts.map(({ currency }) => currency),
    days: amounts.map(({ day }) => day),
  });
  return converted.map(({ reportingAmount }) => reportingAmount);
}

/**
 * As `convertAmounts`, for one that has to be right; `fields` say where its parts are in the input.
 * Throws RISK_AMOUNT_INVALID, INCIDENT_RECOVERY_EXCEEDS_LOSS or RISK_CURRENCY_RATE_MISSING.
 */
export async function reportingAmount(
  unit: UnitOfWork,
  of: Amount,
  fields: { readonly amount: string; readonly recovered?: string; readonly currency: string },
): Promise<string> {
  const { amount, recovered = '0' } = of;
  const at = (field: string) => ['input', field];
  const recovery = at(fields.recovered ?? fields.amount);
  if (!isAmount(amount)) throw refuse('RISK_AMOUNT_INVALID', at(fields.amount));
  if (!isAmount(recovered)) throw refuse('RISK_AMOUNT_INVALID', recovery);
  if (compareDecimals(recovered, amount) > 0) throw refuse('INCIDENT_RECOVERY_EXCEEDS_LOSS', recovery);
  const [converted = null] = await convertAmounts(unit, [of]);
  if (converted === null) throw refuse('RISK_CURRENCY_RATE_MISSING', at(fields.currency));
  return converted;
}
