import { valuesOfCheck } from '../../cluster/service/check-values';
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
  ['größe', 'groEs', 'GroE'],
  ['staff', 'staff', 'Staff'],
  ['people', 'people', 'Person'],
  ['film_data', 'filmData', 'FilmData'],
  ['表', 'x8868s', 'X8868'],
])('a table %s is listed as %s and is a %s', (name, list, type) => {
  expect([camel(plural(wordsOf(name))), pascal(singular(wordsOf(name)))]).toEqual([list, type]);
});

test.each([
  ['customer_id', ['customer'], 'customer'],
  ['CustomerId', ['customer'], 'customer'],
  ['customerid', ['customer'], 'customer'],
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
  ["CHECK ((state <> ''::text))", undefined],
  ["CHECK (((state = 'A'::text) OR (length(state) > 3)))", undefined],
  ['CHECK ((stock > 0))', undefined],
])('%s allows %j', (definition, values) => expect(valuesOfCheck(definition)).toEqual(values));
