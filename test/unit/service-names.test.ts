import { valuesOfCheck, valuesOfChecks } from '../../cluster/service/check-values';
import { enumValues } from '../../cluster/service/enum-names';
import {
  camel,
  Names,
  pascal,
  plural,
  pointedTo,
  screaming,
  singular,
  wordsOf,
} from '../../cluster/service/naming';

test.each([
  ['order_items', 'orderItems', 'OrderItem'],
  ['OrderItem', 'orderItems', 'OrderItem'],
  ['Order Details', 'orderDetails', 'OrderDetail'],
  ['HTTPLogs', 'httpLogs', 'HttpLog'],
  ['2fa_codes', 'n2faCodes', 'N2faCode'],
  ['größe', 'grosses', 'Grosse'],
  ['staff', 'staff', 'Staff'],
  ['people', 'people', 'Person'],
  ['film_data', 'filmData', 'FilmData'],
  ['表', 'x8868s', 'X8868'],
  ['s', 's', 'S'],
])('a table %s is listed as %s and is a %s', (name, list, type) => {
  expect([camel(plural(wordsOf(name))), pascal(singular(wordsOf(name)))]).toEqual([list, type]);
});

test.each([
  ['customer_id', ['customer'], 'customer'],
  ['CustomerId', ['customer'], 'customer'],
  ['customerid', ['customer'], 'customer'],
  ['salesorderid', ['sales', 'order', 'header'], 'salesorder'],
  ['bid', ['branch'], 'bid'],
  ['ReportsTo', ['employee'], 'reportsTo'],
  ['original_language_id', ['language'], 'originalLanguage'],
  ['id', ['film'], 'film'],
  ['country', ['country'], 'country'],
])('%s, of what points to %j, leads to %s', (column, table, field) => {
  expect(camel(pointedTo(column, table))).toBe(field);
});

test('names are given once', () => {
  const names = new Names(['id']);
  expect([names.take('id', 'filmId'), names.take('filmId'), names.take('filmId')]).toEqual([
    'filmId',
    'filmId2',
    'filmId3',
  ]);
});

test('an order is named in capitals', () => expect(screaming('createdAt')).toBe('CREATED_AT'));

test.each([
  ["CHECK ((state = ANY (ARRAY['A'::text, 'B'::text])))", ['A', 'B']],
  [
    "CHECK (((state)::text = ANY ((ARRAY['A'::character varying, 'it''s'::character varying])::text[])))",
    ['A', "it's"],
  ],
  ["CHECK (((state = 'A'::text) OR (state = 'B'::text)))", ['A', 'B']],
  ["CHECK (((state IS NULL) OR (state = ANY (ARRAY['A'::text, 'B'::text]))))", ['A', 'B']],
  [`CHECK (("Order State" = ANY (ARRAY['A'::bpchar, 'B'::bpchar])))`, ['A', 'B']],
  ["CHECK ((state <> ''::text))", undefined],
  ["CHECK ((state <> ALL (ARRAY['A'::text, 'B'::text])))", undefined],
  ["CHECK ((lower(state) = ANY (ARRAY['a'::text, 'b'::text])))", undefined],
  ["CHECK (((state = 'A'::text) OR (kind = 'B'::text)))", undefined],
  // Rows that were there before may have something else.
  ["CHECK ((state = ANY (ARRAY['A'::text, 'B'::text]))) NOT VALID", undefined],
  ["CHECK (((state = 'A'::text) OR (length(state) > 3)))", undefined],
  ['CHECK ((stock > 0))', undefined],
])('%s allows %j', (definition, values) => expect(valuesOfCheck(definition)).toEqual(values));

test('of several CHECKs, what all of them allow that name values', () => {
  expect(
    valuesOfChecks([
      "CHECK ((state = ANY (ARRAY['A'::text, 'B'::text, 'C'::text])))",
      'CHECK ((length(state) < 3))',
      "CHECK (((state = 'C'::text) OR (state = 'B'::text)))",
    ]),
  ).toEqual(['B', 'C']);
});

test('values of enums are themselves, or what is nearest to them among the names of GraphQL', () => {
  const named = (...values: string[]) => enumValues(values).map(({ name }) => name);
  expect(named('open', 'PG-13', 'NC-17', 'in progress', '24h', 'größer')).toEqual([
    'open',
    'PG_13',
    'NC_17',
    'in_progress',
    '_24h',
    'grosser',
  ]);
  expect(named('A', 'A+', 'A-', '-1', '1', '', '%', '表', '__x', 'true', 'null')).toEqual([
    'A',
    'A_PLUS',
    'A_MINUS',
    'MINUS_1',
    '_1',
    'EMPTY',
    'PERCENT',
    'x8868',
    'x',
    'TRUE',
    'NULL',
  ]);
  // What can be a name keeps it, wherever it stands.
  expect(named('a b', 'a-b', 'a_b', 'a b')).toEqual(['a_b2', 'a_b3', 'a_b']);
});
