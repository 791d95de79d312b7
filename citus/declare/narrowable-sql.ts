import type { Narrowable } from './narrowing';
import type { SelectedColumn } from './select-list';
import type { Sql, SqlPart } from './sql';
import type { AnyStatement } from './statement';

/** What makes more than the columns depend on the list. */
const DEPENDS_ON_LIST = /\b(?:union|intersect|except)\b|\b(?:order|group) by \d/i;

/**
 * SQL that begins with `select <list>`, with a shorter list; undefined for anything else, or where more than the
 * columns depends on the list. A column that the rest names by its alias stays in it.
 */
export function narrowableSql({ parts }: Sql, make: (narrowed: Sql) => AnyStatement): Narrowable | undefined {
  const [start, list, ...rest] = parts as readonly SqlPart[];
  if (!isRaw(start) || start.sql.trim().toLowerCase() !== 'select') return undefined;
  if (!list || !('kind' in list) || list.kind !== 'select list') return undefined;
  const texts = rest.map((part) => (isRaw(part) ? part.sql : '')).join('\n');
  if (DEPENDS_ON_LIST.test(texts)) return undefined;
  const isNamed = ({ property, sql }: SelectedColumn) =>
    sql !== property && new RegExp(`\\b${property}\\b`).test(texts);
  return {
    columns: list.columns,
    make: (chosen) => {
      const wanted = new Set(chosen.map(({ property }) => property));
      const columns = list.columns.filter((column) => wanted.has(column.property) || isNamed(column));
      return make({ kind: 'sql', parts: [start, { kind: 'select list', columns }, ...rest] as Sql['parts'] });
    },
  };
}

function isRaw(part: SqlPart | undefined): part is { readonly kind: 'raw'; readonly sql: string } {
  return part !== undefined && 'kind' in part && part.kind === 'raw';
}
