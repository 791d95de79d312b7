import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { failure } from '../../../platform/errors';
import { there } from '../../../platform/there';
import { type FoundParts, mergedHits } from './merge-hits';
import { SEARCH, SEARCH_RESULT, SEARCH_RESULTS, searchField, searchPart, searchType } from './names';
import { FIRST_DEFAULT } from './search-document';
import { checkedSearch, type SearchLimits, searchOfToken, searchToken } from './search-request';

/** What a search is executed by, over those types; resolved by `resolveSearch`. */
export function searchSdl(types: readonly string[]): string {
  return `
    enum SearchType { ${types.map(searchType).join(' ')} }
    union ${SEARCH_RESULT} = ${types.join(' | ')}
    ${types.map((type) => `type ${searchPart(type)} { token: String! }`).join('\n')}
    type ${SEARCH_RESULTS} {
      token: String!
      ${types.map((type) => `${searchField(type)}: ${searchPart(type)}`).join('\n')}
      hits: [SearchHit!]!
    }
    type SearchHit { node: ${SEARCH_RESULT} rank: Float! highlights: [SearchHighlight!]! }
    type SearchHighlight { field: String! parts: [SearchHighlightPart!]! }
    type SearchHighlightPart { text: String! isMatch: Boolean! }
    scalar _Any
    union _Entity = ${SEARCH_RESULTS}
    extend type Query {
      ${SEARCH}(text: String!, types: [SearchType!], first: Int = ${FIRST_DEFAULT}): ${SEARCH_RESULTS}
      _entities(representations: [_Any!]!): [_Entity]!
    }`;
}

interface Arguments {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
}

/** Has a schema with `searchSdl` in it name to each service its part of a search, and put together what they have found. */
export function resolveSearch(schema: GraphQLSchema, types: readonly string[], limits: SearchLimits): void {
  const fields = there(schema.getQueryType()).getFields();
  // A part that is null is asked of no service.
  const search: GraphQLFieldResolver<unknown, unknown, Arguments> = (_, { text, types: wanted, first }) => {
    const asked = checkedSearch({ text, first: first ?? FIRST_DEFAULT }, limits);
    const token = searchToken(asked);
    const parts = types
      .filter((type) => asked.first > 0 && (wanted?.includes(searchType(type)) ?? true))
      .map((type) => [searchField(type), { token }]);
    return { token, ...Object.fromEntries(parts) };
  };
  const entities: GraphQLFieldResolver<unknown, unknown> = (_, { representations }) =>
    representations.map(
      (representation: FoundParts & { readonly __typename: string; readonly token: string }) => {
        const { __typename, token } = representation;
        if (__typename !== SEARCH_RESULTS)
          return failure('BAD_USER_INPUT', 'A representation names no entity of this service.');
        const { first } = searchOfToken(String(token), limits);
        return { __typename, token, hits: mergedHits(types, representation, first) };
      },
    );
  there(fields[SEARCH]).resolve = search;
  there(fields._entities).resolve = entities;
}
