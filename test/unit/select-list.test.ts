import { parseList, parseSelect } from '../../citus/legacy-select-list';

const properties = (list: string) => parseList(list)?.map(({ property }) => property);

test('columns are known by their alias, or by their name', () => {
  expect(properties('id, o.state, placed_at as "placedAt", count(*)::integer as total')).toEqual([
    'id',
    'state',
    'placedAt',
    'total',
  ]);
});

test('commas and words of parentheses and quotes belong to their column', () => {
  expect(properties(`coalesce(a, (select 1 from x)) as a, ' from , ' as "b", "c,d" as c`)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test.each(['*', 'page.*', 'id, count(*)', 'id, a + b'])('of `%s` not every column has a name', (list) => {
  expect(parseList(list)).toBeUndefined();
});

test('a select is its columns and the rest', () => {
  expect(parseSelect('select id,\n (select max(x) from t) as x from a.b where c in (1, 2)')).toEqual({
    columns: [
      { sql: 'id', property: 'id' },
      { sql: '(select max(x) from t) as x', property: 'x' },
    ],
    rest: 'from a.b where c in (1, 2)',
  });
});

test.each([
  'select distinct a from t',
  'select a from t union all select b from u',
  'with t as (select 1 as a) select a from t',
  'insert into t (a) values (1) returning a',
  'select * from t',
  'select a, b from t order by 2',
  'select a, b = $key::bigint as c from t where b = $key',
])('the rows of `%s` depend on its list', (sql) => {
  expect(parseSelect(sql)).toBeUndefined();
});
