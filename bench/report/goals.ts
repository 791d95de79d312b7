import { table } from '../marked-section';
import { type Summary, summarise } from '../measure/summary';
import type { Compared, Growth, Memory } from '../results';
import { ratio } from './numbers';

type Row = [what: string, goal: string, measured: string, met: string];

/** What was set out to be reached, and what was: nothing is said of what was not measured. */
export function goals(compared: Compared, growth: Growth, memory: Memory | undefined): string {
  const summaryOf = (operation: string, contestant: string): Summary | undefined => {
    const cell = compared[operation]?.[contestant];
    return cell && summarise(cell.rounds);
  };
  const rows: Row[] = [];
  const add = (what: string, goal: string, value: number | undefined, met: (value: number) => boolean) => {
    if (value !== undefined) rows.push([what, goal, ratio(value), met(value) ? 'yes' : 'no']);
  };
  const cross = summaryOf('cross', 'us');
  add('Cross-service, all in one: requests/s over the floor', '≥ 0.7', cross?.rateRatio, (it) => it >= 0.7);
  add('Cross-service, all in one: CPU over the floor', '≤ 2', cross?.cpuRatio, (it) => it <= 2);
  for (const [operation, title] of [
    ['depth', 'All five services'],
    ['nested', 'Single service'],
    ['row', 'One row by id'],
    ['typename', '`{ __typename }`'],
  ] as const) {
    const of = summaryOf(operation, 'us')?.rateRatio;
    add(`${title}, all in one: requests/s over the floor`, 'aim 0.5', of, (it) => it >= 0.5);
  }
  const distributed = summaryOf('cross', 'us-distributed');
  add('Cross-service, distributed: CPU over the floor', '≤ 3', distributed?.cpuRatio, (it) => it <= 3);
  for (const [name, over] of [
    ['hive-rust', 'over this project’s subgraphs'],
    ['hive-rust-apollo', 'over Apollo Server subgraphs'],
  ] as const) {
    const rust = summaryOf('cross', name);
    const hive = `Hive Gateway with the Rust planner ${over}`;
    const times = cross && rust && cross.rateRatio / rust.rateRatio;
    add(`Cross-service: all in one to ${hive}, requests/s`, '≥ 4', times, (it) => it >= 4);
    const share = distributed && rust && distributed.cpuRatio / rust.cpuRatio;
    add(`Cross-service: distributed to ${hive}, total CPU`, '≤ 0.6', share, (it) => it <= 0.6);
  }
  rows.push(...growthRows(growth));
  if (memory) {
    const flat = memory.growth <= 1.1;
    rows.push([
      'Heap after GC, last quarter over second',
      '≤ 1.10',
      memory.growth.toFixed(2),
      flat ? 'yes' : 'no',
    ]);
    rows.push([
      'Caches within their bounds',
      'all',
      memory.bounded ? 'all' : 'not all',
      memory.bounded ? 'yes' : 'no',
    ]);
  }
  return rows.length > 0 ? table(['What', 'Goal', 'Measured', 'Reached'], rows) : 'Not measured yet.';
}

/** What Citus costs where plain PostgreSQL was measured too. */
function citusRows({ databases }: Growth): Row[] {
  const of = (x: string) => {
    const found = databases?.points.find((point) => point.x === x);
    return found && summarise(found.rounds);
  };
  const plain = of('plain PostgreSQL');
  return ['32', '128'].flatMap((shards): Row[] => {
    const citus = of(`Citus, ${shards} shards`);
    if (!plain || !citus) return [];
    const rate = citus.rate / plain.rate;
    const cpu = plain.databaseCpu && citus.databaseCpu && citus.databaseCpu / plain.databaseCpu;
    const what = `Cross-service, Citus with ${shards} shards over plain PostgreSQL`;
    return [
      [`${what}: requests/s`, '≥ 0.6', ratio(rate), rate >= 0.6 ? 'yes' : 'no'],
      ...(cpu ? [[`${what}: PostgreSQL's CPU`, '≤ 3', ratio(cpu), cpu <= 3 ? 'yes' : 'no'] as Row] : []),
    ];
  });
}

function growthRows(growth: Growth): Row[] {
  const { portfolios } = growth;
  if (!portfolios) return citusRows(growth);
  const cpuPer = (asked: string) => {
    const found = portfolios.points.find(({ x }) => x === asked);
    return found && summarise(found.rounds).cpu / Number(asked);
  };
  const [at20, at200] = [cpuPer('20'), cpuPer('200')];
  const rows: Row[] = [];
  if (at20 && at200) {
    const grown = at200 / at20;
    rows.push(['CPU per portfolio, 200 over 20', '≤ 1', ratio(grown), grown <= 1 ? 'yes' : 'no']);
  }
  const counts = new Set(portfolios.points.map(({ statements }) => statements));
  const all = [...counts].join(', ');
  rows.push([
    'SQL statements per request, 2 to 200 portfolios',
    'constant',
    all,
    counts.size === 1 ? 'yes' : 'no',
  ]);
  rows.push(...citusRows(growth));
  return rows;
}
