import type { Search } from '../../../citus';
import { there } from '../../../platform/there';
import { principalsOf } from '../access/relation';
import type { Rule } from '../access/rule';
import type { SubgraphContext } from '../context';
import { type Highlight, highlightsOf } from './highlights';
import { searchOfToken } from './search-request';
import { tsQueries, wordsOf } from './search-words';

/** The graph's FoundHit. */
export interface FoundHit {
  readonly id: string;
  readonly rank: number;
  readonly highlights: readonly Highlight[];
}

/**
 * What a search finds of a type, best first: of the rows that the viewer may see, by the rule of the type, and of no
 * others. Rejects with BAD_USER_INPUT or BAD_PAGE_ARGUMENTS for a search that may not be made, and as statements do.
 */
export async function findHits(
  { all, ofReaders, marked }: Search,
  rule: Rule,
  token: string,
  { viewer, load, limits }: SubgraphContext,
): Promise<FoundHit[]> {
  const { text, first } = searchOfToken(token, limits);
  const sees = rule.decide(viewer);
  if (sees === false || first === 0) return [];
  const params = { ...tsQueries(wordsOf(text)), limit: first };
  const rows = sees
    ? await load.run(all, params)
    : await load.run(there(ofReaders), { ...params, readers: principalsOf(there(viewer)) });
  return rows.map((row) => ({
    id: row.id,
    rank: row.rank,
    highlights: highlightsOf(marked, row.marked),
  }));
}
