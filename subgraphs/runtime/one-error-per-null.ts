import type { ExecutionResult, GraphQLError } from 'graphql';
import { there } from '../../platform/there';

type Path = readonly (string | number)[];

/**
 * Leaves one error for each null that has come up from below: the one whose place is first. How many of the fields of an
 * object that became null get to report theirs is a matter of chance, and of whether the operation was compiled.
 */
export function oneErrorPerNull(result: ExecutionResult): ExecutionResult {
  const { data, errors } = result;
  if (!errors || errors.length < 2 || data === undefined) return result;
  const first = new Map<string, GraphQLError>();
  const placeOf = new Map<GraphQLError, string>();
  for (const error of errors) {
    const place = error.path && nullAbove(data, error.path);
    if (!place) continue;
    const key = JSON.stringify(place);
    placeOf.set(error, key);
    const known = first.get(key);
    if (!known || compare(there(error.path), there(known.path)) < 0) first.set(key, error);
  }
  const kept = errors.filter(
    (error) => !placeOf.has(error) || first.get(there(placeOf.get(error))) === error,
  );
  return { ...result, errors: kept };
}

/** Where above a place a null stands; undefined where the place itself is null, or not there. */
function nullAbove(data: unknown, path: Path): Path | undefined {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null) return path.slice(0, index);
    value = (value as Record<string | number, unknown> | undefined)?.[key];
  }
  return undefined;
}

/** Numbers by their size, everything else by its characters. */
function compare(a: Path, b: Path): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (key === other) continue;
    return key < other ? -1 : 1;
  }
  return a.length - b.length;
}
