import type { FoundHit } from './find-hits';
import { searchField } from './names';

/** The graph's SearchHit; its node is a reference, which the service of its type answers for. */
export interface SearchHit {
  readonly rank: number;
  readonly highlights: FoundHit['highlights'];
  readonly node: { readonly __typename: string; readonly id: string };
}

/** What the services have found: by field, null of one that was not asked or did not answer. */
export type FoundParts = Readonly<
  Record<string, { readonly hits?: readonly FoundHit[] | null } | null | undefined>
>;

/**
 * The hits of all services together, best first; of those that fit equally well in the order of the types, and of one type
 * by id.
 * @param types in their order
 */
export function mergedHits(types: readonly string[], parts: FoundParts, first: number): SearchHit[] {
  const all = types.flatMap((type, order) =>
    (parts[searchField(type)]?.hits ?? []).map((hit) => ({ type, order, hit })),
  );
  all.sort(
    (one, other) =>
      other.hit.rank - one.hit.rank ||
      one.order - other.order ||
      one.hit.id.length - other.hit.id.length ||
      (one.hit.id < other.hit.id ? -1 : 1),
  );
  return all.slice(0, first).map(({ type, hit: { id, rank, highlights } }) => ({
    rank,
    highlights,
    node: { __typename: type, id },
  }));
}
