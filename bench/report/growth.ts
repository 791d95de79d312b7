import { table } from '../marked-section';
import { summarise } from '../measure/summary';
import type { Growth, GrowthPoint } from '../results';
import { about, milliseconds, number, ratio } from './numbers';

const PARTS: readonly [part: string, title: string, x: string][] = [
  ['portfolios', 'More portfolios in one request (16 clients)', 'portfolios'],
  ['clients', 'More clients (20 portfolios)', 'clients'],
  ['scales', 'More data (20 portfolios, 16 clients)', 'sample data'],
  ['databases', 'Plain PostgreSQL and Citus (20 portfolios, 16 clients)', 'databases'],
];

/** A table for each way of growing. */
export function growthTables(growth: Growth): string {
  const sections = PARTS.flatMap(([part, title, x]) => {
    const of = growth[part];
    if (!of) return [];
    const perPortfolio = part === 'portfolios';
    const head = [
      x,
      'requests/s',
      'of the floor',
      'p50',
      'p99',
      'CPU',
      'over the floor',
      ...(perPortfolio ? ['CPU per portfolio'] : []),
      'PostgreSQL',
      'statements',
    ];
    const rows = of.points.map((point) => row(point, perPortfolio));
    return [`### ${title}\n\n${table(head, rows)}\n\n${about(of.circumstances)}.`];
  });
  return sections.join('\n\n') || 'Not measured yet.';
}

function row({ x, rounds, statements }: GrowthPoint, perPortfolio: boolean): (string | number)[] {
  const summary = summarise(rounds);
  return [
    x,
    number(summary.rate),
    ratio(summary.rateRatio),
    milliseconds(summary.p50),
    milliseconds(summary.p99),
    `${milliseconds(summary.cpu)} ms`,
    ratio(summary.cpuRatio),
    ...(perPortfolio ? [`${(summary.cpu / Number(x)).toFixed(3)} ms`] : []),
    summary.databaseCpu === undefined ? '–' : `${milliseconds(summary.databaseCpu)} ms`,
    statements ?? '–',
  ];
}
