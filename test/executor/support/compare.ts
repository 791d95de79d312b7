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
 * What Apollo puts into `extensions.valueCompletion` has to be among the errors, unless one of them explains it.
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
  const missing = pathsOf(plan.errors?.filter((error) => !isOfSubgraph(error)));
  const found = pathsOf((apollo.extensions?.valueCompletion ?? []) as GraphQLError[]);
  const unreported = found.filter(
    (path) => !missing.some((other) => isSame(path, other)) && !isExplained(path, apollo.errors ?? []),
  );
  const invented = missing.filter((path) => !found.some((other) => isSame(path, other)));
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

const isSame = (one: Path, other: Path) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether an error tells why this is missing: one at, above or below the place, one in the same object, which may have
 * cost all of it, or one that does not say where it lies.
 */
function isExplained(path: Path, errors: readonly GraphQLError[]): boolean {
  return errors.some((error) => {
    if (!error.path) return true;
    const shared = Math.min(error.path.length, path.length - 1);
    return isSame(error.path.slice(0, shared), path.slice(0, shared));
  });
}

const textOf = (outcome: Answer | Error) =>
  outcome instanceof Error ? String(outcome) : JSON.stringify(outcome);
