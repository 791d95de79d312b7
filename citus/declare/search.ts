import { there } from '../../platform/there';
import type { Column } from './column';
import type { Filter } from './page';
import { param } from './param';
import { quoted } from './quoted';
import { join, raw, type Sql, sql } from './sql';
import { fanOut, register, type Statement } from './statement';
import { type AnyTable, metaOf } from './table';

/** The column in which the database keeps the words that rows of a table are searched by; no statement selects it. */
export const SEARCH_TEXT = 'search_text';

/** Stand around what was found in a marked text; a text itself is read without them. */
export const FOUND_FROM = '\u0002';
export const FOUND_TO = '\u0003';

/** What rows are searched for. */
export interface SearchParams {
  /** Of `to_tsquery`: all words have to be there. */
  readonly all: string;
  /** The same words, of which any is marked. */
  readonly any: string;
  /** Rows at most, the best of them. */
  readonly limit: number;
}

/** A row that was found. */
export interface FoundRow {
  readonly id: string;
  /** How well the words fit the row, from 0 to 1: of nothing but the row and the words, so that it is one scale everywhere. */
  readonly rank: number;
  /** The texts of `Search.marked`, in their order, with what was found between `FOUND_FROM` and `FOUND_TO`. */
  readonly marked: readonly string[];
}

/** What is written down to declare a search. */
export interface SearchDeclaration {
  /** `service.things.search`, unique. */
  readonly name: string;
  /** A table that says what it is searched by. */
  readonly from: AnyTable;
  /** Rows that some of the principals may see, as `readers` of a page: where not everybody sees each. */
  readonly readers?: Filter;
}

/** A declared search: one statement for who sees every row, and one for who sees those of some principals. */
export interface Search {
  readonly name: string;
  readonly from: AnyTable;
  /** Whose texts a row brings with it; one can be there twice, marked in two ways. */
  readonly marked: readonly Column[];
  readonly all: Statement<SearchParams, FoundRow>;
  readonly ofReaders?: Statement<SearchParams & { readonly readers: readonly string[] }, FoundRow>;
}

/**
 * Declares a search over the rows of a table, whose shards rank and limit their own rows by the index of `search_text`:
 * `select <key> as id, <rank> as rank, array[ts_headline(..), ..] as marked from <table> where search_text @@ <words>
 * order by rank desc, <key> limit $limit`. Throws an Error for a table that says nothing of what it is searched by.
 */
export function search({ name, from, readers }: SearchDeclaration): Search {
  const { searched, distributedBy, key } = metaOf(from);
  if (!searched) throw new Error(`search "${name}": the table does not say what it is searched by`);
  const { names, titles, prose } = searched;
  const marked = [
    ...names.map((column) => [column, markedWhole('simple', column)] as const),
    ...titles.flatMap((column) => [
      [column, markedWhole('simple', column)] as const,
      [column, markedWhole('english', column)] as const,
    ]),
    ...prose.map((column) => [column, markedPassages(column)] as const),
  ];
  const id = there(distributedBy ?? metaOf(from).columns[there(key[0])]);
  const statementWhere = (condition: Sql) =>
    sql`select ${id} as id,
               greatest(ts_rank(${TEXT}, ${wordsOf('simple', 'all')}, 1), ts_rank(${TEXT}, ${wordsOf('english', 'all')}, 1)) as rank,
               array[${join(
                 marked.map(([, text]) => text),
                 ', ',
               )}] as marked
        from ${from}
        where ${TEXT} @@ (${wordsOf('simple', 'all')} || ${wordsOf('english', 'all')})${condition}
        order by rank desc, ${id} limit ${param.integer('limit')}`;
  const route = fanOut(
    'words are in any row; every shard ranks what its own index finds, and returns the best',
  );
  return {
    name,
    from,
    marked: marked.map(([column]) => column),
    all: register(name, route, statementWhere(sql``)),
    ...(readers && {
      ofReaders: register(
        `${name}.ofReaders`,
        route,
        statementWhere(sql` and ${typeof readers === 'function' ? readers('readers') : readers}`),
      ),
    }),
  };
}

/** What `search_text` of a table is generated as, for its migration and the test that compares them. */
export function searchTextOf(of: AnyTable): string {
  const { names, titles, prose } = there(metaOf(of).searched);
  const parts = [
    [[...names, ...titles], 'simple', 'A'] as const,
    [titles, 'english', 'A'] as const,
    [prose, 'english', 'D'] as const,
  ];
  return parts
    .filter(([columns]) => columns.length > 0)
    .map(
      ([columns, words, weight]) =>
        `setweight(to_tsvector('${words}', ${columns.map(textOf).join(" || ' ' || ")}), '${weight}')`,
    )
    .join(' || ');
}

const TEXT = raw(SEARCH_TEXT);

const textOf = ({ name, nullable }: Column) => (nullable ? `coalesce(${quoted(name)}, '')` : quoted(name));

const wordsOf = (words: 'simple' | 'english', of: 'all' | 'any'): Sql =>
  sql`to_tsquery(${raw(`'${words}'`)}, ${param.text(of)})`;

const MARKS = String.raw`StartSel=\x02, StopSel=\x03`;

/** The text without what stands for marks. */
const unmarked = (column: Column) => raw(String.raw`translate(${textOf(column)}, E'\x02\x03', '')`);

const markedWhole = (words: 'simple' | 'english', column: Column): Sql =>
  sql`ts_headline(${raw(`'${words}'`)}, ${unmarked(column)}, ${wordsOf(words, 'any')}, ${raw(`E'${MARKS}, HighlightAll=true'`)})`;

const markedPassages = (column: Column): Sql =>
  sql`ts_headline('english', ${unmarked(column)}, ${wordsOf('english', 'any')}, ${raw(
    `E'${MARKS}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "'`,
  )})`;
