import type { Circumstances } from '../results';

/** `0.43`, `12`: two digits that mean something. */
export function ratio(value: number): string {
  return value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2);
}

export const number = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

export const milliseconds = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(2);

/** When, where and what, for the end of a sentence. */
export function about({ date, machine, node, databases, commit }: Circumstances): string {
  return `${date}, ${machine}, Node ${node.replace('v', '')}, ${databases}, commit ${commit}`;
}
