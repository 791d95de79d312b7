/** The root field that searches all services. */
export const SEARCH = 'search';
/** What it answers with: one thing of which each service knows its own part. */
export const SEARCH_RESULTS = 'SearchResults';
/** Whatever is found, of any type. */
export const SEARCH_RESULT = 'SearchResult';

/** The part of a search that one service answers: what is found of one type. */
export const searchPart = (type: string): string => `${type}Search`;

/** The field of the search that leads to it: `Employee` → `employee`. */
export const searchField = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

/** What clients call the type where they say what to search: `MarketIndex` → `MARKET_INDEX`. */
export const searchType = (type: string): string =>
  type.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
