import type { ExecutionResult, GraphQLError } from 'graphql';
import { canonical } from './canonical';

type Path = readonly (string | number)[];

/**
 * What is different between an answer and that of graphql-js; undefined when nothing is. Data is the same, order of keys
 * included. So are the errors with messages and paths; where one of several fields has made an object null, each side may
 * have met another one of them first.
 */
export function difference(expected: ExecutionResult, actual: ExecutionResult): object | undefined {
  const [wanted, got] = [JSON.stringify(expected.data), JSON.stringify(actual.data)];
  if (wanted !== got) return { graphqlJs: wanted, gateway: got };
  const [errors, reported] = [errorsOf(expected), errorsOf(actual)];
  return errors === reported ? undefined : { graphqlJs: errors, gateway: reported };
}

/** The errors, and of those below a null that came up only where the null is. */
function errorsOf({ data, errors = [] }: ExecutionResult): string {
  return [...new Set(errors.map((error) => textOf(data, error)))].sort().join('\n');
}

function textOf(data: unknown, { message, path }: GraphQLError): string {
  const above = path && nullAbove(data, path);
  return above ? `some error below ${canonical(above)}` : `${message} at ${canonical(path ?? null)}`;
}

function nullAbove(data: unknown, path: Path): Path | undefined {
  let value = data;
  for (const [index, key] of path.entries()) {
    if (value === null) return path.slice(0, index);
    value = (value as Record<string | number, unknown> | undefined)?.[key];
  }
  return undefined;
}
