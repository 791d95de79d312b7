import { insertInto, key, nullable, param, reference, singleShard, sql, statement } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { type LeaveRequestRow, type LeaveTypeRow, leaveBalances, leaveTypes } from '../table';

/** A kind of leave and what it grants somebody in a year; null where it is granted case by case. */
export type Entitlement = Pick<LeaveTypeRow, 'id' | 'needsApproval'> & { readonly days: string | null };

/** Which balance a request counts against: that of the year in which it lies. */
export type BalanceOf = Pick<LeaveRequestRow, 'employeeId' | 'leaveTypeId' | 'startsOn'>;

const leaveTypeId = nullable(param.bigint('leaveTypeId'));

/** In the year in which somebody is hired, the share of the months that are left, up to half a day. */
const entitlementOf = statement<Entitlement>('hc.leaveType.entitlement', reference)
  .sql`select leave_type_id as id, needs_approval as "needsApproval",
              ceil(annual_days * 2 * share.months / 12) / 2 as days
       from ${leaveTypes},
            (select case when extract(year from ${param.date('hiredOn')})::integer = ${param.integer('year')}
                         then 13 - extract(month from ${param.date('hiredOn')})::integer else 12 end as months) share
       where ${leaveTypeId} is null or leave_type_id = ${leaveTypeId}
       order by leave_type_id`;

const isBalance = sql`employee_id = ${key.bigint} and leave_type_id = ${param.bigint('leaveTypeId')}
  and year = ${param.integer('year')}`;

const open = insertInto(leaveBalances, 'hc.leaveBalance.open', {
  unlessTaken: ['employeeId', 'leaveTypeId', 'year'],
  returning: ['year'],
});

const [pending, taken] = [param.numeric('pending'), param.numeric('taken')];

const take = statement<{ year: number }>('hc.leaveBalance.take', singleShard).sql`update ${leaveBalances}
       set pending_days = pending_days + ${pending}, taken_days = taken_days + ${taken},
           updated_at = now(), version = version + 1
       where ${isBalance} and taken_days + pending_days + ${pending} + ${taken} <= entitled_days + carried_over_days
       returning year`;

const [from, days] = [param.text('from'), param.numeric('days')];

/** Kinds of leave without a yearly grant have no balance: then no row is changed. */
const settle = statement<never>('hc.leaveBalance.settle', singleShard).sql`update ${leaveBalances}
       set pending_days = pending_days - case when ${from} = 'PENDING' then ${days} else 0 end,
           taken_days = taken_days - case when ${from} = 'APPROVED' then ${days} else 0 end
                                   + case when ${param.text('to')} = 'APPROVED' then ${days} else 0 end,
           updated_at = now(), version = version + 1
       where ${isBalance}`;

const remaining = statement<{ days: string }>('hc.leaveBalance.remaining', singleShard)
  .sql`select entitled_days + carried_over_days - taken_days - pending_days as days from ${leaveBalances}
       where ${isBalance}`;

const keyOf = ({ employeeId, leaveTypeId, startsOn }: BalanceOf) => ({
  key: employeeId,
  leaveTypeId,
  year: yearOf(startsOn),
});

const yearOf = (date: string) => Number(date.slice(0, 4));

/** What one kind of leave, or without an id every kind, grants somebody who was hired then in the year of a day. */
export function entitlements(
  unit: UnitOfWork,
  hiredOn: string,
  day: string,
  leaveTypeId: string | null = null,
): Promise<Entitlement[]> {
  return unit.run(entitlementOf, { hiredOn, year: yearOf(day), leaveTypeId });
}

/** Gives an employee the balance of a year, where there is none yet and the kind of leave has one. */
export async function openBalance(
  unit: UnitOfWork,
  employeeId: string,
  { id: leaveTypeId, days: entitledDays }: Entitlement,
  day: string,
): Promise<void> {
  if (entitledDays === null) return;
  await unit.run(open, { key: employeeId, leaveTypeId, year: yearOf(day), entitledDays });
}

/** Takes days from a balance, to wait for a decision or for good. Returns whether there were enough. */
export async function takeDays(
  unit: UnitOfWork,
  of: BalanceOf,
  days: string,
  status: 'PENDING' | 'APPROVED',
): Promise<boolean> {
  const [pending, taken] = status === 'PENDING' ? [days, '0'] : ['0', days];
  return (await unit.one(take, { ...keyOf(of), pending, taken })) !== null;
}

/** What is left of a balance, in days. */
export async function remainingDays(unit: UnitOfWork, of: BalanceOf): Promise<string> {
  return (await unit.only(remaining, keyOf(of))).days;
}

/** Moves the days of a request within its balance, or back to it, when it changes its state. */
export async function settleDays(
  unit: UnitOfWork,
  request: BalanceOf & Pick<LeaveRequestRow, 'days' | 'status'>,
  to: 'APPROVED' | 'REJECTED' | 'CANCELLED',
): Promise<void> {
  const { days, status: from } = request;
  await unit.run(settle, { ...keyOf(request), days, from, to });
}
