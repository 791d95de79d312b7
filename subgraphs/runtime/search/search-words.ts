/** The words of a search as PostgreSQL's `to_tsquery` takes them. */
export interface TsQueries {
  /** All words have to be there. */
  readonly all: string;
  /** Any of them. */
  readonly any: string;
}

/** Characters that the last word has at least where it stands for all that begin with it: fewer begin too many. */
const PREFIX_FROM = 3;

/** What a word has at least one of. */
const OF_WORDS = /[\p{L}\p{N}]/u;

/** The words of a text, in their order: what stands between spaces and is no mere punctuation. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => OF_WORDS.test(word));
}

/**
 * The words as queries. Whatever a word consists of, `'`, `&` and `:*` included, is what is searched for and no operator;
 * the last one, of three characters at least, stands for all that begin with it.
 */
export function tsQueries(words: readonly string[]): TsQueries {
  const quoted = words.map((word, index) => {
    const isBeginning = index === words.length - 1 && [...word].length >= PREFIX_FROM;
    return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'${isBeginning ? ':*' : ''}`;
  });
  return { all: quoted.join(' & '), any: quoted.join(' | ') };
}
