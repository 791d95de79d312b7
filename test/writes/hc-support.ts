import { pairsOf } from '../../cluster/rules/check';
import { type Actor, actor, fresh } from '../support/acting';
import type { OwnDatabase } from '../support/own-database';
import { type OwnDesk, setUpDesk } from '../support/own-desk';
import { rules } from '../support/system';

/** What a test of human capital's mutations works with: a gateway over a database of its own, and people. */
export interface HcDesk extends OwnDesk {
  /** Two people of human resources, an employee without a role, and somebody unknown. */
  readonly hr: Actor;
  readonly otherHr: Actor;
  readonly clerk: Actor;
  readonly nobody: Actor;
  /** Any employee, without a role. */
  as(employeeId: string): Actor;
  sql: OwnDatabase['sql'];
  /** Events of a type about an aggregate in the outbox, the oldest first. */
  events(type: string, aggregateId: string): Promise<Record<string, any>[]>;
}

export const HR = '10';
export const OTHER_HR = '11';
export const CLERK = '32';

/** Declares the set-up and returns what it sets up. */
export function hcDesk(): HcDesk {
  const gateway = () => desk.gateway;
  const desk = {
    hr: actor(gateway, `${HR}; hr`),
    otherHr: actor(gateway, `${OTHER_HR}; hr`),
    clerk: actor(gateway, CLERK),
    nobody: actor(gateway, null),
    as: (employeeId) => actor(gateway, employeeId),
    sql: (text, values) => desk.database.sql(text, values),
    events: (type, aggregateId) =>
      desk.database.sql(
        `select aggregate, aggregate_id, actor_id, payload from hc_core.outbox
         where aggregate_id = $2 and type = $1 order by event_id`,
        [type, aggregateId],
      ),
  } as HcDesk;
  setUpDesk(desk, 'hc');
  return desk;
}

/** A position, in a department, and an office of the sample data, and what else a new employee needs. */
export const person = (more: object = {}) => ({
  firstName: 'Ada',
  lastName: fresh('Lovelace'),
  email: `${fresh('ada')}@example.com`,
  positionId: '40',
  officeId: '1',
  managerId: '21',
  hiredOn: '2024-03-01',
  salary: '100000',
  ...more,
});

export const EMPLOYEE = `employee { id version employeeNumber fullName email phone status employmentType fte hiredOn
  terminatedOn terminationReason salary currency department { id } position { id } office { id } manager { id } }`;

/** Hires somebody for a test. */
export async function hired({ hr }: HcDesk, more: object = {}): Promise<{ id: string; version: number }> {
  const { employee } = await hr.act('hireEmployee', person(more), 'employee { id version }');
  return employee;
}

/** Compares every lookup table, row by row, with what it is made from, and the balances with the requests. */
export async function expectLookupsInStep({ sql }: HcDesk): Promise<void> {
  for (const { kept, follows } of pairsOf(rules.hc)) {
    const rowsOf = async (query: string) => (await sql(query)).map((row) => JSON.stringify(row)).sort();
    const rows = await rowsOf(kept);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(await rowsOf(follows));
  }
  const asked = await sql(
    `select employee_id, leave_type_id, extract(year from starts_on)::integer as year,
            coalesce(sum(days) filter (where status = 'APPROVED'), 0.0) as taken_days,
            coalesce(sum(days) filter (where status = 'PENDING'), 0.0) as pending_days
     from hc_core.leave_requests group by 1, 2, 3`,
  );
  const sums = new Map(
    asked.map(({ employee_id, leave_type_id, year, taken_days, pending_days }) => [
      `${employee_id} ${leave_type_id} ${year}`,
      [taken_days, pending_days],
    ]),
  );
  const balances = await sql('select * from hc_core.leave_balances');
  const wrong = balances.filter(({ employee_id, leave_type_id, year, taken_days, pending_days }) => {
    const [taken, pending] = sums.get(`${employee_id} ${leave_type_id} ${year}`) ?? ['0.0', '0.0'];
    return taken !== taken_days || pending !== pending_days;
  });
  expect(wrong).toEqual([]);
}
