import { readdirSync, readFileSync } from 'node:fs';

/** Kernel ticks a second, as every Linux has it. */
const TICKS = 100;
const PAGE = 4096;

interface Stat {
  readonly parent: number;
  /** Seconds of CPU of the process itself. */
  readonly own: number;
  /** Seconds of CPU of its children that have ended. */
  readonly ended: number;
}

/** What the kernel says of a process; undefined when it is gone. */
function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const seconds = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) / TICKS;
    return { parent: Number(fields[1]), own: seconds(11), ended: seconds(13) };
  } catch {
    // It has ended in between.
    return undefined;
  }
}

/** A process and all below it. */
export function tree(roots: readonly number[]): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? statOf(pid) : undefined;
    if (!stat) continue;
    const siblings = children.get(stat.parent);
    if (siblings) siblings.push(pid);
    else children.set(stat.parent, [pid]);
  }
  const all: number[] = [];
  const add = (pid: number) => {
    all.push(pid);
    for (const child of children.get(pid) ?? []) add(child);
  };
  for (const root of roots) add(root);
  return all;
}

/** Seconds of CPU that these processes and all below them have used so far, those that have ended included. */
export function cpuOf(roots: readonly number[]): number {
  let seconds = 0;
  for (const pid of tree(roots)) {
    const stat = statOf(pid);
    if (stat) seconds += stat.own + stat.ended;
  }
  return seconds;
}

/** Bytes of memory that are resident, of these processes and all below them. */
export function residentMemory(roots: readonly number[]): number {
  let bytes = 0;
  for (const pid of tree(roots)) {
    try {
      bytes += Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
    } catch {
      // Gone meanwhile.
    }
  }
  return bytes;
}

/** The parent of a process when its command is that one. */
export function parentOf(pid: number, command: string): number | undefined {
  try {
    if (!readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith(command)) return undefined;
    return statOf(pid)?.parent;
  } catch {
    // It has ended in between.
    return undefined;
  }
}
