import { NarrowedStatements } from '../../citus/declare/narrowing';
import { declaredPages } from '../../citus/declare/page';
import { declaredReports } from '../../citus/declare/report';
import { declaredStatements, type Statement } from '../../citus/declare/statement';
import type { ServiceName } from '../../subgraphs/system';
import './subgraphs';

/** A statement with the service that declares it. */
export interface ServiceStatement {
  readonly service: ServiceName;
  readonly statement: Statement;
}

/** Ends the name of the router that a batch becomes for one key. */
export const ONE_KEY = ' (one key)';

/** Every statement of the five services: those declared one by one, those of pages and reports, and their routers. */
export function allStatements(): ServiceStatement[] {
  return declared().flatMap(withRouter);
}

/**
 * The statements that can be narrowed, each with its first and with its last column alone, and their routers. Filters,
 * directions and cursors of a page change nothing about its columns: one of each order stands for all.
 */
export function narrowedStatements(): ServiceStatement[] {
  const kept = new NarrowedStatements();
  return declared().flatMap(({ name, narrowing }) => {
    if (/\+|\.desc|\.after/.test(name)) return [];
    const properties = narrowing?.properties ?? [];
    const ends = new Set([...properties.slice(0, 1), ...properties.slice(-1)]);
    return [...ends].flatMap((property) => {
      const narrowed = narrowing!.to(new Set([property]), kept);
      return narrowed ? withRouter({ ...narrowed, name: `${narrowed.name} (${property})` }) : [];
    });
  });
}

function declared(): Statement[] {
  return [
    ...declaredStatements().values(),
    ...[...declaredPages().values()].flatMap((page) => page.variants()),
    ...[...declaredReports().values()].flatMap((report) => report.variants()),
  ];
}

function withRouter(statement: Statement): ServiceStatement[] {
  const service = statement.name.split('.')[0] as ServiceName;
  const { single } = statement;
  const router = single && { ...single, name: `${statement.name}${ONE_KEY}` };
  return [{ service, statement }, ...(router ? [{ service, statement: router }] : [])];
}
