import type { Client } from 'pg';
import { relationsOf } from '../../citus/distribution';
import { distributions } from '../support/system';
import { ask, compose, connect, psql, until } from './stack';

const DOORS = 9999;

/** Portfolios with what three services know of them, read at their owners. */
async function portfoliosAtTheirOwners() {
  const [portfolios, employees, accounts] = await Promise.all([
    ask(
      5435,
      'select portfolio_id, name, manager_id, cash_account_id from market_core.portfolios order by 1',
    ),
    ask(5431, 'select employee_id, last_name from hc_core.employees'),
    ask(5433, 'select account_id, code from finance_core.chart_of_accounts'),
  ]);
  const names = new Map(employees.map((row) => [row.employee_id, row.last_name]));
  const codes = new Map(accounts.map((row) => [row.account_id, row.code]));
  return portfolios.map((row) => ({
    portfolio_id: row.portfolio_id,
    name: row.name,
    last_name: names.get(row.manager_id),
    code: codes.get(row.cash_account_id),
  }));
}

const JOIN = `
  select p.portfolio_id, p.name, e.last_name, a.code
  from market_core.portfolios p
  join hc_core.employees e on e.employee_id = p.manager_id
  join finance_core.chart_of_accounts a on a.account_id = p.cash_account_id`;

describe('through PgPool on 9999', () => {
  test('every table and view of the five services is there', async () => {
    const expected = Object.values(distributions).flatMap((distribution) => {
      const { tables, views } = relationsOf(distribution);
      return [...tables, ...views];
    });
    const rows = await ask(
      DOORS,
      `select schemaname || '.' || tablename as name from pg_tables where false
       union all select foreign_table_schema || '.' || foreign_table_name from information_schema.foreign_tables`,
    );
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(expected));
  });

  test('one statement joins three services and finds what their owners hold', async () => {
    expect(await ask(DOORS, `${JOIN} order by p.portfolio_id`)).toEqual(await portfoliosAtTheirOwners());
  });

  test('names need no schema', async () => {
    const [row] = await ask(
      DOORS,
      'select count(*) from employees e join portfolios p on p.manager_id = e.employee_id',
    );
    expect(Number(row!.count)).toBeGreaterThan(0);
  });

  test('a filter on the distribution column reaches the owner, and so one shard', async () => {
    const plan = await ask(
      DOORS,
      'explain (verbose, costs off) select * from hc_core.employees where employee_id = 7',
    );
    expect(JSON.stringify(plan)).toContain('Remote SQL: SELECT');
    expect(JSON.stringify(plan)).toContain('WHERE ((employee_id = 7))');
  });
});

describe('a write through 9999', () => {
  let session: Client;
  const before = () => ask(5431, 'select last_name, version from hc_core.employees where employee_id = 1');
  let untouched: Awaited<ReturnType<typeof before>>;

  beforeAll(async () => {
    session = await connect(DOORS);
    untouched = await before();
  });
  afterAll(() => session.end());
  afterEach(async () => {
    await session.query('rollback');
    expect(await before()).toEqual(untouched);
  });

  const update = `update hc_core.employees set last_name = 'x' where employee_id = 1`;

  test('is refused because sessions are read-only', async () => {
    await expect(session.query(update)).rejects.toMatchObject({ code: '25006' });
  });

  test('is refused for want of rights in a session that says otherwise', async () => {
    await session.query('begin read write');
    await expect(session.query(update)).rejects.toMatchObject({ code: '42501' });
  });

  test.each([
    ['an insert', 'insert into hc_core.departments (code) values (1)'],
    ['a deletion', 'delete from hc_core.employees'],
    ['a truncation', 'truncate hc_core.employees'],
    ['a table of its own', 'create table hc_core.mine (id int)'],
    ['a schema', 'create schema mine'],
    ['another server option', `alter server hc options (set updatable 'true')`],
    ['a program on the door', `copy (select 1) to program 'cat'`],
  ])('%s is refused in a session that says otherwise', async (_, sql) => {
    await session.query('begin read write');
    await expect(session.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('is refused to the superuser of a door as well, by the foreign servers and by the owner', () => {
    expect(() => psql('door1', `begin read write; ${update}`)).toThrow('does not allow updates');
    expect(() =>
      psql('door1', `begin read write; alter server hc options (set updatable 'true'); ${update}`),
    ).toThrow(/cannot execute UPDATE in a read-only transaction[\s\S]*remote SQL command: UPDATE/);
  });
});

test('a column added at the owner shows after the next migration, and the guards with it', async () => {
  await ask(5431, 'alter table hc_core.offices add column floor_count integer');
  try {
    compose(['run', '--rm', '-T', 'migrate']);
    for (const door of ['door1', 'door2']) {
      expect(psql(door, 'select count(floor_count) from hc_core.offices')).toEqual(['0']);
      expect(psql(door, 'call door.check_guards()')).toEqual([]);
    }
    await expect(ask(DOORS, 'update hc_core.offices set floor_count = 1')).rejects.toMatchObject({
      code: '25006',
    });
  } finally {
    await ask(5431, 'alter table hc_core.offices drop column floor_count');
    compose(['run', '--rm', '-T', 'migrate']);
  }
});

test('a thousand sessions read the right rows, and a door that dies costs no more than the sessions it held', async () => {
  const [sessions, atOnce, killAt] = [1000, 20, 300];
  const portfolios = await portfoliosAtTheirOwners();
  const lost: unknown[] = [];
  let wrong = 0;
  let next = 0;
  const one = async (index: number) => {
    const expected = portfolios[index % portfolios.length]!;
    try {
      const rows = await ask(DOORS, `${JOIN} where p.portfolio_id = $1`, [expected.portfolio_id]);
      if (JSON.stringify(rows) !== JSON.stringify([expected])) wrong++;
    } catch (error) {
      lost.push((error as Error).message);
    }
  };
  const worker = async () => {
    while (next < sessions) {
      const index = next++;
      if (index === killAt) compose(['kill', 'door1']);
      await one(index);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
    expect(wrong).toBe(0);
    expect(lost.length).toBeLessThanOrEqual(atOnce);
  } finally {
    compose(['up', '-d', '--no-deps', 'door1']);
  }
  await until('the door is back among the backends', async () => {
    const nodes = await ask(DOORS, 'show pool_nodes');
    return nodes.every(({ status }) => status === 'up');
  });
}, 900_000);
