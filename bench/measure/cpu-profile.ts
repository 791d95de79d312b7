import { BUILT } from '../build';

/** What V8 writes with --cpu-prof. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

type Shares = [name: string, share: number][];

/** Shares of the time between two moments that is spent in packages and functions themselves, largest first. */
export function selfTimes(
  { nodes, startTime, samples, timeDeltas }: CpuProfile,
  from: number,
  until: number,
): { packages: Shares; functions: Shares; idle: number } {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  let [at, idle, busy] = [startTime, 0, 0];
  const add = (to: Map<string, number>, name: string, time: number) =>
    to.set(name, (to.get(name) ?? 0) + time);
  samples.forEach((id, index) => {
    const time = timeDeltas[index]!;
    at += time;
    if (at < from || at > until) return;
    const { functionName, url, lineNumber } = nodeOf.get(id)!.callFrame;
    if (functionName === '(idle)') {
      idle += time;
      return;
    }
    busy += time;
    const place = placeOf(url, functionName);
    add(packages, place, time);
    const line = url ? ` ${url.split('/').slice(-2).join('/')}:${lineNumber + 1}` : '';
    add(functions, `${functionName || '(anonymous)'}  ${place}${line}`, time);
  });
  const shares = (times: Map<string, number>): Shares =>
    [...times].map(([name, time]): [string, number] => [name, time / busy]).sort((a, b) => b[1] - a[1]);
  return { packages: shares(packages), functions: shares(functions), idle: idle / (idle + busy) };
}

/** The package of a file; a folder of the project; node; what the engine does itself; code made at run time. */
function placeOf(url: string, functionName: string): string {
  if (url.startsWith('node:')) return `node: ${url.slice(5).split('/').slice(0, 2).join('/')}`;
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
  if (inPackage) return inPackage;
  const own = url.split(`${BUILT}/`)[1];
  if (own) return own.split('/').slice(0, 2).join('/');
  if (functionName.startsWith('(')) return functionName;
  return url ? 'compiled at run time' : 'built in';
}
