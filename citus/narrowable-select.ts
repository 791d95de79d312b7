import type { Narrowable } from './narrowing';
import { parseSelect, type Select } from './select-list';
import type { Statement, StatementDeclaration } from './statement';

/** A `select` with a shorter list; a column that the rest names by its alias stays in it. */
export function narrowableSelect(
  { sql, singleSql, ...declaration }: StatementDeclaration,
  compile: (declaration: StatementDeclaration) => Statement,
): Narrowable | undefined {
  const select = parseSelect(sql);
  const single = singleSql === undefined ? select : parseSelect(singleSql);
  if (!select || !single) return undefined;
  const shortened = ({ columns, rest }: Select, properties: ReadonlySet<string>) => {
    const kept = columns.filter(
      ({ property, sql: column }) =>
        properties.has(property) || (/ as /i.test(column) && new RegExp(`\\b${property}\\b`).test(rest)),
    );
    return `select ${kept.map((column) => column.sql).join(', ')} ${rest}`;
  };
  return {
    columns: select.columns,
    make: (columns) => {
      const properties = new Set(columns.map(({ property }) => property));
      return compile({
        ...declaration,
        sql: shortened(select, properties),
        ...(singleSql !== undefined && { singleSql: shortened(single, properties) }),
      });
    },
  };
}
