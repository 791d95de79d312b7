import { columns, key, param, singleShard, statement } from '../../../citus';
import { today } from '../../runtime/arguments';
import { compareDecimals } from '../../runtime/decimals';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { TransactionRow } from '../transactions/table';
import { amountsByDay } from './table';

/** The sum with this amount in it. Whoever adds for the same employee waits, so that two never fit where one does. */
const add = statement<{ baseAmount: string }>('finance.amountsByDay.add', singleShard)
  .sql`insert into ${amountsByDay} (employee_id, day, base_amount)
       values (${key.bigint}, ${param.date('day')}, ${param.numeric('baseAmount')})
       on conflict (employee_id, day) do update
       set base_amount = amounts_by_day.base_amount + excluded.base_amount
       returning ${columns(amountsByDay, 'baseAmount')}`;

/**
 * Counts what is posted, approved or taken back among what the viewer has moved today, where the viewer is an accountant
 * and no controller. Throws AMOUNT_ABOVE_LIMIT for more than one of them moves at once or on a day.
 */
export async function holdToLimits(
  unit: UnitOfWork,
  { baseAmount }: Pick<TransactionRow, 'baseAmount'>,
): Promise<void> {
  const { employeeId, roles } = unit.viewer;
  if (!roles.includes('accountant') || roles.includes('controller')) return;
  const { accountantAmountMaximum, accountantDayAmountMaximum } = unit.limits;
  const atOnce = String(accountantAmountMaximum);
  if (compareDecimals(baseAmount, atOnce) > 0)
    throw refuse('AMOUNT_ABOVE_LIMIT', { details: { of: 'TRANSACTION', maximum: atOnce } });
  const moved = await unit.only(add, { key: employeeId, day: today(), baseAmount });
  const onDay = String(accountantDayAmountMaximum);
  if (compareDecimals(moved.baseAmount, onDay) > 0)
    throw refuse('AMOUNT_ABOVE_LIMIT', { details: { of: 'DAY', maximum: onDay } });
}
