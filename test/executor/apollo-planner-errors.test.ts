import { askBoth, LINK } from './support/ask-both';
import type { SubgraphDefinition } from './support/federated-graph';

/**
 * Where Apollo's planner is wrong, and this gateway right. Each test shows both answers, so that it tells when Apollo's
 * is no longer wrong.
 */

const product = (id: string) => ({ id, name: `name ${id}`, price: Number(id) * 10 });
const comments = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);
const counted = (entity: { comments: string[] }) => entity.comments.length;

/** Products, and a service that needs their comments, each time so many, and their price. */
const shop: readonly SubgraphDefinition[] = [
  {
    name: 'products',
    sdl: `${LINK}
      type Query { product(id: ID! = "1"): Product }
      type Product @key(fields: "id") { id: ID! name: String price: Int comments(limit: Int = 10): [String!] }`,
    resolvers: {
      Query: { product: (_: unknown, { id }: { id: string }) => product(id) },
      Product: {
        __resolveReference: ({ id }: { id: string }) => product(id),
        comments: (_: unknown, { limit }: { limit: number }) => comments(limit),
      },
    },
  },
  {
    name: 'scores',
    sdl: `${LINK}
      type Product @key(fields: "id") {
        id: ID!
        price: Int @external
        comments(limit: Int = 10): [String!] @external
        ofThree: Int @requires(fields: "comments(limit: 3)")
        ofFive(times: Int = 1): Int @requires(fields: "comments(limit: 5)")
        ofAll: Int @requires(fields: "comments")
        shipping: Int @requires(fields: "price")
      }`,
    resolvers: {
      Product: {
        __resolveReference: (entity: object) => entity,
        ofThree: counted,
        ofFive: (entity: { comments: string[] }, { times }: { times: number }) => counted(entity) * times,
        ofAll: counted,
        shipping: ({ price }: { price: number }) => price * 2,
      },
    },
  },
];

test('so it is for an operation that is so large that it is planned on a thread of its own', async () => {
  const products = Array.from({ length: 40 }, (_, index) => String(index + 1));
  const selected = products.map((id) => `p${id}: product(id: "${id}") { comments(limit: 1) ofThree name }`);
  const { plan } = await askBoth(shop, `{ ${selected.join(' ')} }`);
  expect(plan).toEqual({
    data: Object.fromEntries(
      products.map((id) => [`p${id}`, { comments: comments(1), ofThree: 3, name: `name ${id}` }]),
    ),
  });
});

test.each([
  ['{ product { comments(limit: 1) ofThree } }', { comments: comments(1), ofThree: 3 }],
  ['{ product { ofThree comments(limit: 1) } }', { ofThree: 3, comments: comments(1) }],
  ['{ product { ofThree comments } }', { ofThree: 3, comments: comments(10) }],
])('%s: what a client selects is not what a field requires', async (query, right) => {
  const { apollo, plan } = await askBoth(shop, query);
  expect(plan).toEqual({ data: { product: right } });
  expect(apollo).not.toEqual(plan);
});

test('fields that require the same one with different arguments get each what it requires', async () => {
  const query = 'query ($times: Int) { product { ofThree ofFive(times: $times) five: ofFive ofAll } }';
  const { apollo, plan } = await askBoth(shop, query, { variables: { times: 2 } });
  expect(plan).toEqual({ data: { product: { ofThree: 3, ofFive: 10, five: 5, ofAll: 10 } } });
  expect(apollo).not.toEqual(plan);
});

test.each([
  ['{ product { id: name shipping } }', { id: 'name 1', shipping: 20 }],
  ['{ product { price: name shipping } }', { price: 'name 1', shipping: 20 }],
  ['{ product { __typename: name shipping } }', { __typename: 'name 1', shipping: 20 }],
])('%s: an alias may be what a key or a required field is called', async (query, right) => {
  const { apollo, plan } = await askBoth(shop, query);
  expect(plan).toEqual({ data: { product: right } });
  expect(apollo).not.toEqual(plan);
});

test('errors of fields that got other names in the plan have the path of the client', async () => {
  const { plan } = await askBoth(shop, '{ product { id: name ofThree } }', {
    answer: (service, { data }) => {
      const renamed = Object.keys((data?.product as object | null) ?? {}).filter((key) => key.includes('__'));
      if (service !== 'products') return { data };
      return { data, errors: renamed.map((key) => ({ message: 'failed', path: ['product', key] })) };
    },
  });
  expect(plan.errors?.map(([, path]) => path).sort()).toEqual([
    'product.__typename',
    'product.comments',
    'product.id',
  ]);
});

const byUpc = { id: '1', upc: 'u1', weight: 7 };
const keys = (declared: string): SubgraphDefinition[] => [
  {
    name: 'a',
    sdl: `${LINK} type Query { unused: Int }
      type Product @key(fields: "id") @key(fields: "upc") { id: ID! upc: ID! weight: Int }`,
    resolvers: { Product: { __resolveReference: () => byUpc } },
  },
  {
    name: 'b',
    sdl: `${LINK} type Query { top: Product }
      type Product ${declared} { id: ID! upc: ID! weight: Int @external shipping: Int @requires(fields: "weight") }`,
    resolvers: {
      Query: { top: () => byUpc },
      Product: {
        __resolveReference: (entity: { id?: string }) => (entity.id ? entity : null),
        shipping: ({ weight }: { weight: number }) => weight * 2,
      },
    },
  },
];

test.each([
  ['first', '@key(fields: "upc", resolvable: false) @key(fields: "id")', null],
  ['last', '@key(fields: "id") @key(fields: "upc", resolvable: false)', 14],
])('a key that the subgraph cannot resolve is listed %s', async (_, declared, shipping) => {
  const { apollo, plan } = await askBoth(keys(declared), '{ top { shipping } }');
  expect(plan).toEqual({ data: { top: { shipping: 14 } } });
  expect(apollo).toEqual({ data: { top: { shipping } } });
});

const thing = { __typename: 'Thing', id: '1', here: 1 };
let changes = 0;
const things: readonly SubgraphDefinition[] = [
  {
    name: 'one',
    sdl: `${LINK}
      type Query { node: Node any: Any thing: Thing }
      type Mutation { change: Node }
      union Any = Thing | Other
      interface Node { id: ID! }
      type Thing implements Node @key(fields: "id") { id: ID! here: Int }
      type Other { x: Int }`,
    resolvers: {
      Query: { node: () => thing, any: () => thing, thing: () => thing },
      Mutation: {
        change: () => {
          changes += 1;
          return thing;
        },
      },
    },
  },
  {
    name: 'two',
    sdl: `${LINK}
      interface Node { id: ID! there: Int }
      type Thing implements Node @key(fields: "id") { id: ID! there: Int }`,
    resolvers: {},
  },
];

/** The first service returns a type that the supergraph does not know it to return. */
const unaware = {
  change: (sdl: string) =>
    sdl
      .replace('@join__unionMember(graph: ONE, member: "Thing")', '')
      .replace('@join__implements(graph: ONE, interface: "Node")', ''),
};

test('a field that the plan does not fetch is an error, and not a silent null', async () => {
  const union = await askBoth(things, '{ any { __typename ... on Thing { here } } thing { here } }', unaware);
  const data = { any: { __typename: 'Thing', here: null }, thing: { here: 1 } };
  expect(union.plan).toEqual({
    data,
    errors: [['No subgraph can answer the field Thing.here here.', 'any.here']],
  });
  expect(union.apollo).toEqual({ data });
  const root = await askBoth(things, '{ node { there } }', unaware);
  expect(root.plan).toEqual({ thrown: 'The subgraphs cannot answer this operation.' });
  expect(root.apollo).toEqual({ data: { node: null } });
  const beside = await askBoth(things, '{ thing { here } __typename node { there } }', unaware);
  expect(beside.plan).toEqual({ thrown: 'The subgraphs cannot answer this operation.' });
  const left = await askBoth(
    things,
    '{ thing { here } __typename node @include(if: false) { there } }',
    unaware,
  );
  expect(left.plan).toEqual({ data: { thing: { here: 1 }, __typename: 'Query' } });
});

test('an operation that cannot be planned is refused before anything is changed, not in the words of the planner', async () => {
  const unresolvable = (sdl: string) =>
    sdl.replaceAll('graph: TWO, key: "id"', 'graph: TWO, key: "id", resolvable: false');
  const { apollo, plan } = await askBoth(things, '{ thing { there } }', { change: unresolvable });
  expect(plan).toEqual({ thrown: 'The subgraphs cannot answer this operation.' });
  expect(apollo.thrown).toMatch("This shouldn't have happened.");
  const mutation = await askBoth(things, 'mutation { change { there } }', unaware);
  expect(mutation.plan).toEqual({ thrown: 'The subgraphs cannot answer this operation.' });
  expect(changes).toBe(0);
});

/** Of a maker the second service has a field that requires another one's, and one that does not. */
const makers: readonly SubgraphDefinition[] = [
  {
    name: 'one',
    sdl: `${LINK}
      type Query { things: [Made] }
      interface Made { maker: Maker }
      type Book implements Made { maker: Maker }
      type Film implements Made { maker: Maker }
      type Maker @key(fields: "id") { id: ID! cost: Int }`,
    resolvers: {
      Query: {
        things: () => ['Book', 'Film'].map((__typename) => ({ __typename, maker: { id: 'm1', cost: 10 } })),
      },
    },
  },
  {
    name: 'two',
    sdl: `${LINK} type Maker @key(fields: "id") { id: ID! cost: Int @external depot: String tax: Int @requires(fields: "cost") }`,
    resolvers: { Maker: { depot: () => 'here', tax: ({ cost }: { cost: number }) => cost / 5 } },
  },
];

test('what one field requires is not needed for another one, though the planner asks for both at once', async () => {
  const query = '{ things { ... on Book { maker { depot } } ... on Film { maker { tax } } } }';
  const { apollo, plan } = await askBoth(makers, query);
  expect(plan).toEqual({ data: { things: [{ maker: { depot: 'here' } }, { maker: { tax: 2 } }] } });
  expect(apollo).toEqual({ data: { things: [{ maker: { depot: null } }, { maker: { tax: 2 } }] } });
});
