import { ALL_ROLES } from '../../subgraphs/runtime/auth/roles';
import { Random } from '../executor/support/random';
import { type Allowed, BELOW } from './access-oracle';
import { sql } from './sql';

/** A viewer, as the header of development names them. */
export interface Person {
  readonly header: string;
  readonly id: string;
  readonly department: string | null;
  readonly role: string | undefined;
}

/** So many employees, half of them with a role; some who manage people, portfolios and risks are among them. */
export async function peopleByChance(count: number): Promise<Person[]> {
  const random = new Random(7);
  const found = await sql(
    'hc',
    `select employee_id::text as id, department_id::text as department from hc_core.employees
     where status = 'ACTIVE' and terminated_on is null order by (employee_id * 7919) % 1009 limit ${count - 4}`,
  );
  const special = await sql(
    'hc',
    `select employee_id::text as id, department_id::text as department from hc_core.employees
     where employee_id in (1, 2, 25, 101) and status = 'ACTIVE'`,
  );
  return [...special, ...found].map(({ id, department }) => {
    const role = random.chance(0.5) ? random.pick(ALL_ROLES) : undefined;
    return { id, department, role, header: role ? `${id}; ${role}` : id };
  });
}

const oracle = new Map<string, Promise<ReadonlySet<string>>>();

/** Whether somebody may see the thing with that id. @param what a name for what is allowed */
export async function allows(
  person: Person,
  what: string,
  { roles, service, sql: text }: Allowed,
  id: string,
): Promise<boolean> {
  if (person.role && (roles as readonly string[]).includes(person.role)) return true;
  const key = `${person.id} ${what}`;
  const parameters = [person.id, person.department].slice(
    0,
    text.includes('$2') ? 2 : text.includes('$1') ? 1 : 0,
  );
  const read = async () => {
    const written = text.includes(BELOW) ? text.replaceAll(BELOW, `{${await lineBelow(person.id)}}`) : text;
    return new Set((await sql(service, written, parameters)).map((row) => String(row.id)));
  };
  const ids = oracle.get(key) ?? read();
  oracle.set(key, ids);
  return (await ids).has(id);
}

/** Manager to employees, by id. */
let reports: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

async function readReports(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql(
    'hc',
    `select manager_id::text as manager, array_agg(employee_id::text) as ids from hc_core.employees
     where manager_id is not null group by 1`,
  );
  return new Map(rows.map(({ manager, ids }) => [manager, ids]));
}

/** The employee and everybody below, level by level. */
async function lineBelow(id: string): Promise<string[]> {
  reports ??= readReports();
  const below = new Set([id]);
  for (const one of below) for (const report of (await reports).get(one) ?? []) below.add(report);
  return [...below];
}
