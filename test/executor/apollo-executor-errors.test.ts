import type { SubgraphResult } from '../../gateway/data-sources/subgraph-client';
import { askBoth, LINK } from './support/ask-both';
import type { SubgraphDefinition } from './support/federated-graph';

/**
 * Where Apollo's executor is wrong, and the gateway's own right. Each test shows both answers, so that it tells when
 * Apollo's is no longer wrong; `support/corrected-apollo.ts` corrects what they show.
 */

const graph = (
  [query, a]: readonly [query: object, sdl: string],
  [resolvers, b]: readonly [resolvers: object, sdl: string],
): SubgraphDefinition[] => [
  { name: 'a', sdl: LINK + a, resolvers: { Query: query } },
  { name: 'b', sdl: LINK + b, resolvers: resolvers as Record<string, unknown> },
];
const entity = { __resolveReference: (reference: object) => reference };
const gone = { __resolveReference: () => null };
const book = (id: string) => ({ __typename: 'Book', id });

const SHELF = `type Query { shelf: [Thing] } union Thing = Map | Book type Map { id: ID! } type Book @key(fields: "id") { id: ID! }`;
const shelf = () => [{ __typename: 'Map', id: 'm' }, null, book('b')];

test('an error of an entity lies where it stands, though another before it was not asked for', async () => {
  const summary = () => Promise.reject(new Error('unreadable'));
  const { apollo, plan } = await askBoth(
    graph(
      [{ shelf }, SHELF],
      [{ Book: { ...entity, summary } }, 'type Book @key(fields: "id") { id: ID! summary: String }'],
    ),
    '{ shelf { ... on Book { summary } } }',
  );
  expect(plan).toEqual({
    data: { shelf: [{}, null, { summary: null }] },
    errors: [['unreadable', 'shelf.2.summary']],
  });
  expect(apollo.errors).toEqual([['unreadable', 'shelf.0.summary']]);
});

test('an error of all entities has the path of their list', async () => {
  const __resolveReference = () => {
    throw new Error('unreadable');
  };
  const { apollo, plan } = await askBoth(
    graph(
      [{ shelf }, SHELF],
      [{ Book: { __resolveReference } }, 'type Book @key(fields: "id") { id: ID! summary: String }'],
    ),
    '{ shelf { ... on Book { summary } } }',
  );
  expect(plan).toEqual({ data: { shelf: [{}, null, { summary: null }] }, errors: [['unreadable', 'shelf']] });
  expect(apollo.errors).toEqual([['unreadable', 'shelf.@._entities']]);
});

const ITEMS =
  'interface Item @key(fields: "id") { id: ID! } type Book implements Item @key(fields: "id") { id: ID! title: String }';

test('an entity stays what it is when a service knows it by its interface alone', async () => {
  const { apollo, plan } = await askBoth(
    graph(
      [{ books: () => [{ id: '1', title: 'Emma' }] }, `${ITEMS} type Query { books: [Book] }`],
      [
        { Item: { rating: () => 5 } },
        'type Item @interfaceObject @key(fields: "id") { id: ID! rating: Int }',
      ],
    ),
    '{ books { __typename rating title } }',
  );
  expect(plan).toEqual({ data: { books: [{ __typename: 'Book', rating: 5, title: 'Emma' }] } });
  expect(apollo).toEqual({ data: { books: [null] } });
});

test('an object whose type nobody knows any more is null', async () => {
  const { apollo, plan } = await askBoth(
    graph(
      [{}, `${ITEMS} type Query { unused: Int }`],
      [
        { Query: { item: () => ({ id: '1' }) } },
        'type Query { item: Item } type Item @interfaceObject @key(fields: "id") { id: ID! }',
      ],
    ).map((definition) =>
      definition.name === 'a' ? { ...definition, resolvers: { Item: gone, Book: gone } } : definition,
    ),
    '{ item { __typename } }',
  );
  // Whoever knows it says that there is none: that is an answer.
  expect(plan).toEqual({ data: { item: null } });
  expect(apollo).toEqual({ data: { item: null } });
});

const BOOK = 'type Query { one: Book two: Book bad: Int } type Book @key(fields: "id") { id: ID! }';
const titles = graph(
  [{ one: () => book('1'), two: () => book('2'), bad: () => Promise.reject(new Error('bad')) }, BOOK],
  [{ Book: gone }, 'type Book @key(fields: "id") { id: ID! title: String! }'],
);
/** A subgraph that breaks its own promise. */
const untitled = (_: string, result: SubgraphResult): SubgraphResult => {
  const entities = result.data?._entities as object[] | undefined;
  return entities ? { data: { _entities: entities.map(() => ({ title: null })) } } : result;
};
const missing = (path: string) => ['Cannot return null for non-nullable field Book.title.', path];

test('a null that takes its parent with it is always an error', async () => {
  const alone = await askBoth(titles, '{ one { title } }', { answer: untitled });
  expect(alone.plan).toEqual({ data: { one: null }, errors: [missing('one.title')] });
  expect(alone.apollo).toEqual({ data: { one: null }, extensions: { valueCompletion: [expect.anything()] } });
  const beside = await askBoth(titles, '{ one { title } two { title } bad }', { answer: untitled });
  const data = { one: null, two: null, bad: null };
  expect(beside.plan).toEqual({ data, errors: [['bad', 'bad'], missing('one.title'), missing('two.title')] });
  expect(beside.apollo).toEqual({ data, errors: [['bad', 'bad']] });
});

test('lists in lists reach the service that requires them', async () => {
  const pages = [[{ number: 1 }, null], [{ number: 2 }]];
  const { apollo, plan } = await askBoth(
    graph(
      [
        { one: () => ({ ...book('1'), pages }) },
        'type Query { one: Book } type Book @key(fields: "id") { id: ID! pages: [[Page]] } type Page { number: Int }',
      ],
      [
        { Book: { ...entity, echo: (required: { pages: object }) => JSON.stringify(required.pages) } },
        `type Book @key(fields: "id") { id: ID! pages: [[Page]] @external echo: String @requires(fields: "pages { number }") }
         type Page { number: Int @external }`,
      ],
    ),
    '{ one { echo } }',
  );
  expect(plan).toEqual({ data: { one: { echo: JSON.stringify(pages) } } });
  expect(apollo).toEqual({ data: { one: { echo: '[null,null]' } } });
});

test('lists in lists that two services know parts of are put together', async () => {
  const { apollo, plan } = await askBoth(
    graph(
      [
        { one: () => ({ ...book('1'), grid: [[{ x: 1 }], []] }) },
        'type Query { one: Book } type Book @key(fields: "id") { id: ID! grid: [[Cell]] @shareable } type Cell { x: Int }',
      ],
      [
        { Book: { ...entity, grid: () => [[{ y: 2 }], []] } },
        'type Book @key(fields: "id") { id: ID! grid: [[Cell]] @shareable } type Cell { y: Int }',
      ],
    ),
    '{ one { grid { x y } } }',
  );
  expect(plan).toEqual({ data: { one: { grid: [[{ x: 1, y: 2 }], []] } } });
  expect(apollo).not.toEqual(plan);
});

test('a field that the plan has to rename keeps zero, and its path in an error', async () => {
  const definitions = graph(
    [
      {
        things: () => [
          { __typename: 'A', id: '1', size: 0 },
          { __typename: 'B', size: 0 },
          { __typename: 'B', size: 'x' },
        ],
      },
      'type Query { things: [Thing] } union Thing = A | B type A @key(fields: "id") { id: ID! size: Int! @shareable } type B { size: Int }',
    ],
    [{ A: entity }, 'type A @key(fields: "id") { id: ID! size: Int @shareable }'],
  );
  const { apollo, plan } = await askBoth(definitions, '{ things { ... on A { size } ... on B { size } } }');
  expect(plan.data).toEqual({ things: [{ size: 0 }, { size: 0 }, { size: null }] });
  expect(plan.errors).toEqual([[expect.stringContaining('Int cannot represent'), 'things.2.size']]);
  expect(apollo.data).not.toEqual(plan.data);
  expect(apollo.errors).not.toEqual(plan.errors);
});

test('a value that cannot be one costs itself alone', async () => {
  const definitions = graph(
    [{ one: () => 1, list: () => [1] }, 'type Query { one: Int list: [Int] }'],
    [{}, 'type Query { other: Int }'],
  );
  const { apollo, plan } = await askBoth(definitions, '{ one list }', {
    answer: () => ({ data: { one: 1, list: 'x' } }),
  });
  expect(plan).toEqual({
    data: { one: 1, list: null },
    errors: [['Expected a list for field Query.list.', 'list']],
  });
  expect(apollo.data).toBeUndefined();
});

test('whether a field may be null is what the type of the object says, not an interface', async () => {
  const { apollo, plan } = await askBoth(
    graph(
      [
        { any: () => book('1') },
        'type Query { any: Named } interface Named { id: ID! } type Book implements Named @key(fields: "id") { id: ID! }',
      ],
      [
        { Book: gone },
        'interface Named { id: ID! title: String } type Book implements Named @key(fields: "id") { id: ID! title: String! }',
      ],
    ),
    '{ any { title } }',
    { answer: untitled },
  );
  expect(plan).toEqual({ data: { any: null }, errors: [missing('any.title')] });
  expect(apollo).toEqual({ data: { any: { title: null } } });
});

test('fields may be called what every object has', async () => {
  const definitions = graph(
    [{ one: () => book('1') }, BOOK],
    [{ Book: { ...entity, title: () => 'Emma' } }, 'type Book @key(fields: "id") { id: ID! title: String! }'],
  );
  const { plan } = await askBoth(
    definitions,
    '{ one { constructor: title toString: id __proto__: id } two { valueOf: title } }',
  );
  expect(JSON.stringify(plan.data)).toBe(
    '{"one":{"constructor":"Emma","toString":"1","__proto__":"1"},"two":null}',
  );
});
