import { t, table } from '../../../citus';
import { transactionsByEmployee } from '../transactions/table';

/** What an employee whose amounts are limited has posted, approved and taken back on a day, in the reporting currency. */
export const amountsByDay = table(
  'finance_core.amounts_by_day',
  { employeeId: t.bigint(), day: t.date(), baseAmount: t.numeric() },
  { key: ['employeeId', 'day'], distributedBy: 'employeeId', colocatedWith: transactionsByEmployee },
);
