import type { GraphQLError } from 'graphql';
import { canonical } from './canonical';
import type { Answer } from './executors';

/** How an answer differs from Apollo's. */
export interface Difference {
  readonly what: 'data' | 'errors' | 'missing values' | 'thrown';
  readonly apollo: unknown;
  readonly plan: unknown;
}

/** What two executors made of one operation: an answer, or what was thrown. */
export interface Outcomes {
  readonly apollo: Answer | Error;
  readonly plan: Answer | Error;
}

type Path = readonly (string | number)[];

/**
 * Compares an answer with Apollo's: the data, and the errors of subgraphs with their paths.
 * Every null that Apollo puts into `extensions.valueCompletion` has to be explained by an error, and only such nulls.
 * Returns undefined when there is no difference.
 */
export function compare({ apollo, plan }: Outcomes): Difference | undefined {
  if (apollo instanceof Error || plan instanceof Error) {
    const same = apollo instanceof Error && plan instanceof Error;
    return same ? undefined : { what: 'thrown', apollo: textOf(apollo), plan: textOf(plan) };
  }
  const [wanted, got] = [canonical(apollo.data), canonical(plan.data)];
  if (wanted !== got) return { what: 'data', apollo: wanted, plan: got };
  const [expected, reported] = [textsOf(apollo.errors), textsOf(plan.errors?.filter(isOfSubgraph))];
  if (expected.join('\n') !== reported.join('\n'))
    return { what: 'errors', apollo: expected, plan: reported };
  const completion = (apollo.extensions?.valueCompletion ?? []) as readonly GraphQLError[];
  const unreported = pathsOf(completion).filter((path) => !isExplained(plan, path, plan.errors));
  const missing = plan.errors?.filter((error) => !isOfSubgraph(error));
  const known = [...(apollo.errors ?? []), ...completion];
  const invented = pathsOf(missing).filter((path) => !isExplained(plan, path, known));
  if (unreported.length === 0 && invented.length === 0) return undefined;
  return { what: 'missing values', apollo: unreported, plan: invented };
}

const isOfSubgraph = ({ extensions }: GraphQLError) => extensions.serviceName !== undefined;

function textsOf(errors: readonly GraphQLError[] = []): string[] {
  return errors
    .map(({ message, path, extensions }) => JSON.stringify([message, path, extensions.code]))
    .sort();
}

function pathsOf(errors: readonly GraphQLError[] = []): Path[] {
  return errors.flatMap(({ path }) => (path ? [path] : []));
}

/** Whether there is a null on the way to a place, and an error that tells why: one that lies at it, above or below. */
function isExplained({ data }: Answer, place: Path, errors: readonly GraphQLError[] = []): boolean {
  const at = nullOnTheWay(data, place);
  return (
    at !== undefined &&
    errors.some(({ path }) => !path || at.every((key, index) => index >= path.length || key === path[index]))
  );
}

/** Where the first null on the way to a place is; undefined when there is none. */
function nullOnTheWay(data: unknown, place: Path): Path | undefined {
  let value = data;
  for (const [index, key] of place.entries()) {
    if (value === null) return place.slice(0, index);
    value = (value as Record<string | number, unknown> | undefined)?.[key];
  }
  return value === null ? place : undefined;
}

const textOf = (outcome: Answer | Error) =>
  outcome instanceof Error ? String(outcome) : JSON.stringify(outcome);
