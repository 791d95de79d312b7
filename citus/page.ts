import type { Column } from './declare/column';
import { page as declarePage, type Page } from './declare/page';
import type { SqlType } from './declare/sql-types';
import { META } from './declare/table';
import { legacyList, legacySql, legacyTable } from './legacy-sql';

export { declaredPages, type Page, type PageRow, type PageVariant } from './declare/page';

/** A column that pages are ordered by: NOT NULL, with an index behind it. */
export interface OrderColumn {
  readonly column: string;
  readonly type: 'bigint' | 'integer' | 'text' | 'date' | 'timestamptz' | 'numeric';
  /** The property of the row that holds the column's value. */
  readonly property: string;
}

export interface PageDeclaration {
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  readonly by?: {
    readonly column: string;
    readonly type: 'bigint' | 'text';
    readonly parent?: { readonly table: string; readonly column: string };
  };
  readonly fanOut?: string;
  readonly orders: Readonly<Record<string, OrderColumn>>;
  readonly defaultDirection?: 'ASC' | 'DESC';
  readonly tieBreaker: OrderColumn;
  readonly filters?: Readonly<Record<string, string>>;
  readonly where?: string;
}

export function page<R>(declaration: PageDeclaration & { readonly reference?: boolean }): Page<R> {
  const { name, columns, from, by, fanOut, orders, defaultDirection, tieBreaker, filters, where } =
    declaration;
  const kinds = [by, declaration.fanOut, declaration.reference].filter(Boolean).length;
  if (kinds !== 1) throw new Error(`page "${name}" needs exactly one of by, fanOut and reference`);
  const parent = by?.parent && {
    [META]: {
      ...legacyTable(by.parent.table)[META],
      distributedBy: legacyColumn({ ...by, column: by.parent.column, property: '' }),
    },
  };
  return declarePage<R>({
    name,
    columns: legacyList(columns) as never,
    from: legacyTable(from),
    ...(by && { by: legacyColumn({ ...by, property: by.column }) }),
    ...(parent && { parent }),
    ...(fanOut && { fanOut }),
    orders: Object.fromEntries(
      Object.entries(orders).map(([order, column]) => [order, legacyColumn(column)]),
    ),
    ...(defaultDirection && { defaultDirection }),
    tieBreaker: legacyColumn(tieBreaker),
    filters: Object.fromEntries(
      Object.entries(filters ?? {}).map(([filter, predicate]) => [filter, legacySql(predicate)]),
    ),
    ...(where && { where: legacySql(where) }),
  });
}

function legacyColumn({ column, type, property }: OrderColumn): Column {
  return {
    kind: 'column',
    property,
    name: column,
    sqlType: type as SqlType,
    sqlTypeName: type,
    nullable: false,
    defaulted: false,
  };
}
