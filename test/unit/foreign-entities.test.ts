import { buildASTSchema, graphql, parse } from 'graphql';
import { resolveForeignEntities } from '../../subgraphs/runtime/foreign-entities';

const document = parse(`
  directive @key(fields: String!, resolvable: Boolean) on OBJECT
  type Query { task: Task }
  type Task @key(fields: "id") { id: ID! owner: Person! helper: Person room: Room before: Task }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  type Room @key(fields: "houseId id") { houseId: ID! id: ID! }
`);

/** Asks that of a task, which is this service's; persons and rooms are not. */
async function ask(fields: string, task: object) {
  const schema = buildASTSchema(document);
  resolveForeignEntities(schema, document, { Task: {} as never });
  const { data, errors } = await graphql({ schema, source: `{ task { ${fields} } }`, rootValue: { task } });
  return errors ? errors.map(({ message }) => message) : JSON.parse(JSON.stringify(data)).task;
}

test('an entity of another service is resolved by the id that the row has of it', async () => {
  const row = { ownerId: '7', helperId: null };
  expect(await ask('owner { __typename id } helper { id }', row)).toEqual({
    owner: { __typename: 'Person', id: '7' },
    helper: null,
  });
});

test('one that the row has whole is taken as it is', async () => {
  expect(await ask('owner { id }', { owner: { id: '8' } })).toEqual({ owner: { id: '8' } });
});

test('a row without its id is an error, not nobody', async () => {
  expect(await ask('helper { id }', {})).toEqual(['a row that helper is asked of has no helperId']);
});

test('entities of the service itself, and those of several ids, are left to their resolvers', async () => {
  expect(await ask('before { id } room { id }', { beforeId: '1', roomId: '1' })).toEqual({
    before: null,
    room: null,
  });
});
