import { type DocumentNode, Kind } from 'graphql';
import { HIT_TYPES } from './expand-search';
import { SEARCH, SEARCH_RESULT, SEARCH_RESULTS, searchField, searchPart, searchType } from './names';

/** Hits when a client names no number. */
export const FIRST_DEFAULT = 10;

/** The types that services are searched for, of the SDL of all of them, in alphabetical order. */
export function searchedTypes(documents: readonly DocumentNode[]): string[] {
  const objects = documents.flatMap(({ definitions }) =>
    definitions.flatMap((of) => (of.kind === Kind.OBJECT_TYPE_DEFINITION ? [of.name.value] : [])),
  );
  const parts = new Set(objects);
  return [...parts].filter((type) => parts.has(searchPart(type))).sort();
}

/** The field of the root that searches those types. */
export const searchRootField = `
  "What is found of the words of a text in all services, best first, of what the viewer may see."
  ${SEARCH}(
    "Words that all have to be there, in any order; the last one may be the beginning of a word. Nothing in it is an operator."
    text: String!
    "What to search; everything when left out."
    types: [SearchType!]
    "Hits at most."
    first: Int = ${FIRST_DEFAULT}
  ): ${SEARCH_RESULTS} @listSize(assumedSize: ${FIRST_DEFAULT}, slicingArguments: ["first"], sizedFields: ["hits"], requireOneSlicingArgument: false)`;

/** The SDL of a search over those types: what each service finds of its own is put together in one list. */
export function searchTypes(types: readonly string[]): string {
  const found = 'hits { id rank highlights { field parts { text isMatch } } }';
  return `
  "What can be searched."
  enum SearchType { ${types.map((type) => `"Everything that is a ${type}." ${searchType(type)}`).join(' ')} }
  "Whatever a search finds."
  union ${SEARCH_RESULT} = ${types.join(' | ')}
  "What a search has found."
  type ${SEARCH_RESULTS} @key(fields: "token") {
    "What is searched for, for the services."
    token: String! @inaccessible
    ${types.map((type) => `"What is found of ${type}; null where it is not searched." ${searchField(type)}: ${searchPart(type)} @inaccessible`).join('\n')}
    "Best first. Where a service does not answer, its own are missing, and an error says so."
    hits: [SearchHit!]! @requires(fields: "${types.map((type) => `${searchField(type)} { ${found} }`).join(' ')}")
  }
  "A thing that a search has found."
  type SearchHit {
    "The thing; null when it has gone meanwhile."
    node: ${SEARCH_RESULT}
    "How well it fits, from 0 to 1."
    rank: Float!
    "The fields that words were found in, with the words marked; none where they stand in no field as it is shown."
    highlights: [SearchHighlight!]! @cost(weight: 0)
  }
  ${HIT_TYPES.replaceAll(' @access(to: ["parent"])', '')}
  ${types
    .map(
      (type) => `"What a search finds of the type ${type}."
      type ${searchPart(type)} @key(fields: "token", resolvable: false) @inaccessible { token: String! hits: [FoundHit!]! @external }`,
    )
    .join('\n')}`;
}
