import { parse } from 'graphql';
import { checkNullableFields } from '../../subgraphs/runtime/entity-keys';

test.each([
  'type Query { price: Float! }',
  'type Query { price: Float } type Mutation { record(price: Float!): [Float]! }',
])('%s is refused, since what fails in it would take everything beside it along', (sdl) => {
  expect(() => checkNullableFields('prices', parse(sdl))).toThrow(
    /prices: (Query\.price|Mutation\.record) is non-null/,
  );
});

test('a field that takes arguments is refused, since a wrong one would take its whole object along', () => {
  const sdl = 'type Query { share: Share } type Share { name: String! prices(from: Date): [Float!]! }';
  expect(() => checkNullableFields('prices', parse(sdl))).toThrow(/prices: Share\.prices takes arguments/);
});

test('what may be null is taken, and what takes no arguments whatever it is', () => {
  const sdl =
    'type Query { price: Price } type Mutation { record: Price } type Price { value: Float! at(day: Date): Float }';
  expect(() => checkNullableFields('prices', parse(sdl))).not.toThrow();
});
