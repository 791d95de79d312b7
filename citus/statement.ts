import {
  compile as compileSql,
  type Params,
  type Route,
  register,
  type Statement,
} from './declare/statement';
import { legacySql } from './legacy-sql';

export * from './declare/statement';

/** What is written down to declare a statement. */
export interface StatementDeclaration {
  readonly name: string;
  readonly route: Route;
  readonly sql: string;
  readonly singleSql?: string;
}

export function statement<P extends Params, R>({ name, route, sql }: StatementDeclaration): Statement<P, R> {
  return register<P, R>(name, route, legacySql(sql));
}

export function compile<P extends Params, R>({
  name,
  route,
  sql,
  singleSql,
}: StatementDeclaration): Statement<P, R> {
  return compileSql<P, R>(
    name,
    route,
    legacySql(sql),
    singleSql === undefined ? {} : { single: legacySql(singleSql) },
  );
}

/**
 * A select list that names each column as the property it becomes: `{ hiredOn: 'hired_on' }` →
 * `hired_on as "hiredOn"`. The list is the whole mapping from row to type: the driver's objects are used as they are.
 */
export function columns<R>(of: { readonly [Property in keyof R]-?: string }): string {
  return Object.entries<string>(of)
    .map(([property, column]) => (property === column ? column : `${column} as "${property}"`))
    .join(', ');
}
