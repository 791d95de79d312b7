import { report as declareReport, type Report } from './declare/report';
import { legacyList, legacySql } from './legacy-sql';

export { declaredReports, type Report } from './declare/report';

export interface ReportDeclaration {
  readonly name: string;
  readonly columns: string;
  readonly from: string;
  readonly fanOut: string;
  readonly filters?: Readonly<Record<string, string>>;
  readonly key?: { readonly filter: string; readonly predicate: string; readonly from?: string };
  readonly where?: string;
  readonly orderBy: string;
  readonly limit?: number;
}

export function report<R>({ columns, from, filters, key, where, ...rest }: ReportDeclaration): Report<R> {
  return declareReport<R>({
    ...rest,
    columns: legacyList(columns) as never,
    from: { kind: 'sql', parts: legacySql(`from ${from}`).parts.slice(2) },
    ...(filters && {
      filters: Object.fromEntries(
        Object.entries(filters).map(([name, predicate]) => [name, legacySql(predicate)]),
      ),
    }),
    ...(key && {
      key: {
        filter: key.filter,
        predicate: legacySql(key.predicate),
        ...(key.from && {
          from: { kind: 'sql' as const, parts: legacySql(`from ${key.from}`).parts.slice(2) },
        }),
      },
    }),
    ...(where && { where: legacySql(where) }),
  });
}
