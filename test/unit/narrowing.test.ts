import { columns, inKeys, key, page, reference, shardBatch, singleShard, sql, t, table } from '../../citus';
import { NarrowedStatements } from '../../citus/declare/narrowing';
import { compile } from '../../citus/declare/statement';

const kept = new NarrowedStatements();

const narrowed = (of: Pick<ReturnType<typeof compile>, 'narrowing'>, ...properties: string[]) =>
  of.narrowing!.to(new Set(properties), kept);

const orders = table(
  'test.orders',
  { id: t.bigint('order_id'), state: t.text(), placedAt: t.timestamptz(), total: t.numeric() },
  { key: ['id'], distributedBy: 'id' },
);

const ofCustomers = table(
  'test.orders_by_customer',
  { customerId: t.bigint(), orderId: t.bigint(), state: t.text(), total: t.numeric() },
  { key: ['customerId', 'orderId'], distributedBy: 'customerId' },
);

const order = compile(
  'test.narrowing.order',
  shardBatch,
  sql`select ${columns(orders)} from ${orders} where order_id ${inKeys.bigint}`,
);

/** A statement that chooses from so many columns. */
function wideOf(name: string, width: number) {
  const names = Array.from({ length: width }, (_, index) => `c${index}`);
  const wide = table(
    'test.wide',
    { id: t.bigint(), ...Object.fromEntries(names.map((column) => [column, t.text()])) },
    { key: ['id'], distributedBy: 'id' },
  );
  const list = columns(Object.fromEntries(names.map((column) => [column, column])));
  const of = compile(name, singleShard, sql`select ${list} from ${wide} where id = ${key.bigint}`);
  return { names, of };
}

test('a statement is made with the columns that are read, and so is its router', () => {
  const made = narrowed(order, 'id', 'total')!;
  expect(made.text).toBe(
    'select order_id as "id", total from test.orders where order_id = any($1::bigint[])',
  );
  expect(made.single!.text).toBe(
    'select order_id as "id", total from test.orders where order_id = $1::bigint',
  );
  expect(made).toMatchObject({ name: order.name, route: order.route, relations: order.relations });
  expect(made.preparedName).not.toBe(order.preparedName);
});

test('it is made once for the same columns, and not at all for all of them', () => {
  expect(narrowed(order, 'total', 'id')).toBe(narrowed(order, 'id', 'total'));
  expect(narrowed(order, 'id', 'state', 'placedAt', 'total')).toBeUndefined();
});

test('a list is never empty', () => {
  expect(narrowed(order)!.text).toMatch(/^select order_id as "id" from /);
});

test('a column that the rest of the statement names stays', () => {
  const sorted = compile(
    'test.narrowing.sorted',
    singleShard,
    sql`select ${columns({ state: 'state', orders: 'count(*)::integer' })} from ${ofCustomers}
        where customer_id = ${key.bigint} group by state order by orders desc`,
  );
  expect(narrowed(sorted, 'state')!.text).toMatch(/^select state, count\(\*\)::integer as "orders" from /);
});

const list = columns(ofCustomers, 'state', 'total');

test.each([
  ['is distinct', sql`select distinct ${list} from ${ofCustomers}`],
  ['is united with another', sql`select ${list} from ${ofCustomers} union all select 'x', 0`],
  [
    'is in a common table expression',
    sql`with o as (select ${list} from ${ofCustomers}) select state from o`,
  ],
  ['is of a change', sql`delete from ${ofCustomers} returning ${list}`],
  ['is everything', sql`select * from ${ofCustomers}`],
  ['is sorted by position', sql`select ${list} from ${ofCustomers} order by 2`],
  ['is grouped by position', sql`select ${list} from ${ofCustomers} group by 1, 2`],
])('a statement whose list %s is left whole', (_, of) => {
  const whole = compile('test.narrowing.whole', reference, of);
  expect(whole.narrowing!.properties).toBeUndefined();
  expect(narrowed(whole, 'state')).toBeUndefined();
});

test('servers are not made to prepare a statement for every combination of columns', () => {
  const { names, of: wide } = wideOf('test.narrowing.wide', 12);
  const texts = new Set<string | undefined>();
  for (let bits = 1; bits < 2 ** 12 - 1; bits++) {
    const wanted = names.filter((_, index) => bits & (1 << index));
    const made = narrowed(wide, ...wanted);
    texts.add(made?.text);
    for (const name of wanted) expect(made?.text ?? wide.text).toMatch(new RegExp(`\\b${name}\\b`));
  }
  expect(texts.size).toBeLessThanOrEqual(33);
});

describe('a page', () => {
  const orderLines = table(
    'test.lines',
    {
      orderId: t.bigint(),
      id: t.bigint('line_id'),
      quantity: t.integer(),
      price: t.numeric(),
      placedAt: t.timestamptz(),
    },
    { key: ['orderId', 'id'], distributedBy: 'orderId', parent: orders },
  );
  const lines = page({
    name: 'test.narrowing.lines',
    columns: columns(orderLines, 'id', 'quantity', 'price', 'placedAt'),
    from: orderLines,
    by: orderLines.orderId,
    orders: { PLACED: orderLines.placedAt },
    tieBreaker: orderLines.id,
  }).select({ order: [{ by: 'PLACED', descending: false }], after: false, filters: [] });

  test('keeps what it is sorted by and the key of its parent', () => {
    const { text } = narrowed(lines, 'price')!;
    expect(text).toContain(
      'select line_id as "id", price, placed_at as "placedAt", order_id as "pageKey" from',
    );
  });

  test('knows the properties of its rows', () => {
    expect(lines.narrowing!.properties).toEqual(['id', 'quantity', 'price', 'placedAt', 'pageKey']);
  });
});

test('all statements together are not narrowed without end', () => {
  let made = 0;
  for (let index = 0; index < 100; index++) {
    const { names, of: wide } = wideOf(`test.narrowing.many${index}`, 40);
    for (const column of names) if (narrowed(wide, column)) made += 1;
  }
  expect(made).toBeGreaterThan(1_900);
  expect(made).toBeLessThanOrEqual(2_000);
});
