import { table } from '../marked-section';
import { type Summary, summarise } from '../measure/summary';
import { OPERATIONS } from '../operations';
import type { Compared, ComparedCell } from '../results';
import { about, milliseconds, number, ratio } from './numbers';

/** A table for each operation, the fastest contestant first. */
export function comparedTables(compared: Compared): string {
  const sections = OPERATIONS.flatMap(({ name, title }) => {
    const cells = Object.values(compared[name] ?? {});
    return cells.length > 0 ? [section(title, cells)] : [];
  });
  return sections.join('\n\n') || 'Not measured yet.';
}

function section(title: string, cells: readonly ComparedCell[]): string {
  const summaries = cells
    .map((cell) => [cell, summarise(cell.rounds)] as const)
    .sort(([, one], [, other]) => other.rateRatio - one.rateRatio);
  const rows = summaries.map(([cell, summary]) => [cell.title, ...figures(summary)]);
  const head = [
    '',
    'requests/s',
    'of the floor',
    'p50',
    'p99',
    'CPU',
    'over the floor',
    'PostgreSQL',
    'memory',
  ];
  const [{ clients, rounds, circumstances }] = cells as [ComparedCell];
  return [
    `### ${title}`,
    '',
    table(head, rows),
    '',
    `${clients} clients, ${rounds.length} rounds of ${Math.round(rounds[0]!.measured.seconds)} s; ${about(circumstances)}.`,
  ].join('\n');
}

function figures(summary: Summary): (string | number)[] {
  const { cpu, cpuBy } = summary;
  const parts = Object.entries(cpuBy);
  const split =
    parts.length > 1 ? ` (${parts.map(([kind, ms]) => `${kind} ${milliseconds(ms)}`).join(', ')})` : '';
  return [
    number(summary.rate),
    ratio(summary.rateRatio),
    milliseconds(summary.p50),
    milliseconds(summary.p99),
    `${milliseconds(cpu)} ms${split}`,
    ratio(summary.cpuRatio),
    summary.databaseCpu === undefined ? '–' : milliseconds(summary.databaseCpu),
    `${Math.round(summary.memory / 1024 ** 2)} MB`,
  ];
}
