import { NarrowedStatements } from '../../citus/declare/narrowing';
import { type PageDeclaration, page } from '../../citus/page';
import { compile, shardBatch, singleShard } from '../../citus/statement';

const kept = new NarrowedStatements();

const narrowed = (of: Pick<ReturnType<typeof compile>, 'narrowing'>, ...properties: string[]) =>
  of.narrowing!.to(new Set(properties), kept);

const order = compile({
  name: 'test.narrowing.order',
  route: shardBatch,
  sql: `select order_id as id, state, placed_at as "placedAt", total from test.orders
        where order_id = any($keys::bigint[])`,
});

test('a statement is made with the columns that are read, and so is its router', () => {
  const made = narrowed(order, 'id', 'total')!;
  expect(made.text).toBe('select order_id as id, total from test.orders where order_id = any($1::bigint[])');
  expect(made.single!.text).toBe('select order_id as id, total from test.orders where order_id = $1::bigint');
  expect(made).toMatchObject({ name: order.name, route: order.route, relations: order.relations });
  expect(made.preparedName).not.toBe(order.preparedName);
});

test('it is made once for the same columns, and not at all for all of them', () => {
  expect(narrowed(order, 'total', 'id')).toBe(narrowed(order, 'id', 'total'));
  expect(narrowed(order, 'id', 'state', 'placedAt', 'total')).toBeUndefined();
});

test('a list is never empty', () => {
  expect(narrowed(order)!.text).toMatch(/^select order_id as id from /);
});

test('a column that the rest of the statement names stays', () => {
  const sorted = compile({
    name: 'test.narrowing.sorted',
    route: singleShard,
    sql: `select state, count(*)::integer as orders from test.orders where customer_id = $key::bigint
          group by state order by orders desc`,
  });
  expect(narrowed(sorted, 'state')!.text).toMatch(/^select state, count\(\*\)::integer as orders from /);
});

test('a statement whose rows depend on its list is left whole', () => {
  const distinct = compile({
    name: 'test.narrowing.distinct',
    route: singleShard,
    sql: 'select distinct state, total from test.orders where customer_id = $key::bigint',
  });
  expect(distinct.narrowing!.properties).toBeUndefined();
  expect(narrowed(distinct, 'state')).toBeUndefined();
});

test('servers are not made to prepare a statement for every combination of columns', () => {
  const names = Array.from({ length: 12 }, (_, index) => `c${index}`);
  const wide = compile({
    name: 'test.narrowing.wide',
    route: singleShard,
    sql: `select ${names.join(', ')} from test.wide where id = $key::bigint`,
  });
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
  const declaration: PageDeclaration = {
    name: 'test.narrowing.lines',
    columns: 'line_id as id, quantity, price, placed_at as "placedAt"',
    from: 'test.lines',
    by: { column: 'order_id', type: 'bigint', parent: { table: 'test.orders', column: 'order_id' } },
    orders: { PLACED: { column: 'placed_at', type: 'timestamptz', property: 'placedAt' } },
    tieBreaker: { column: 'line_id', type: 'bigint', property: 'id' },
  };
  const lines = page(declaration).select({ order: 'PLACED', descending: false, after: false, filters: [] });

  test('keeps what it is sorted by and the key of its parent', () => {
    const { text } = narrowed(lines, 'price')!;
    expect(text).toContain(
      'select line_id as id, price, placed_at as "placedAt", order_id as "pageKey" from',
    );
  });

  test('knows the properties of its rows', () => {
    expect(lines.narrowing!.properties).toEqual(['id', 'quantity', 'price', 'placedAt', 'pageKey']);
  });
});

test('all statements together are not narrowed without end', () => {
  let made = 0;
  for (let index = 0; index < 100; index++) {
    const wide = compile({
      name: `test.narrowing.many${index}`,
      route: singleShard,
      sql: `select ${Array.from({ length: 40 }, (_, column) => `c${column}`).join(', ')} from test.wide where id = $key::bigint`,
    });
    for (let column = 0; column < 40; column++) if (narrowed(wide, `c${column}`)) made += 1;
  }
  expect(made).toBeGreaterThan(1_900);
  expect(made).toBeLessThanOrEqual(2_000);
});
