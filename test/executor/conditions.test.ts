import { askBoth } from './support/ask-both';
import { desk, done } from './support/desk-graph';

/** `@skip` and `@include`. Where Apollo's planner is wrong, a test shows its answer too. */

test.each([
  ['{ book @include(if: $on) { title @skip(if: $on) } }', { on: true }, { book: {} }],
  ['{ book @include(if: $on) { title @include(if: $off) } }', { on: true, off: false }, { book: {} }],
  ['{ ... @include(if: $on) { book { title @skip(if: $on) } } }', { on: true }, { book: {} }],
  [
    '{ boss @skip(if: $off) { id @skip(if: $on) home { street @include(if: $off) } } }',
    {},
    { boss: { home: {} } },
  ],
  [
    '{ book { shop { manager @include(if: $on) { home @include(if: $on) { street @skip(if: $on) } } } } }',
    {},
    { book: { shop: { manager: { home: {} } } } },
  ],
  [
    '{ ...All } fragment All on Query { book @include(if: $on) { ...Rest @skip(if: $on) } } fragment Rest on Book { id }',
    {},
    { book: {} },
  ],
])('%s with %j: what is included is fetched, whatever is included of it', async (selection, given, data) => {
  const query = `query ($on: Boolean! = true, $off: Boolean! = false) ${selection}`;
  const { plan } = await askBoth(desk, query, { variables: given });
  expect(plan).toEqual({ data });
});

test('a mutation runs whatever is included of what it returns', async () => {
  const query = 'mutation ($on: Boolean!) { sell(id: "1") @include(if: $on) { title @skip(if: $on) } }';
  done.length = 0;
  const { apollo, plan } = await askBoth(desk, query, { variables: { on: true } });
  expect(plan).toEqual({ data: { sell: {} } });
  expect(apollo).toEqual({ data: { sell: null } });
  // Apollo's executor did nothing.
  expect(done).toEqual(['sell 1']);
});

test('what a mutation returns is read before the next one runs', async () => {
  done.length = 0;
  const { plan } = await askBoth(
    desk,
    'mutation { sell(id: "1") { shop { manager { deals } } } buy(id: "2") { shop { manager { deals } } } }',
  );
  // Apollo's executor did both before.
  const deals = (count: number) => ({ shop: { manager: { deals: count } } });
  expect(plan).toEqual({ data: { sell: deals(3), buy: deals(4) } });
});

test('a condition that is null fails what its selection is of, as in graphql-js', async () => {
  const query = `query ($on: Boolean = true) { book { shop { name @include(if: $on) } } }`;
  const { plan } = await askBoth(desk, query, { variables: { on: null } });
  const message = 'Argument "if" of non-null type "Boolean!" must not be null.';
  expect(plan).toEqual({ data: { book: { shop: null } }, errors: [[message, 'book.shop']] });
  done.length = 0;
  const mutation = 'mutation ($on: Boolean = true) { sell(id: "1") @skip(if: $on) { id } }';
  const atRoot = await askBoth(desk, mutation, { variables: { on: null } });
  expect(atRoot.plan).toEqual({ data: null, errors: [[message, undefined]] });
  expect(done).toEqual([]);
});
