import { askBoth, LINK } from './support/ask-both';
import type { SubgraphDefinition } from './support/federated-graph';

const refused = () => Promise.reject(new Error('first is at most 100'));

/** Desks that name people; who of them is there, another service knows. */
const office = (desk: string): readonly SubgraphDefinition[] => [
  {
    name: 'office',
    sdl: `${LINK}
      type Query { desks: [Desk!] }
      type Desk { number: Int! ${desk} }
      type Person @key(fields: "id") { id: ID! desks: Int }`,
    resolvers: {
      Query: { desks: () => ['p1', 'p9', 'p9'].map((id, number) => ({ number, by: { id } })) },
      Person: { desks: () => 1 },
    },
  },
  {
    name: 'people',
    sdl: `${LINK} type Person @key(fields: "id") { id: ID! name: String! nick: String leave(first: Int): [String!]! }`,
    resolvers: {
      Person: {
        __resolveReference: ({ id }: { id: string }) => (id === 'p9' ? null : { id, name: 'Ann' }),
        leave: refused,
      },
    },
  },
];

const by = (person: object | null) => ({ by: person });

test.each([
  ['name', { name: 'Ann' }],
  ['nick', { nick: null }],
  ['id nick desks', { id: 'p1', nick: null, desks: 1 }],
])('an entity that its service does not know is null without an error: %s', async (selected, known) => {
  const { plan } = await askBoth(office('by: Person'), `{ desks { by { ${selected} } } }`);
  expect(plan).toEqual({ data: { desks: [by(known), by(null), by(null)] } });
});

test('where it may not be null, that is the error', async () => {
  const { plan } = await askBoth(office('by: Person!'), '{ desks { by { nick } } }');
  const message = 'Cannot return null for non-nullable field Desk.by.';
  expect(plan).toEqual({
    data: { desks: null },
    errors: [
      [message, 'desks.1.by'],
      [message, 'desks.2.by'],
    ],
  });
});

test('an error of one field is the only one of an entity that it makes null', async () => {
  const { plan } = await askBoth(
    office('by: Person'),
    '{ desks { by { id name nick leave(first: 1000) } } }',
  );
  expect(plan).toEqual({
    data: { desks: [by(null), by(null), by(null)] },
    errors: [['first is at most 100', 'desks.0.by.leave']],
  });
});

/** Shelves name books by one key; who wrote a book is known by another, which the catalogue translates. */
const library: readonly SubgraphDefinition[] = [
  {
    name: 'shelves',
    sdl: `${LINK} type Query { books: [Book] } type Book @key(fields: "isbn") { isbn: ID! }`,
    resolvers: { Query: { books: () => [{ isbn: 'i1' }, { isbn: 'i2' }] } },
  },
  {
    name: 'catalogue',
    sdl: `${LINK} type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: ID! title: String }`,
    resolvers: {
      Book: {
        __resolveReference: ({ isbn }: { isbn: string }) =>
          isbn === 'i2' ? null : { id: '1', isbn, title: 'One' },
      },
    },
  },
  {
    name: 'authors',
    sdl: `${LINK} type Book @key(fields: "id") { id: ID! author: String }`,
    resolvers: { Book: { author: () => 'Ann' } },
  },
];

test.each([
  ['isbn author', { isbn: 'i1', author: 'Ann' }, { isbn: 'i2', author: null }],
  ['isbn author id @include(if: false)', { isbn: 'i1', author: 'Ann' }, { isbn: 'i2', author: null }],
  ['isbn ... { title @skip(if: true) author }', { isbn: 'i1', author: 'Ann' }, { isbn: 'i2', author: null }],
  ['isbn title author', { isbn: 'i1', title: 'One', author: 'Ann' }, null],
  ['isbn ...F', { isbn: 'i1', title: 'One', author: 'Ann' }, null],
])(
  'a service that is only asked for a key of an entity does not decide whether there is one: %s',
  async (selected, known, other) => {
    const fragment = selected.includes('...F') ? ' fragment F on Book { title author }' : '';
    const { plan } = await askBoth(library, `{ books { ${selected} } }${fragment}`);
    expect(plan).toEqual({ data: { books: [known, other] } });
  },
);
