import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { LeaveTypeRow } from '../leave';

/** A kind of leave and what it grants somebody in a year; null where it is granted case by case. */
export type Entitlement = Pick<LeaveTypeRow, 'id' | 'needsApproval'> & { readonly days: string | null };

/** Which balance a request counts against. */
export interface BalanceKey {
  readonly employeeId: string;
  readonly leaveTypeId: string;
  readonly year: number;
}

/** In the year in which somebody is hired, the share of the months that are left, up to half a day. */
const entitlementOf = statement<Params, Entitlement>({
  name: 'hc.leaveType.entitlement',
  route: reference,
  sql: `select leave_type_id as id, needs_approval as "needsApproval",
               ceil(annual_days * 2 * share.months / 12) / 2 as days
        from hc_core.leave_types,
             (select case when extract(year from $hiredOn::date)::integer = $year::integer
                          then 13 - extract(month from $hiredOn)::integer else 12 end as months) share
        where $leaveTypeId::bigint is null or leave_type_id = $leaveTypeId
        order by leave_type_id`,
});

const open = statement<Params, never>({
  name: 'hc.leaveBalance.open',
  route: singleShard,
  sql: `insert into hc_core.leave_balances (employee_id, leave_type_id, year, entitled_days)
        values ($key::bigint, $leaveTypeId::bigint, $year::integer, $days::numeric)
        on conflict (employee_id, leave_type_id, year) do nothing`,
});

const take = statement<Params, { readonly year: number }>({
  name: 'hc.leaveBalance.take',
  route: singleShard,
  sql: `update hc_core.leave_balances
        set pending_days = pending_days + $pending::numeric, taken_days = taken_days + $taken::numeric,
            updated_at = now(), version = version + 1
        where employee_id = $key::bigint and leave_type_id = $leaveTypeId::bigint and year = $year::integer
          and taken_days + pending_days + $pending + $taken <= entitled_days + carried_over_days
        returning year`,
});

/** Kinds of leave without a yearly grant have no balance: then no row is changed. */
const settle = statement<Params, never>({
  name: 'hc.leaveBalance.settle',
  route: singleShard,
  sql: `update hc_core.leave_balances
        set pending_days = pending_days - case when $from::text = 'PENDING' then $days::numeric else 0 end,
            taken_days = taken_days - case when $from = 'APPROVED' then $days else 0 end
                                    + case when $to::text = 'APPROVED' then $days else 0 end,
            updated_at = now(), version = version + 1
        where employee_id = $key::bigint and leave_type_id = $leaveTypeId::bigint and year = $year::integer`,
});

/** What one kind of leave, or without an id every kind, grants somebody in a year. */
export function entitlements(
  unit: UnitOfWork,
  hiredOn: string,
  year: number,
  leaveTypeId: string | null = null,
): Promise<Entitlement[]> {
  return unit.run(entitlementOf, { hiredOn, year, leaveTypeId });
}

/** Gives an employee the balance of a year, where there is none yet and the kind of leave has one. */
export async function openBalance(
  unit: UnitOfWork,
  employeeId: string,
  { id: leaveTypeId, days }: Entitlement,
  year: number,
): Promise<void> {
  if (days !== null) await unit.run(open, { key: employeeId, leaveTypeId, year, days });
}

/** Takes days from a balance, to wait for a decision or for good. Returns whether there were enough. */
export async function takeDays(
  unit: UnitOfWork,
  { employeeId, leaveTypeId, year }: BalanceKey,
  days: string,
  status: 'PENDING' | 'APPROVED',
): Promise<boolean> {
  const [pending, taken] = status === 'PENDING' ? [days, '0'] : ['0', days];
  return (await unit.one(take, { key: employeeId, leaveTypeId, year, pending, taken })) !== null;
}

/** Moves days within a balance, or back to it, when a request changes its state. */
export async function settleDays(
  unit: UnitOfWork,
  { employeeId, leaveTypeId, year }: BalanceKey,
  days: string,
  from: 'PENDING' | 'APPROVED',
  to: 'APPROVED' | 'REJECTED' | 'CANCELLED',
): Promise<void> {
  await unit.run(settle, { key: employeeId, leaveTypeId, year, days, from, to });
}
