import { type DocumentNode, parse } from 'graphql';
import type { Search } from '../../../citus';
import { searchPart } from './names';

/** What is searched of each type: type → its search. */
export type SearchedTypes = Readonly<Record<string, Search>>;

/** Where what was found is told: every service that is searched has these types, and so has the subgraph that puts it together. */
export const HIT_TYPES = `
  "What one service found, for the subgraph that puts together what all of them did."
  type FoundHit @shareable @inaccessible @access(to: ["parent"]) {
    "Id of what was found."
    id: ID!
    "How well it fits, from 0 to 1, on the same scale in every service."
    rank: Float!
    "Where the words stand in it."
    highlights: [SearchHighlight!]! @cost(weight: 0)
  }
  "A field in which words of a search were found, in parts that follow each other. They are text, and no HTML."
  type SearchHighlight @shareable @access(to: ["parent"]) {
    "Name of the field, such as \`title\`."
    field: String!
    "The text in parts: the whole of a short one, of a long one passages around what was found."
    parts: [SearchHighlightPart!]! @cost(weight: 0)
  }
  "A part of a text in which words of a search were found."
  type SearchHighlightPart @shareable @access(to: ["parent"]) {
    "The text as it is."
    text: String!
    "Whether it is one of the words, in whichever form."
    isMatch: Boolean!
  }`;

/**
 * Completes the SDL of a service by its part of every search: for each type that is searched an entity whose key is the
 * search, and whose hits are read when it is referred to, from all shards.
 */
export function expandSearch(service: string, document: DocumentNode, searched: SearchedTypes): DocumentNode {
  const types = Object.keys(searched);
  if (types.length === 0) return document;
  const { definitions } = parse(`${HIT_TYPES}
    ${types.map((type) => partOf(service, type)).join('\n')}`);
  return { ...document, definitions: [...document.definitions, ...definitions] };
}

const partOf = (service: string, type: string) => `
  "What a search finds of the type ${type}."
  type ${searchPart(type)} @key(fields: "token") @inaccessible @access(to: ["parent"]) @tasks(in: "${service}", all: 1) {
    "What is searched for, as the subgraph that takes searches has written it."
    token: String!
    "What the viewer may see of it, best first."
    hits: [FoundHit!]!
  }`;
