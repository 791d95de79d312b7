import type { Increment } from '../../../gateway/executor/defer/deferred-answer';

/** An answer in parts as a client puts it together. */
export interface Merged {
  readonly data: unknown;
  readonly errors: readonly unknown[];
  /** How many parts came after the first. */
  readonly parts: number;
}

/** Puts parts into the answer that they belong to, each at its path, as Apollo's clients do. */
export async function mergeParts(
  first: { readonly data?: unknown; readonly errors?: readonly unknown[] | undefined },
  increments: AsyncIterable<Increment> | undefined,
): Promise<Merged> {
  let data: unknown = structuredClone(first.data);
  const errors = [...(first.errors ?? [])];
  let parts = 0;
  let hasNext = increments !== undefined;
  for await (const increment of increments ?? []) {
    if (!hasNext) throw new Error('something came after the last part');
    hasNext = increment.hasNext;
    for (const part of increment.parts) {
      parts += 1;
      data = placed(data, part.path, part.data);
      errors.push(...(part.errors ?? []));
    }
  }
  if (hasNext) throw new Error('the last part did not say so');
  return { data, errors, parts };
}

function placed(target: unknown, [key, ...rest]: readonly (string | number)[], part: unknown): unknown {
  if (key === undefined) return merged(target, part);
  if (typeof target !== 'object' || target === null) throw new Error(`a part came for ${key} of nothing`);
  const at = target as Record<string | number, unknown>;
  if (!(key in at)) throw new Error(`a part came for ${key}, which is not there`);
  at[key] = placed(at[key], rest, part);
  return target;
}

function merged(target: unknown, part: unknown): unknown {
  if (Array.isArray(target) && Array.isArray(part))
    return part.map((item, index) => merged(target[index], item));
  if (!isRecord(target) || !isRecord(part)) return part;
  for (const [name, value] of Object.entries(part))
    target[name] = name in target ? merged(target[name], value) : value;
  return target;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
