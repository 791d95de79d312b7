import {
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  parse,
} from 'graphql';
import { compileOperation } from '../../subgraphs/runtime/compiled-operation';
import { Operations } from '../../subgraphs/runtime/operations';
import { operationLimits, schemasOf } from './support/federated-graph';
import { generateOperation } from './support/generate-operation';
import { chanceOf, Random } from './support/random';
import { syntheticGraph } from './support/synthetic-graph';

const OPERATIONS = Math.ceil(Number(process.env.EXECUTOR_OPERATIONS ?? 1_000) / 2);

/**
 * Where resolvers fail, and whether they answer at once or later. They never do both: an error that graphql-js meets at
 * once in a list makes it forget the promises of the other items, and their rejections end the process.
 */
let faults = { seed: 0, probability: 0, later: false };

/** Lets half of the fields have resolvers that throw or reject, and return errors and nulls. */
function withFaults(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields()))
        if (field.resolve || chanceOf(type.name + field.name, 5) < 0.5)
          field.resolve = faulty(field.resolve ?? defaultFieldResolver);
  return schema;
}

function faulty(resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    let place = '';
    for (let at: typeof info.path | undefined = info.path; at; at = at.prev) place += `${at.key}<`;
    const chance = chanceOf(place, faults.seed);
    const kind = Math.floor((chance / faults.probability) * 4);
    const answer = () => {
      if (kind === 0) throw new GraphQLError(`thrown at ${place}`, { extensions: { code: 'THROWN' } });
      if (kind === 1) throw new Error(`thrown at ${place}`);
      if (kind === 2) return new Error(`returned at ${place}`);
      return kind === 3 ? null : resolve(source, args, context, info);
    };
    return faults.later ? Promise.resolve().then(answer) : answer();
  };
}

/**
 * The errors that are missing. graphql-js stops at the first of an object, where graphql-jit reports each; and where a
 * null has come up to the top, each may have stopped at another one.
 */
function missingErrors(expected: ExecutionResult, actual: ExecutionResult): string[] {
  const textsOf = ({ errors = [] }: ExecutionResult) =>
    errors.map(({ message, path, extensions }) => JSON.stringify([message, path, extensions]));
  const [wanted, found] = [textsOf(expected), textsOf(actual)];
  if (expected.data === null && found.length > 0) return [];
  return wanted.filter((text) => !found.includes(text));
}

describe.each([...schemasOf(syntheticGraph)].map(([name, schema]) => [name, withFaults(schema)] as const))(
  'compiled operations of %s',
  (name, schema) => {
    test('have the data and errors of graphql-js', async () => {
      const generator = {
        schema,
        scalars: {
          ID: ['"b1"', '"f2"', '"m1"', '"u2"', '"r3"'],
          Int: ['1', '2', '3'],
          String: ['"x"'],
          _Any: [
            '{__typename: "Book", id: "b1"}',
            '{__typename: "User", id: "u1"}',
            '{__typename: "Nothing"}',
          ],
        },
        maximumDepth: 5,
        conditions: 0.12,
        without: new Set(['_service']),
      };
      let compared = 0;
      for (let seed = 1; seed <= OPERATIONS / 4; seed++) {
        const { query, variables } = generateOperation(generator, new Random(seed * 7 + name.length));
        const compiled = compileOperation(schema, parse(query, { noLocation: true }));
        if (!compiled) continue;
        compared += 1;
        for (faults of [
          { seed: 0, probability: 0, later: false },
          { seed, probability: 0.05, later: false },
          { seed, probability: 0.05, later: true },
        ]) {
          const expected = await execute({
            schema,
            document: parse(query),
            variableValues: variables,
            contextValue: {},
          });
          const actual = await compiled({}, variables);
          expect({ query, variables, data: actual.data ?? null }).toEqual({
            query,
            variables,
            data: expected.data ?? null,
          });
          expect({ query, missing: missingErrors(expected, actual) }).toEqual({ query, missing: [] });
          if (!expected.errors) expect(actual.errors).toBeUndefined();
        }
      }
      expect(compared).toBeGreaterThan(OPERATIONS / 20);
    });
  },
);

describe('operations of a service', () => {
  const [schema] = [...schemasOf(syntheticGraph).values()] as [GraphQLSchema];
  const asked = (query: string, variableValues = {}, operationName?: string) =>
    new Operations(schema, operationLimits, 0)
      .get(query, operationName)
      .execute({ contextValue: {}, variableValues });

  test.each([
    ['query ($n: Int! = 2) { items(first: $n) { id } }', {}],
    ['query ($n: Int! = 2) { items(first: $n) { id } }', { n: null }],
    ['query ($n: Int = 2) { items(first: $n) { id } }', { n: null }],
    ['query ($on: Boolean! = true) { item { id @include(if: $on) title @skip(if: $on) } }', {}],
    ['query ($in: [Country!]) { found(countries: $in) { __typename } }', { in: 'GB' }],
    ['query ($in: [Country!]) { found(countries: $in) { __typename } }', { in: ['XX'] }],
    ['query ($c: Country!) { found(countries: [$c, JP]) { __typename } }', { c: 'GB' }],
    ['{ item { ...A @include(if: false) ...A } } fragment A on Item { id }', {}],
    [
      'query ($on: Boolean!) { makers @skip(if: $on) { best { ... on Book { pages } } } makers { id } }',
      { on: true },
    ],
    ['{ item { __proto__: id } }', {}],
    ['mutation ($t: String) { change(id: "b1", change: { title: $t }) { title } }', {}],
    ['{ item { nothing } }', {}],
    ['{ item {', {}],
  ])('%s with %j is answered as by graphql-js', async (query, variables) => {
    const plain = new Operations(schema, operationLimits, Number.POSITIVE_INFINITY).get(query, undefined);
    const expected = await plain.execute({ contextValue: {}, variableValues: variables });
    expect(JSON.stringify(await asked(query, variables))).toBe(JSON.stringify(expected));
  });

  test('are told apart by name', async () => {
    const query = 'query One { item { id } } query Two { makers { id } }';
    expect((await asked(query, {}, 'Two')).data).toHaveProperty('makers');
    expect((await asked(query, {}, 'One')).data).toHaveProperty('item');
    expect((await asked(query)).errors).toHaveLength(1);
  });
});
