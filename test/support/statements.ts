import { declaredPages } from '../../citus/page';
import { declaredReports } from '../../citus/report';
import { declaredStatements, type Statement } from '../../citus/statement';
import type { ServiceName } from '../../subgraphs/runtime/config';
import '../../subgraphs/services';

/** A statement with the service that declares it. */
export interface ServiceStatement {
  readonly service: ServiceName;
  readonly statement: Statement;
}

/** Ends the name of the router that a batch becomes for one key. */
export const ONE_KEY = ' (one key)';

/** Every statement of the five services: those declared one by one, those of pages and reports, and their routers. */
export function allStatements(): ServiceStatement[] {
  const declared = [
    ...declaredStatements().values(),
    ...[...declaredPages().values()].flatMap((page) => page.variants()),
    ...[...declaredReports().values()].flatMap((report) => report.variants()),
  ];
  return declared
    .flatMap((statement) =>
      statement.single
        ? [statement, { ...statement.single, name: `${statement.name}${ONE_KEY}` }]
        : [statement],
    )
    .map((statement) => ({ service: statement.name.split('.')[0] as ServiceName, statement }));
}
