import { Client } from 'pg';
import { failedQueryOf } from '../../citus/rows/rows-query';
import { PipelinedConnections } from '../../citus/send/pipelined-connections';
import { ownerDatabase, testDatabase } from '../support/databases';

/** Of this test alone. */
const SCHEMA = `one_transaction_${process.pid}`;
const TABLE = `${SCHEMA}.numbers`;

let owner: Client;
let reads: PipelinedConnections;
beforeAll(async () => {
  owner = new Client({ connectionString: ownerDatabase('hc') });
  await owner.connect();
});
beforeEach(async () => {
  await owner.query(`create schema ${SCHEMA}`);
  await owner.query(`create table ${TABLE} (id integer primary key, value integer not null)`);
  await owner.query(`grant usage on schema ${SCHEMA} to public`);
  await owner.query(`grant select on ${TABLE} to public`);
  await owner.query(`insert into ${TABLE} values (1, 10), (2, 20), (3, 30)`);
  reads = new PipelinedConnections({
    url: testDatabase('hc'),
    name: 'one transaction',
    size: 1,
    acquireTimeout: 30_000,
    statementTimeout: 30_000,
    isUnpooled: true,
  });
});
afterEach(async () => {
  await reads.end();
  await owner.query(`drop schema ${SCHEMA} cascade`);
});
afterAll(() => owner.end());

const byId = (id: unknown) => ({
  name: `by id ${id}`,
  text: `select value, now()::text as began from ${TABLE} where id = $1::integer and ${id} = ${id}`,
  values: [id],
});
const failing = (value: string) => ({
  name: `fails: ${value}`,
  text: `select ${value} as value, now()::text as began`,
});
const together = (first: ReturnType<typeof byId>, ...followedBy: object[]) =>
  reads.query<{ value: number | string; began: string }>({ ...first, followedBy: followedBy as never });

test('rows come in the order of the statements, all of one transaction, each time', async () => {
  for (let time = 0; time < 3; time++) {
    const [one, other] = await Promise.all([together(byId(3), byId(1), byId(2)), together(byId(2), byId(3))]);
    expect(one.rows.map(({ value }) => value)).toEqual([30, 10, 20]);
    expect(other.rows.map(({ value }) => value)).toEqual([20, 30]);
    expect(new Set(one.rows.map(({ began }) => began)).size).toBe(1);
    expect(one.rows[0]!.began).not.toBe(other.rows[0]!.began);
  }
});

test('a statement that is there to raise an error brings no rows, and its error ends all', async () => {
  const check = (limit: number) => ({
    name: 'check',
    text: `select where not (select case when count(*) = $1::bigint then true else ('found ' || count(*))::boolean end from ${TABLE})`,
    values: [limit],
    hasRows: false,
  });
  expect((await together(byId(1), byId(2), check(3))).rows).toHaveLength(2);
  await expect(together(byId(1), byId(2), check(4))).rejects.toMatchObject({ code: '22P02' });
  expect((await together(byId(1), byId(2), check(3))).rows).toHaveLength(2);
});

test('what was passed over behind an error is prepared the next time', async () => {
  await expect(together(byId(1), failing("'x'::text::integer"), byId(2), byId(3))).rejects.toMatchObject({
    code: '22P02',
  });
  expect((await together(byId(1), byId(2), byId(3))).rows.map(({ value }) => value)).toEqual([10, 20, 30]);
  const [failed, after] = await Promise.allSettled([
    together(byId(1), failing('1 / 0'), byId(4)),
    together(byId(4), byId(1)),
  ]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  expect(after).toMatchObject({ status: 'fulfilled', value: { rows: [{ value: 10 }] } });
});

test('a value that cannot be written fails them all, and nothing else', async () => {
  const toPostgres = () => {
    throw new Error('not this one');
  };
  const unwritable = { toPostgres };
  await expect(together(byId(1), { ...byId(2), values: [unwritable] })).rejects.toThrow('not this one');
  expect((await together(byId(1), byId(2))).rows).toHaveLength(2);
});

test('a column that has changed its type is read by the new one', async () => {
  expect((await together(byId(1), byId(2))).rows.map(({ value }) => value)).toEqual([10, 20]);
  await owner.query(`alter table ${TABLE} alter column value type text using 'text ' || value`);
  expect((await together(byId(1), byId(2))).rows.map(({ value }) => value)).toEqual(['text 10', 'text 20']);
  expect((await together(byId(3))).rows.map(({ value }) => value)).toEqual(['text 30']);
});

describe('of several queries', () => {
  const joined = (queries: object[], last?: object) => reads.queryJoined({ queries, last } as never);
  const valuesOf = (results: Awaited<ReturnType<typeof joined>>) =>
    results.map(({ rows }) => rows.map(({ value }: { value: number }) => value));
  const text = (id: number) => ({
    name: `text of ${id}`,
    text: `select value::text as value, id from ${TABLE} where id = $1`,
    values: [id],
  });
  const nothing = { name: 'nothing', text: `select where false`, hasRows: false };

  test('each gets its own rows, with its own columns', async () => {
    for (let time = 0; time < 3; time++) {
      const results = await joined(
        [{ ...byId(3), followedBy: [byId(1)] }, byId(7), text(2), { ...byId(2), followedBy: [byId(9)] }],
        nothing,
      );
      expect(valuesOf(results)).toEqual([[30, 10], [], ['20'], [20]]);
      expect(results.map(({ fields }) => fields.map(({ name }) => name))).toEqual([
        ['value', 'began'],
        ['value', 'began'],
        ['value', 'id'],
        ['value', 'began'],
      ]);
    }
  });

  test('an error says of which it is', async () => {
    const error = (queries: object[], last?: object) => joined(queries, last).catch((reason) => reason);
    const inSecond = [byId(1), { ...byId(2), followedBy: [failing('1 / 0'), byId(3)] }, text(1)];
    for (let time = 0; time < 2; time++) {
      const of = await error(inSecond, nothing);
      expect([of.code, failedQueryOf(of)]).toEqual(['22012', 1]);
      const ofLast = await error([byId(1), text(1)], { ...failing('1 / 0'), hasRows: false });
      expect([ofLast.code, failedQueryOf(ofLast)]).toEqual(['22012', undefined]);
    }
    expect(valuesOf(await joined([byId(1), text(1)], nothing))).toEqual([[10], ['10']]);
  });
});
