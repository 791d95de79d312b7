import { setTimeout as wait } from 'node:timers/promises';
import type { SubgraphClient, SubgraphFetch } from '../../gateway/data-sources/subgraph-client';
import { LINK } from './support/ask-both';
import { type Executor, planExecutor } from './support/executors';
import { federatedGraph, plainClient, type SubgraphDefinition } from './support/federated-graph';

type Sent = { service: string; query: string; variables: Record<string, any> };

/** The executor over subgraphs in memory; `sent` is what it asks them, `instead` may answer in their place. */
async function executorOf(
  definitions: readonly SubgraphDefinition[],
  instead: (sent: Sent) => ReturnType<SubgraphFetch> | undefined = () => undefined,
): Promise<Executor & { sent: Sent[]; prepared: string[] }> {
  const { supergraphSdl, schemas } = federatedGraph(definitions);
  const sent: Sent[] = [];
  const prepared: string[] = [];
  const clients = new Map(
    [...schemas].map(([service, schema]): [string, SubgraphClient] => {
      const client = plainClient(schema);
      const prepare: SubgraphClient['prepare'] = (operation) => {
        prepared.push(service);
        const fetch = client.prepare(operation);
        return (variables, context) => {
          const request = { service, query: operation.query, variables };
          sent.push(request);
          return instead(request) ?? fetch(variables, context);
        };
      };
      return [service, { ...client, prepare }];
    }),
  );
  return { ...(await planExecutor(supergraphSdl, (service) => clients.get(service)!)), sent, prepared };
}

const reviews = ['u1', 'u2', 'u1', 'u3', 'u1'].map((author) => ({ author: { id: author } }));
const forum: SubgraphDefinition[] = [
  {
    name: 'reviews',
    sdl: `${LINK}
      type Query { reviews: [Review!]! hidden: String }
      type Review { author: User }
      type User @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { reviews: () => reviews } },
  },
  {
    name: 'users',
    sdl: `${LINK}
      type Query { me: User }
      type User @key(fields: "id") { id: ID! name(upper: Boolean): String email: String! }`,
    resolvers: {
      Query: { me: () => ({ id: 'u2' }) },
      User: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        name: ({ id }: { id: string }) => (id === 'u1' ? Promise.reject(new Error(`no name for ${id}`)) : id),
        email: ({ id }: { id: string }) => (id === 'u3' ? null : `${id}@example.com`),
      },
    },
  },
];

test('an entity is asked for once, and its errors lie at every place where it stands', async () => {
  const { ask, sent } = await executorOf(forum);
  const { data, errors } = await ask('{ reviews { author { name email } } }');
  expect(sent.at(-1)!.variables.representations).toEqual(
    ['u1', 'u2', 'u3'].map((id) => ({ __typename: 'User', id })),
  );
  const first = { author: { name: null, email: 'u1@example.com' } };
  const second = { author: { name: 'u2', email: 'u2@example.com' } };
  expect(data).toEqual({ reviews: [first, second, first, { author: null }, first] });
  expect(errors!.map(({ path }) => path!.join('.')).sort()).toEqual([
    'reviews.0.author.name',
    'reviews.2.author.name',
    'reviews.3.author.email',
    'reviews.4.author.name',
  ]);
});

test('places that share an answer do not share what is added to it afterwards', async () => {
  const { ask } = await executorOf([
    {
      name: 'people',
      sdl: `${LINK} type Query { people: [Person] } type Person @key(fields: "id") { id: ID! alias: String }`,
      resolvers: {
        Query: { people: () => ['one', 'two', 'three'].map((alias) => ({ id: '1', alias })) },
      },
    },
    {
      name: 'addresses',
      sdl: `${LINK} type Person @key(fields: "id") { id: ID! homes: [[Home]] @shareable } type Home { street: String }`,
      resolvers: {
        Person: { __resolveReference: (it: object) => it, homes: () => [[{ street: 'Elm' }, null]] },
      },
    },
    {
      name: 'labels',
      sdl: `${LINK}
        type Person @key(fields: "id") {
          id: ID! alias: String @external homes: [[Home]] @shareable @requires(fields: "alias")
        }
        type Home { label: String }`,
      resolvers: {
        Person: {
          __resolveReference: (it: object) => it,
          homes: ({ alias }: { alias: string }) => [[{ label: `of ${alias}` }, null]],
        },
      },
    },
  ]);
  const { data, errors } = await ask('{ people { homes { street label } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    people: ['one', 'two', 'three'].map((alias) => ({
      homes: [[{ street: 'Elm', label: `of ${alias}` }, null]],
    })),
  });
});

test('fetches that do not need each other run at the same time', async () => {
  let running = 0;
  let most = 0;
  const { ask } = await executorOf(forum, () => {
    running += 1;
    most = Math.max(most, running);
    return wait(20).then(() => {
      running -= 1;
      return { data: {} };
    });
  });
  await ask('{ reviews { __typename } me { id } }');
  expect(most).toBe(2);
});

test.each([
  ['cannot be asked', () => Promise.reject(new Error('broken')), 'broken'],
  [
    'answers with too few entities',
    async () => ({ data: { _entities: [] } }),
    'Expected "data._entities" to contain 3 elements',
  ],
  ['answers without data', async () => ({ data: null, errors: [{ message: 'down' }] }), 'down'],
])('a service that %s costs its own fields, and is one error', async (_, answer, message) => {
  const { ask } = await executorOf(forum, ({ service }) => (service === 'users' ? answer() : undefined));
  const { data, errors } = await ask('{ reviews { author { id email } } }');
  expect(data).toEqual({ reviews: reviews.map(() => ({ author: null })) });
  expect(errors!.map((error) => [error.message, error.path])).toEqual([[message, undefined]]);
});

test('an operation is planned and compiled once for each choice of its conditions, and each time answered anew', async () => {
  const { ask, sent, prepared } = await executorOf(forum);
  const query = 'query ($on: Boolean!) { me { id email @include(if: $on) } }';
  for (const on of [true, false, true, false])
    expect((await ask(query, { on })).data).toEqual({
      me: on ? { id: 'u2', email: 'u2@example.com' } : { id: 'u2' },
    });
  expect(prepared).toEqual(['users', 'users']);
  expect(sent).toHaveLength(4);
});

test('introspection is answered beside data, with aliases, fragments and variables', async () => {
  const { ask } = await executorOf(forum);
  const { data } = await ask(
    `query ($type: String!, $on: Boolean = false) {
      kind: __typename
      me { id }
      ...Types
      __schema @include(if: $on) { queryType { name } }
      gone: __type(name: "Gone") { name }
    }
    fragment Types on Query { user: __type(name: $type) { id: name fields { name } } }`,
    { type: 'User' },
  );
  expect(data).toEqual({
    kind: 'Query',
    me: { id: 'u2' },
    user: { id: 'User', fields: [{ name: 'id' }, { name: 'name' }, { name: 'email' }] },
    gone: null,
  });
});

test('a variable that is not given is refused', async () => {
  const { ask, sent } = await executorOf(forum);
  const { data, errors } = await ask('query ($on: Boolean!) { me { id @skip(if: $on) } }', {});
  const message = 'Variable "$on" of required type "Boolean!" was not provided.';
  expect([data, errors!.map((error) => error.message)]).toEqual([undefined, [message]]);
  expect(sent).toEqual([]);
});

test("an operation that the executor does not support is run by Apollo's, and counted", async () => {
  const { ask, fallbacks } = await executorOf(forum);
  const query = 'query ($representations: Boolean!) { reviews { author { name(upper: $representations) } } }';
  const { data } = await ask(query, { representations: true });
  expect(data!.reviews).toHaveLength(5);
  expect(await fallbacks()).toBe(1);
});
