import { pairsOf } from '../../cluster/rules/check';
import type { OwnDatabase } from '../support/own-database';
import { rules } from '../support/system';

/** Compares what the service keeps with what it follows from, over the whole database: lookup tables, and the books. */
export async function expectBooksInOrder({ sql }: Pick<OwnDatabase, 'sql'>): Promise<void> {
  const rowsOf = async (query: string) => (await sql(query)).map((row) => JSON.stringify(row)).sort();
  const wrong: string[] = [];
  for (const { rule, kept, follows } of pairsOf(rules.finance)) {
    const [left, right] = [await rowsOf(kept), await rowsOf(follows)];
    // Nothing of the seed follows from something else.
    expect(left.length).toBeGreaterThan(rule.includes('by_origin') ? -1 : 0);
    if (JSON.stringify(left) !== JSON.stringify(right)) wrong.push(rule);
  }
  expect(wrong).toEqual([]);
}
