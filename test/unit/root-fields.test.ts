import { parse } from 'graphql';
import { checkRootFields } from '../../subgraphs/runtime/entity-keys';

test.each([
  'type Query { price: Float! }',
  'type Query { price: Float } type Mutation { record(price: Float!): [Float]! }',
])('%s is refused, since what fails in it would take everything beside it along', (sdl) => {
  expect(() => checkRootFields('prices', parse(sdl))).toThrow(
    /prices: (Query\.price|Mutation\.record) is non-null/,
  );
});

test('a root field that may be null is taken, whatever other types have', () => {
  const sdl = 'type Query { price: Price } type Mutation { record: Price } type Price { value: Float! }';
  expect(() => checkRootFields('prices', parse(sdl))).not.toThrow();
});
