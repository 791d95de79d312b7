import { GraphQLError } from 'graphql';
import { failure } from '../../../platform/errors';
import { checkedText, type TextLimits } from '../texts';
import { wordsOf } from './search-words';

/** What is searched for. */
export interface SearchRequest {
  readonly text: string;
  /** Hits at most. */
  readonly first: number;
}

/** Bounds on a search. */
export interface SearchLimits {
  readonly texts: TextLimits;
  /** Words at most. */
  readonly searchWordsMaximum: number;
  /** Hits at most. */
  readonly searchHitsMaximum: number;
}

/** A search that may be made, in one form. Throws BAD_USER_INPUT, or BAD_PAGE_ARGUMENTS for `first`. */
export function checkedSearch({ text, first }: SearchRequest, limits: SearchLimits): SearchRequest {
  const { searchWordsMaximum, searchHitsMaximum } = limits;
  const inOneForm = atArgument('text', () =>
    checkedText('text', text, { kind: 'search', mayBeEmpty: true }, limits.texts),
  );
  const words = wordsOf(inOneForm);
  if (words.length === 0)
    throw failure('BAD_USER_INPUT', '`text` has no word to search for.', { inputPath: ['text'] });
  if (words.length > searchWordsMaximum)
    throw failure('BAD_USER_INPUT', `\`text\` has at most ${searchWordsMaximum} words.`, {
      limit: searchWordsMaximum,
      inputPath: ['text'],
    });
  if (first < 0 || first > searchHitsMaximum)
    throw failure('BAD_PAGE_ARGUMENTS', `\`first\` is between 0 and ${searchHitsMaximum}.`, {
      inputPath: ['first'],
    });
  return { text: words.join(' '), first };
}

/** A search as the key by which the services know it. */
export function searchToken({ text, first }: SearchRequest): string {
  return Buffer.from(JSON.stringify([text, first])).toString('base64url');
}

/** The search of a key. Throws BAD_USER_INPUT for what `searchToken` has not made, or has made of a search that may not be. */
export function searchOfToken(token: string, limits: SearchLimits): SearchRequest {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    // What a parser says of its inside helps nobody.
    parts = undefined;
  }
  const [text, first] = Array.isArray(parts) ? parts : [];
  if (typeof text !== 'string' || !Number.isInteger(first))
    throw failure('BAD_USER_INPUT', 'This is no search.');
  return checkedSearch({ text, first }, limits);
}

/** @returns what the check does, its error with the argument that it is about */
function atArgument<T>(argument: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    const { message, extensions } = error as GraphQLError;
    throw new GraphQLError(message, { extensions: { ...extensions, inputPath: [argument] } });
  }
}
