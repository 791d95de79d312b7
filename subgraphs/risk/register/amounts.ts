import { type Params, reference, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';

/** An amount in a currency on a day, less what was recovered of it. */
export interface Amount {
  readonly amount: string;
  readonly recovered?: string;
  readonly currency: string;
  readonly day: string;
}

/** An amount in the reporting currency, and what is wrong with it. */
export interface ConvertedAmount {
  /** Null where no rate is known. */
  readonly reportingAmount: string | null;
  readonly sound: boolean;
  readonly recoverySound: boolean;
  readonly recoveryFits: boolean;
}

const isSound = (value: string) => `${value} >= 0 and ${value} < 1e12 and ${value} = round(${value}, 4)`;

const convert = statement<Params, ConvertedAmount>({
  name: 'risk.amounts.convert',
  route: reference,
  sql: `select ${isSound('amount')} as sound, ${isSound('recovered')} as "recoverySound",
               recovered <= amount as "recoveryFits",
               round((amount - recovered) * case when currency = 'USD' then 1 else rate end, 2) as "reportingAmount"
        from (
          select amount, recovered, currency, ordinality,
                 (select r.rate from risk_core.reporting_rates r
                  where r.currency = given.currency and r.valid_from <= given.day
                  order by r.valid_from desc, r.rate_id desc limit 1) as rate
          from unnest($amounts::numeric[], $recovered::numeric[], $currencies::text[], $days::date[])
            with ordinality as given (amount, recovered, currency, day, ordinality)
        ) priced
        order by ordinality`,
});

/** Converts amounts into the reporting currency, in the order given. */
export function convertAmounts(unit: UnitOfWork, amounts: readonly Amount[]): Promise<ConvertedAmount[]> {
  return unit.run(convert, {
    amounts: amounts.map(({ amount }) => amount),
    recovered: amounts.map(({ recovered }) => recovered ?? '0'),
    currencies: amounts.map(({ currency }) => currency),
    days: amounts.map(({ day }) => day),
  });
}

/**
 * As `convertAmounts`, for one that has to be right; `fields` say where its parts are in the input.
 * Throws RISK_AMOUNT_INVALID, INCIDENT_RECOVERY_EXCEEDS_LOSS or RISK_CURRENCY_RATE_MISSING.
 */
export async function reportingAmount(
  unit: UnitOfWork,
  amount: Amount,
  fields: { readonly amount: string; readonly recovered?: string; readonly currency: string },
): Promise<string> {
  const [converted] = await convertAmounts(unit, [amount]);
  const { sound, recoverySound, recoveryFits, reportingAmount: result } = converted!;
  if (!sound) throw refuse('RISK_AMOUNT_INVALID', { inputPath: ['input', fields.amount] });
  if (!recoverySound)
    throw refuse('RISK_AMOUNT_INVALID', { inputPath: ['input', fields.recovered ?? fields.amount] });
  if (!recoveryFits)
    throw refuse('INCIDENT_RECOVERY_EXCEEDS_LOSS', {
      inputPath: ['input', fields.recovered ?? fields.amount],
    });
  if (result === null) throw refuse('RISK_CURRENCY_RATE_MISSING', { inputPath: ['input', fields.currency] });
  return result;
}
