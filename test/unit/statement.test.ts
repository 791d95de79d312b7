import {
  arrayOf,
  byPair,
  byTuple,
  columns,
  findRow,
  firstOfPair,
  inKeys,
  insertInto,
  insertRows,
  key,
  lockRow,
  nextIds,
  page,
  param,
  reference,
  report,
  shardBatch,
  singleShard,
  sql,
  statement,
  t,
  table,
  updateRow,
} from '../../citus';
import { valuesOf } from '../../citus/declare/statement';
import type { UnitOfWork } from '../../subgraphs/runtime/mutation';

const orders = table(
  'test.orders',
  {
    id: t.bigint('order_id'),
    state: t.text<'OPEN' | 'SENT'>(),
    placedOn: t.date(),
    note: t.nullable(t.text()),
    total: t.defaulted(t.numeric()),
  },
  { key: ['id'], distributedBy: 'id' },
);

let number = 0;
const name = () => `test.statement${number++}`;

const byId = statement(name(), shardBatch)
  .sql`select ${columns(orders)} from ${orders} where order_id ${inKeys.bigint} and state = ${param.text('state')}
       and (${param.text('state')} <> 'x' or total > any(${arrayOf(param.numeric('totals'))}))`;

test('parameters are numbered in the order of their first use, each once', () => {
  expect(byId.text).toBe(
    'select order_id as "id", state, placed_on as "placedOn", note, total from test.orders ' +
      'where order_id = any($1::bigint[]) and state = $2::text ' +
      "and ($2::text <> 'x' or total > any($3::numeric[]))",
  );
  expect(byId.parameters.map(({ name, type }) => [name, type])).toEqual([
    ['keys', 'bigint[]'],
    ['state', 'text'],
    ['totals', 'numeric[]'],
  ]);
});

test('a batch has a router for one key', () => {
  expect(byId.single!.route).toEqual(singleShard);
  expect(byId.single!.text).toContain('where order_id = $1::bigint and state = $2::text');
});

test('ids are written as PostgreSQL writes an array of them; what is no id is left to the driver', () => {
  const params = { keys: ['7', '-8'], state: 'OPEN', totals: ['1'] };
  expect(valuesOf(byId, params)).toEqual(['{7,-8}', 'OPEN', ['1']]);
  for (const keys of [['7,8'], ['7', null], ['{}'], [7]])
    expect(valuesOf(byId, { ...params, keys })[0]).toEqual(keys);
});

test('what is not given, and null that may not be, names statement and parameter', () => {
  expect(() => valuesOf(byId, { keys: ['7'], totals: [] })).toThrow(
    `statement "${byId.name}": $state is not given`,
  );
  expect(() => valuesOf(byId, { keys: ['7'], state: null, totals: [] })).toThrow(
    `statement "${byId.name}": $state is null`,
  );
});

const insert = insertInto(orders, name());
const lock = lockRow(orders, name(), { columns: ['id', 'state'] });
const change = updateRow(orders, name(), 'state', 'note');

test('what follows from a table is written by its columns', () => {
  expect(insert.text).toBe(
    'insert into test.orders (order_id, state, placed_on, note) values ($1::bigint, $2::text, $3::date, $4::text)',
  );
  expect(lock.text).toBe(
    'select order_id as "id", state from test.orders where order_id = $1::bigint for update',
  );
  expect(change.text).toBe(
    'update test.orders set state = $1::text, note = $2::text where order_id = $3::bigint',
  );
  expect(valuesOf(change, { key: '1', state: 'SENT', note: null })).toEqual(['SENT', null, '1']);
});

test('a row is read, and changed with what comes of it told', () => {
  expect(findRow(orders, name(), 'state').text).toBe(
    'select state from test.orders where order_id = $1::bigint',
  );
  const send = updateRow(orders, name(), { set: ['state'], now: ['placedOn'], returning: ['placedOn'] });
  expect(send.text).toBe(
    'update test.orders set state = $1::text, placed_on = now() where order_id = $2::bigint returning placed_on as "placedOn"',
  );
});

test('a list has every column of its table where none are named', () => {
  const lines = table(
    'test.lines',
    { orderId: t.bigint(), id: t.bigint('line_id'), productId: t.bigint(), ...t.versioned },
    { key: ['orderId', 'id'], distributedBy: 'orderId', parent: orders },
  );
  const list = page({
    name: name(),
    from: lines,
    by: lines.orderId,
    orders: { ID: lines.id },
    tieBreaker: lines.id,
  });
  expect(list.declaration.columns).toEqual(columns(lines));
  const sums = report({ name: name(), from: lines, fanOut: 'of all', orderBy: 'line_id' });
  expect(sums.declaration.columns).toEqual(columns(lines));
  expect(byPair(lines, name()).statement.text).toContain(
    '= any($1::bigint[]) and line_id = any($2::bigint[])',
  );
  const byProduct = byPair(lines, name(), 'productId');
  expect([byProduct.id, byProduct.statement.text.slice(-30)]).toEqual([
    'productId',
    'product_id = any($2::bigint[])',
  ]);
  expect(byTuple(lines, name(), ['id', 'orderId', 'productId'])).toMatchObject({
    properties: ['orderId', 'id', 'productId'],
    statement: {
      text: expect.stringMatching(
        /where order_id = any\(\$1::bigint\[\]\) and \(order_id, line_id, product_id\) in \(select \* from unnest\(\$2::bigint\[\], \$3::bigint\[\], \$4::bigint\[\]\)\)$/,
      ),
      single: { text: expect.stringContaining('where order_id = $1::bigint and (order_id, line_id') },
    },
  });
  expect(() => byTuple(lines, 'test.without', ['id', 'productId'])).toThrow(
    'statement "test.without": orderId is not among what it finds rows by',
  );
  const first = firstOfPair(lines, name(), 'productId', 'created_at desc, line_id');
  expect([first.key, first.parent]).toEqual(['orderId', 'productId']);
  expect(first.statement.text).toContain(
    'row_number() over (partition by order_id, product_id order by created_at desc, line_id) as place from test.lines ' +
      'where order_id = any($1::bigint[]) and product_id = any($2::bigint[])',
  );
});

test('several ids are taken, and several rows inserted, at once', async () => {
  expect(nextIds(orders, name()).text).toBe(
    "select nextval(pg_get_serial_sequence('test.orders', 'order_id'))::bigint as id from generate_series(1, $1::integer)",
  );
  const ran: unknown[] = [];
  const run = async ({ text }: { text: string }, params: unknown) => {
    ran.push(text, params);
    return [];
  };
  const insertOrders = insertRows(orders, name());
  await insertOrders({ run: run as unknown as UnitOfWork['run'] }, []);
  expect(ran).toEqual([]);
  await insertOrders({ run: run as unknown as UnitOfWork['run'] }, [
    { id: '1', state: 'OPEN', placedOn: '2026-06-30', note: null },
    { id: '2', state: 'SENT', placedOn: '2026-07-01', note: 'x' },
  ]);
  expect(ran).toEqual([
    'insert into test.orders (order_id, state, placed_on, note) ' +
      'select * from unnest($1::bigint[], $2::text[], $3::date[], $4::text[])',
    {
      keys: ['1', '2'],
      state: ['OPEN', 'SENT'],
      placedOn: ['2026-06-30', '2026-07-01'],
      note: [null, 'x'],
    },
  ]);
});

const insertIfFree = insertInto(orders, name(), {
  computed: { placedOn: sql`now() + ${param.integer('days')}` },
  unlessTaken: ['state'],
  returning: ['id', 'total'],
});

test('what SQL computes of a row, and what comes of it, is written too', () => {
  expect(insertIfFree.text).toBe(
    'insert into test.orders (order_id, state, placed_on, note) values ($1::bigint, $2::text, now() + $3::integer, ' +
      '$4::text) on conflict (state) do nothing returning order_id as "id", total',
  );
});

test('it is known what a statement reads and whether it changes rows', () => {
  const gone = statement(name(), singleShard)
    .sql`with gone as (delete from ${orders} where order_id = ${key.bigint} returning *) select 1 from gone`;
  expect([lock.writes, insert.writes, change.writes, gone.writes]).toEqual([false, true, true, true]);
  expect(gone.relations).toEqual(['test.orders']);
});

test.each([
  ['a batch without keys', () => statement('test.wrong', shardBatch).sql`select 1`, 'has no $keys'],
  [
    'a single-shard statement without key',
    () => statement('test.wrong', singleShard).sql`select 1`,
    'has no $key',
  ],
  [
    'a parameter of two types',
    () => statement('test.wrong', reference).sql`select ${param.text('a')}, ${param.date('a')}`,
    '$a has two types',
  ],
  ['a name that is taken', () => statement(byId.name, reference).sql`select 1`, 'is declared twice'],
])('refused with the name of the statement: %s', (_, declare, problem) => {
  expect(declare).toThrow(problem);
  expect(declare).toThrow(/statement "test\./);
});

/** Compiled, never run: each line marked so has to be refused by the compiler. */
export async function argumentsAreChecked(unit: UnitOfWork): Promise<void> {
  const given = { key: '1', state: 'OPEN', placedOn: '2026-06-30', note: null } as const;
  await unit.run(insert, given);
  const rows: { id: string; state: 'OPEN' | 'SENT' }[] = await unit.run(lock, { key: '1' });
  // @ts-expect-error a forgotten argument
  await unit.run(insert, { key: '1', state: 'OPEN', note: null });
  // @ts-expect-error a misspelt argument
  await unit.run(insert, { key: '1', state: 'OPEN', placedOm: '2026-06-30', note: null });
  // @ts-expect-error null where the column has none
  await unit.run(insert, { ...given, placedOn: null });
  // @ts-expect-error a value that the column does not have
  await unit.run(insert, { ...given, state: 'LOST' });
  // @ts-expect-error NULL has to be said
  await unit.run(change, { key: '1', state: 'SENT' });
  // @ts-expect-error a statement with parameters and none given
  await unit.run(lock);
  // @ts-expect-error a forgotten argument of SQL that names a table
  await unit.run(byId, { keys: ['7'], totals: [] });
  const [made] = await unit.run(insertIfFree, { key: '1', state: 'OPEN', note: null, days: 3 });
  // @ts-expect-error a forgotten argument of what is computed
  await unit.run(insertIfFree, { key: '1', state: 'OPEN', note: null });
  // @ts-expect-error a property that does not come back
  made?.note;
  // @ts-expect-error a property that the statement does not read
  rows[0]?.placedOn;
}

const budgets = table(
  'test.budgets',
  {
    id: t.bigint('budget_id'),
    code: t.text(),
    thresholds: t.arrayOf(t.integer()),
    entries: t.defaulted(t.count()),
  },
  { key: ['id'] },
);

test('a count is read as an integer, and an array is given as one', () => {
  const insert = insertInto(budgets, name(), { unlessTaken: ['code'], returning: ['id', 'entries'] });
  expect(insert.text).toBe(
    'insert into test.budgets (budget_id, code, thresholds) values ($1::bigint, $2::text, $3::integer[]) ' +
      'on conflict (code) do nothing returning budget_id as "id", entries::integer as "entries"',
  );
  expect(findRow(budgets, name(), 'entries').text).toBe(
    'select entries::integer as "entries" from test.budgets where budget_id = $1::bigint',
  );
});
