import { count } from '../count-variable';

/** The variables of these limits. The descriptions are the documentation. */
export const formVariables = {
  QUERY_TOKENS_MAX: count(10_000).describe('Tokens of a GraphQL document at most'),
  QUERY_DEPTH_MAX: count(50).describe(
    'Selections within each other at most, counted with the fragments that they go through; values and variables likewise',
  ),
  QUERY_SELECTIONS_MAX: count(3_000).describe(
    'Fields of a document at most, as if every fragment stood where it is spread',
  ),
  QUERY_ALIASES_MAX: count(500).describe('Aliases of a document at most, counted likewise'),
  QUERY_ROOT_FIELDS_MAX: count(200).describe('Root fields of a document at most, counted likewise'),
  QUERY_DIRECTIVES_MAX: count(500).describe('Directives of a document at most, counted likewise'),
  QUERY_LIST_ITEMS_MAX: count(20_000).describe('Items of a list in a document or variable at most'),
  QUERY_VARIABLE_VALUES_MAX: count(200_000).describe('Values in all variables of a request at most'),
  QUERY_INTROSPECTION_MAX: count(250_000).describe(
    'Values of the answer at most that a document asks for about the schema, estimated: twice what explorers ask for',
  ),
};
