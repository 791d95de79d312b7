import { Client } from 'pg';
import { key, type Params, raw, reference, type Sql, singleShard, sql } from '../../citus';
import { compile } from '../../citus/declare/statement';
import { constraintName, type DatabaseError } from '../../citus/errors';
import type { Database } from '../../citus/send/database';
import { attendance } from '../../subgraphs/hc/attendance/table';
import { employees } from '../../subgraphs/hc/employees/table';
import { leaveBalances } from '../../subgraphs/hc/leave/table';
import { offices } from '../../subgraphs/hc/offices/table';
import { SERVICES } from '../../subgraphs/system';
import { query } from '../support/citus-lab';
import { testDatabase } from '../support/databases';
import { openDatabase } from '../support/own-cluster';

const KEY = '1';
/** Of an advisory lock at the coordinator. */
const LOCK = 7_203_411;
const statement = (of: Sql<{ readonly key: string }>, route = singleShard) =>
  compile<Params, Record<string, string>>('test.errors', route, of);
/** A read of one shard that takes longer than it may. */
const slow = statement(
  sql`select employee_id as id from ${employees} where employee_id = ${key.bigint} and pg_sleep(600)::text = ''`,
);
/** A read that waits until nobody holds a lock any more. */
const waiting = statement(
  sql`select pg_advisory_xact_lock_shared(${raw(String(LOCK))})::text as locked`,
  reference,
);
const fine = statement(sql`select employee_id as id from ${employees} where employee_id = ${key.bigint}`);

let database: Database;
const opened: Database[] = [];

beforeAll(() => {
  database = openDatabase('hc', testDatabase('hc'));
});
afterAll(() => database.close());
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));

function open(limits: Parameters<typeof openDatabase>[2], url = testDatabase('hc')): Database {
  const one = openDatabase('hc', url, limits);
  opened.push(one);
  return one;
}

/** How a statement fails. */
async function failureOf(running: Promise<unknown>): Promise<DatabaseError> {
  const outcome = await running.then(
    () => undefined,
    (error) => error,
  );
  expect(outcome).toHaveProperty('name', 'DatabaseError');
  return outcome;
}

test.each([
  [
    'a row that is there already',
    sql`insert into ${leaveBalances} select * from ${leaveBalances} where employee_id = ${key.bigint}`,
    { kind: 'conflict', sqlstate: '23505', constraint: 'leave_balances_pkey' },
  ],
  [
    'a value that is not allowed',
    sql`update ${employees} set status = 'GONE' where employee_id = ${key.bigint}`,
    { kind: 'constraint', sqlstate: '23514', constraint: 'employees_status_check' },
  ],
  [
    'a row of a reference table that is missing',
    sql`update ${employees} set office_id = -1 where employee_id = ${key.bigint}`,
    { kind: 'constraint', sqlstate: '23503', constraint: 'employees_office_fk' },
  ],
  [
    'a value that is missing',
    sql`update ${employees} set status = null where employee_id = ${key.bigint}`,
    { kind: 'constraint', sqlstate: '23502', constraint: undefined },
  ],
  [
    'a row of a bulk that is there already',
    sql`insert into ${leaveBalances} (employee_id, leave_type_id, year, entitled_days)
     select * from unnest(array[${key.bigint}], array[1::bigint], array[2026], array[1::numeric])`,
    { kind: 'conflict', sqlstate: '23505', constraint: 'leave_balances_pkey' },
  ],
  [
    'a value of a bulk that is not allowed',
    sql`insert into ${leaveBalances} (employee_id, leave_type_id, year, entitled_days)
     select * from unnest(array[${key.bigint}], array[1::bigint], array[1999], array[1::numeric])`,
    { kind: 'constraint', sqlstate: '23514', constraint: 'leave_balances_year_check' },
  ],
  [
    'text that is no number',
    sql`select ${key.bigint} as id, ('x' || employee_number)::bigint from ${employees} where employee_id = ${key.bigint}`,
    { kind: 'invalid-input', sqlstate: '22P02' },
  ],
  [
    'SQL that Citus does not do',
    sql`update ${employees} set employee_id = 0 where employee_id = ${key.bigint}`,
    { kind: 'internal', sqlstate: '0A000' },
  ],
])('%s', async (_, of, expected) => {
  const failure = await failureOf(database.run(statement(of), { key: KEY }));
  expect(failure).toMatchObject({ service: 'hc', statement: 'test.errors', ...expected });
});

test.each([true, false])('a key that is no bigint is invalid input (shard reads: %s)', async (shardReads) => {
  const opened = open({ shardReads });
  await opened.prepareShardReads();
  const failure = await failureOf(opened.run(fine, { key: 'abc' }));
  expect(failure).toMatchObject({ kind: 'invalid-input', sqlstate: '22P02' });
});

test.each(SERVICES)(
  'every constraint of a shard of %s is known by the name that it was declared with',
  async (service) => {
    const url = testDatabase(service);
    // From PostgreSQL 18 on a NOT NULL is a constraint too, but the error of a missing value names its column alone.
    const names = (where: string) =>
      `select conname as name from pg_constraint where contype <> 'n' and ${where}
     union select split_part(indexrelid::regclass::text, '.', 2) from pg_index
           where indisunique and ${where.replaceAll('conrelid', 'indrelid')}`;
    const [{ declared }] = (await query(
      url,
      `select array_agg(name::text) as declared from (${names('conrelid in (select logicalrelid from pg_dist_partition)')}) n`,
    )) as [{ declared: string[] }];
    const shards = await query(
      url,
      'select unnest(array(select json_array_elements_text(result::json))) as name from run_command_on_workers($1)',
      [`select json_agg(name) from (${names(`conrelid::regclass::text ~ '_[0-9]{6,}$'`)}) n`],
    );
    expect(shards.length).toBeGreaterThan(declared.length);
    const unknown = shards.filter(({ name }) => !declared.includes(constraintName(name)!));
    expect(unknown).toEqual([]);
  },
);

test('a statement that takes too long is a timeout, told by the server', async () => {
  const failure = await failureOf(open({ statementTimeout: 200 }).run(slow, { key: KEY }));
  expect(failure).toMatchObject({ kind: 'timeout', sqlstate: '57014' });
});

test('a database that cannot be reached is unavailable', async () => {
  const closed = new URL(testDatabase('hc'));
  closed.port = '1';
  expect(await failureOf(open({}, closed.href).run(fine, { key: KEY }))).toMatchObject({
    kind: 'unavailable',
  });
});

test('a pool that has no connection left in time is unavailable', async () => {
  const busy = open({ poolSize: 1, acquireTimeout: 2_000, pipelinedReads: false });
  const holder = new Client({ connectionString: testDatabase('hc') });
  await holder.connect();
  await holder.query('select pg_advisory_lock($1)', [LOCK]);
  const running = busy.run(waiting, {});
  expect(await failureOf(busy.run(fine, { key: KEY }))).toMatchObject({ kind: 'unavailable' });
  await holder.end();
  expect(await running).toHaveLength(1);
});

test('a statement that fails costs nobody the connection it used', async () => {
  const one = open({ poolSize: 1, statementTimeout: 2_000 });
  const backend = async () =>
    (
      await one.run(
        statement(sql`select pg_backend_pid()::text as pid from ${offices} limit 1`, reference),
        {},
      )
    )[0]!.pid;
  const pid = await backend();
  await failureOf(one.run(fine, { key: 'abc' }));
  await failureOf(one.run(slow, { key: KEY }));
  await failureOf(
    one.run(statement(sql`update ${employees} set status = 'GONE' where employee_id = ${key.bigint}`), {
      key: KEY,
    }),
  );
  expect(await backend()).toBe(pid);
});

describe('with another session in the way', () => {
  let other: Client;

  beforeEach(async () => {
    other = new Client({ connectionString: testDatabase('hc') });
    await other.connect();
    await other.query('begin');
  });
  afterEach(async () => {
    await other.query('rollback');
    await other.end();
  });

  async function until<T>(what: () => Promise<T | false>): Promise<T> {
    for (;;) {
      const found = await what();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The process id of a backend of ours that is at work on such a statement. */
  const backendAt = (sql: string) =>
    until<number>(async () => {
      const [backend] = await query(
        testDatabase('hc'),
        `select pid from pg_stat_activity
         where application_name = 'gateway hc' and state = 'active' and starts_with(query, $1)`,
        [sql],
      );
      return backend?.pid ?? false;
    });

  const lock =
    'select attendance_id from hc_core.attendance where employee_id = $1 and attendance_id = $2 for update';

  const locking = statement(
    sql`select attendance_id::text as id from ${attendance} where employee_id = ${key.bigint}
        order by attendance_id for update`,
  );

  test('a read that ends in a deadlock is sent again', async () => {
    const rows = await query(
      testDatabase('hc'),
      'select attendance_id::text as id from hc_core.attendance where employee_id = $1 order by attendance_id',
      [KEY],
    );
    for (;;) {
      await other.query(lock, [KEY, rows.at(-1)!.id]);
      // It locks the first rows and waits for the last, while the other session has the last and waits for the first.
      const reading = database.run(locking, { key: KEY });
      await until(() =>
        query(testDatabase('hc'), `${lock} nowait`, [KEY, rows[0]!.id]).then(
          () => false,
          ({ code }) => code === '55P03',
        ),
      );
      const failure = await other.query(lock, [KEY, rows[0]!.id]).then(
        () => undefined,
        (error) => error,
      );
      await other.query('rollback');
      expect(await reading).toEqual(rows);
      // Who of the two has to give way is for the server to choose; when it was the read, the other got its lock.
      if (!failure) return;
      expect(failure.code).toBe('40P01');
      await other.query('begin');
    }
  });

  test('a read whose connection is cut is sent again', async () => {
    const reading = open({}).run(
      statement(
        sql`select employee_id::text as id from ${employees} where employee_id = ${key.bigint} and pg_sleep(0.5)::text = ''`,
      ),
      { key: KEY },
    );
    const pid = await backendAt('select');
    await query(testDatabase('hc'), 'select pg_terminate_backend($1::int)', [pid]);
    expect(await reading).toEqual([{ id: KEY }]);
  });

  test('a write whose connection is cut is not: nobody knows what became of it', async () => {
    await other.query('select from hc_core.employees where employee_id = $1 for update', [KEY]);
    const writing = failureOf(
      database.run(
        statement(sql`update ${employees} set status = status where employee_id = ${key.bigint}`),
        {
          key: KEY,
        },
      ),
    );
    const pid = await backendAt('update');
    await query(testDatabase('hc'), 'select pg_terminate_backend($1::int)', [pid]);
    // Were it sent again, it would wait for the lock that is still held.
    expect(await writing).toMatchObject({ kind: 'connection-lost' });
  });
});
