import type { UnitOfWork } from '../../../runtime/mutation';
import { reportingAmount } from '../../rates/amounts';
import type { IncidentRow } from '../table';

/** Where the parts of a loss are in an input. */
const FIELDS = { amount: 'lossAmount', recovered: 'recoveredAmount', currency: 'currency' } as const;

/**
 * What was lost and not recovered, in the reporting currency at the rate of the day on which it happened.
 * Throws RISK_AMOUNT_INVALID, INCIDENT_RECOVERY_EXCEEDS_LOSS or RISK_CURRENCY_RATE_MISSING.
 */
export function reportingLossOf(
  unit: UnitOfWork,
  {
    lossAmount,
    recoveredAmount,
    currency,
    occurredAt,
  }: Pick<IncidentRow, 'lossAmount' | 'recoveredAmount' | 'currency' | 'occurredAt'>,
): Promise<string> {
  const loss = { amount: lossAmount, recovered: recoveredAmount, currency, day: occurredAt.slice(0, 10) };
  return reportingAmount(unit, loss, FIELDS);
}
