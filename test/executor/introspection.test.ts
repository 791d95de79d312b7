import { Supergraph } from '@apollo/federation-internals';
import { graphql } from 'graphql';
import { askBoth } from './support/ask-both';
import { desk } from './support/desk-graph';
import { federatedGraph } from './support/federated-graph';

test.each([
  '{ __schema { types { isOneOf } } }',
  '{ ... on Query { __type(name: "Book") { id: name } } }',
  'query ($on: Boolean! = true) { ... @include(if: $on) { __schema { queryType { name } } } book { id } }',
  'query ($on: Boolean! = true) { ...Types @skip(if: $on) book { id } } fragment Types on Query { __schema { ...T } } fragment T on __Schema { types { name } }',
  'query ($name: String = "Book") { kind: __typename book: __type(name: $name) { ...T } } fragment T on __Type { constructor: name }',
  'query ($name: String = "Book") { __type(name: $name) { name } boss { id } }',
])('%s is introspection that is answered as by graphql-js', async (query) => {
  const { supergraphSdl } = federatedGraph(desk);
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const rootValue = { book: { id: '1' }, boss: { id: 'p' } };
  for (const variableValues of [{}, ...(query.includes('$name') ? [{ name: null }] : [])]) {
    const expected = await graphql({ schema, source: query, rootValue, variableValues });
    const { plan } = await askBoth(desk, query, { variables: variableValues });
    expect(plan.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
    expect(plan.errors?.map(([message]) => message)).toEqual(expected.errors?.map(({ message }) => message));
  }
});
