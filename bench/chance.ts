import { Random } from '../test/executor/support/random';
import type { Contestant } from './contestants/contestant';
import type { Request } from './load/protocol';
import type { Operation, VariableRange } from './operations';

/** How many different variables an operation is asked with, in turn: clients never ask the same at once. */
const SETS = 128;

/** Sets of random variables, the same for the same seed. */
export function variableSets(
  operation: Operation,
  range: VariableRange,
  seed: number,
): Record<string, unknown>[] {
  const random = new Random(seed);
  return Array.from({ length: SETS }, () => operation.variables(() => random.next(), range));
}

/** The requests by which a contestant is asked; undefined when it cannot answer the operation. */
export function requestsTo(
  contestant: Contestant,
  operation: Operation,
  sets: readonly Record<string, unknown>[],
): Request[] | undefined {
  const requests = sets.map((variables) => contestant.request(operation, variables));
  return requests.every((request) => request !== undefined) ? requests : undefined;
}
