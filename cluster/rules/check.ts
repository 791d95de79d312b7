import type { Client } from 'pg';
import type { BookRule, ColumnsRule } from '../../subgraphs/runtime/system';
import { checksumOf } from '../backup/checksum';
import type { LookupRule, ServiceRules } from './rules';

/** A rule that does not hold. */
export interface BrokenRule {
  readonly rule: string;
  /** Some rows that are in one of the two and not in the other. */
  readonly examples: readonly string[];
}

/** Rows that are shown of a rule that does not hold, on each side. */
const EXAMPLES = 3;

/** All rules of a service, each as what is kept and what it follows from. */
export function pairsOf({ lookups, columns, books }: ServiceRules): BookRule[] {
  return [...lookups.map(pairOf), ...columns.map(columnsPair), ...books];
}

/** A lookup table and its source as two queries. */
export function pairOf({ lookup, columns, from }: LookupRule): BookRule {
  return {
    rule: `${lookup} agrees with its source`,
    kept: `select ${columns.join(', ')} from ${lookup}`,
    follows: from,
  };
}

/** Columns and what they follow from as two queries. */
export function columnsPair({ rule, table, key, columns, from }: ColumnsRule): BookRule {
  return { rule, kept: `select ${[...key, ...columns].join(', ')} from ${table}`, follows: from };
}

/** The rules that do not hold. To be asked within one moment: between two writes of a transaction none may hold. */
export async function brokenRules(client: Client, pairs: readonly BookRule[]): Promise<BrokenRule[]> {
  const broken: BrokenRule[] = [];
  for (const { rule, kept, follows } of pairs) {
    const left = await checksumOf(client, `(${kept})`);
    const right = await checksumOf(client, `(${follows})`);
    if (left.rows === right.rows && left.checksum === right.checksum) continue;
    const only = async (some: string, others: string, where: string) => {
      const { rows } = await client.query<{ row: string }>(
        `select x::text as row from (${some} except ${others} limit ${EXAMPLES}) x`,
      );
      return rows.map(({ row }) => `only ${where}: ${row}`);
    };
    const [a, b] = [`(${kept})`, `(${follows})`];
    const examples = [...(await only(a, b, 'kept')), ...(await only(b, a, 'in the source'))];
    broken.push({ rule, examples: examples.length > 0 ? examples : ['rows are there more than once'] });
  }
  return broken;
}
