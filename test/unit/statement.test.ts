import {
  columns,
  compile,
  declaredStatements,
  fanOut,
  reference,
  shardBatch,
  singleShard,
  statement,
  valuesOf,
} from '../../citus/statement';

const lookup = {
  name: 'test.order.byId',
  route: shardBatch,
  sql: `select id, state from test.orders
        where order_id = any($keys::bigint[]) and ($state::text is null or state = $state)`,
};

test('named parameters are numbered in the order of their first use, each once', () => {
  const { text, parameters } = compile(lookup);
  expect(text).toBe(
    'select id, state from test.orders where order_id = any($1::bigint[]) and ($2::text is null or state = $2)',
  );
  expect(parameters).toEqual([
    { name: 'keys', type: 'bigint[]' },
    { name: 'state', type: 'text' },
  ]);
});

test('values follow the parameters; what is not given is NULL', () => {
  expect(valuesOf(compile(lookup), { keys: ['7', '-8'] })).toEqual(['{7,-8}', null]);
});

test.each([[['7,8']], [['7', null]], [['{}']], [[7]]])(
  'a list of %j is left to the driver to write',
  (keys) => {
    expect(valuesOf(compile(lookup), { keys })).toEqual([keys, null]);
  },
);

test('a batch has a router for one key', () => {
  const { single } = compile(lookup);
  expect(single!.route).toEqual(singleShard);
  expect(single!.text).toBe(
    'select id, state from test.orders where order_id = $1::bigint and ($2::text is null or state = $2)',
  );
});

test('a parameter may be written with its type later than it is first used', () => {
  const { text } = compile({ ...lookup, route: fanOut('a test'), sql: 'select $limit, $limit::integer' });
  expect(text).toBe('select $1, $1::integer');
});

test('the tables that a statement reads are known, each once', () => {
  const { relations } = compile({
    name: 'test.join',
    route: singleShard,
    sql: `select 1 from test.orders o join test.lines l on l.order_id = o.order_id and l.order_id = $key::bigint
          where o.order_id = $key and exists (select from test.orders where order_id = $key)`,
  });
  expect(relations).toEqual(['test.orders', 'test.lines']);
});

test.each([
  ['select 1 from test.orders where order_id = $key::bigint for update', false],
  ['insert into test.orders (order_id) values ($key::bigint)', true],
  ['update test.orders set state = $state::text where order_id = $key::bigint', true],
  ['delete from test.orders where order_id = $key::bigint', true],
  [
    'with gone as (delete from test.orders where order_id = $key::bigint returning *) select 1 from gone',
    true,
  ],
])('it is known whether it changes rows: %s', (sql, writes) => {
  expect(compile({ name: 'test.writes', route: singleShard, sql }).writes).toBe(writes);
});

test.each([
  ['a batch without $keys', { ...lookup, sql: 'select 1 where $key::bigint = 1' }, 'has no $keys'],
  ['a single-shard statement without $key', { ...lookup, route: singleShard }, 'has no $key'],
  [
    'a parameter without a type',
    { ...lookup, sql: `${lookup.sql} limit $limit` },
    '$limit is nowhere written',
  ],
  [
    'a parameter of two types',
    { ...lookup, sql: `${lookup.sql} and $state::date = now()` },
    '$state has two types',
  ],
])('refused with the name of the statement: %s', (_, declaration, problem) => {
  expect(() => compile(declaration)).toThrow('test.order.byId');
  expect(() => compile(declaration)).toThrow(problem);
});

test('a name is declared once', () => {
  const declared = statement({ name: 'test.twice', route: reference, sql: 'select 1 from test.kinds' });
  expect(declaredStatements().get('test.twice')).toBe(declared);
  expect(() => statement({ name: 'test.twice', route: reference, sql: 'select 2' })).toThrow(
    'declared twice',
  );
});

test('prepared names differ wherever the SQL does, and fit into what PostgreSQL keeps of a name', () => {
  const name = `test.${'very.'.repeat(30)}long`;
  const one = compile({ name, route: reference, sql: 'select 1' });
  const other = compile({ name, route: reference, sql: 'select 2' });
  const batch = compile(lookup);
  expect(one.preparedName).not.toBe(other.preparedName);
  expect(batch.preparedName).not.toBe(batch.single!.preparedName);
  expect(Buffer.byteLength(one.preparedName)).toBeLessThanOrEqual(63);
});

test('a select list names each column as its property', () => {
  expect(columns({ id: 'order_id', state: 'state', total: 'net + tax' })).toBe(
    'order_id as "id", state, net + tax as "total"',
  );
});
