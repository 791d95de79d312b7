import { there } from '../platform/there';
/** A piece of SQL that is not white space and not a comment. */
export interface SqlToken {
  readonly kind: 'word' | 'quoted' | 'symbol';
  readonly text: string;
  /** Where it begins in the file. */
  readonly index: number;
}

/** Parts of a string go on behind a line break, with comments between: 'a' -- so \n 'b'. */
const CONTINUED = String.raw`'[ \t\f\v]*(?:--[^\n\r]*)?[\n\r](?:\s|--[^\n\r]*[\n\r])*'`;

/** One alternative for each kind, tried in this order. What is never closed reaches to the end of the file. */
const TOKEN = new RegExp(
  [
    String.raw`(?<blank>\s+|--[^\n\r]*)`,
    String.raw`(?<comment>/\*)`,
    String.raw`(?<escaped>[eE]'(?:[^'\\]+|\\.|''|${CONTINUED})*(?:'|\\?$))`,
    `(?<quoted>'(?:[^']+|'')*(?:'|$)|"(?:[^"]+|"")*(?:"|$))`,
    String.raw`(?<dollar>\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)`,
    String.raw`(?<word>[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`,
    '(?<symbol>.)',
  ].join('|'),
  'sy',
);

/**
 * The tokens of SQL as PostgreSQL reads it (with standard_conforming_strings on, the default). A comment that is
 * never closed is one, so that PostgreSQL gets to refuse it.
 */
export function* sqlTokens(sql: string): Generator<SqlToken> {
  for (let index = 0; index < sql.length; ) {
    TOKEN.lastIndex = index;
    const match = there(TOKEN.exec(sql));
    const { blank, comment, dollar, word, symbol } = there(match.groups);
    const close = comment
      ? endOfComment(sql, index)
      : dollar
        ? endOfDollarQuote(sql, index, dollar)
        : undefined;
    const end = close ?? (comment || dollar ? sql.length : index + match[0].length);
    if (!blank && !(comment && close))
      yield { kind: word ? 'word' : symbol ? 'symbol' : 'quoted', text: sql.slice(index, end), index };
    index = end;
  }
}

/** Block comments nest. */
function endOfComment(sql: string, start: number): number | undefined {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = start;
  let depth = 0;
  for (let match = edge.exec(sql); match; match = edge.exec(sql)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return edge.lastIndex;
  }
  return undefined;
}

function endOfDollarQuote(sql: string, start: number, delimiter: string): number | undefined {
  const close = sql.indexOf(delimiter, start + delimiter.length);
  return close < 0 ? undefined : close + delimiter.length;
}
