import type { ServiceName } from '../../subgraphs/system';
import { ROWS } from './access-oracle';
import { allows, type Person } from './access-people';
import { sql } from './sql';

/** What a type is searched by, in plain SQL apart from what is declared. */
export interface SearchedType {
  readonly service: ServiceName;
  readonly table: string;
  readonly id: string;
  /** SQL of the text of which words are found as they are written, of that in every form, and of that which weighs less. */
  readonly written: string;
  readonly title: string;
  readonly prose: string;
}

export const SEARCHED: Readonly<Record<string, SearchedType>> = {
  Account: {
    service: 'finance',
    table: 'finance_core.chart_of_accounts',
    id: 'account_id',
    written: `concat_ws(' ', code, name)`,
    title: 'name',
    prose: `coalesce(description, '')`,
  },
  Document: {
    service: 'doc',
    table: 'doc_core.documents',
    id: 'document_id',
    written: `concat_ws(' ', document_number, title)`,
    title: 'title',
    prose: 'description',
  },
  Employee: {
    service: 'hc',
    table: 'hc_core.employees',
    id: 'employee_id',
    written: `concat_ws(' ', employee_number, first_name, last_name, email)`,
    title: `''`,
    prose: `''`,
  },
  Instrument: {
    service: 'market',
    table: 'market_core.instruments',
    id: 'instrument_id',
    written: `concat_ws(' ', symbol, isin, name)`,
    title: 'name',
    prose: `''`,
  },
  Portfolio: {
    service: 'market',
    table: 'market_core.portfolios',
    id: 'portfolio_id',
    written: 'name',
    title: 'name',
    prose: `''`,
  },
  Risk: {
    service: 'risk',
    table: 'risk_core.risk_registers',
    id: 'risk_id',
    written: `concat_ws(' ', risk_number, title)`,
    title: 'title',
    prose: 'description',
  },
};

export interface ExpectedHit {
  readonly type: string;
  readonly id: string;
  readonly rank: number;
}

/** The hits that a person has to get of types, best first, without an end. @param person null: who sees everything */
export async function expectedHits(
  words: readonly string[],
  types: readonly string[],
  person: Person | null,
): Promise<ExpectedHit[]> {
  const hits: ExpectedHit[] = [];
  for (const type of types)
    for (const { id, rank } of await foundIn(type, words))
      if (!person || !ROWS[type] || (await allows(person, `search ${type}`, ROWS[type], id)))
        hits.push({ type, id, rank });
  return hits.sort(
    (one, other) =>
      other.rank - one.rank || one.type.localeCompare(other.type) || Number(one.id) - Number(other.id),
  );
}

const known = new Map<string, Promise<{ id: string; rank: number }[]>>();

function foundIn(type: string, words: readonly string[]): Promise<{ id: string; rank: number }[]> {
  const name = JSON.stringify([type, words]);
  const found = known.get(name) ?? readFound(SEARCHED[type]!, words);
  known.set(name, found);
  return found;
}

function readFound(
  { service, table, id, written, title, prose }: SearchedType,
  words: readonly string[],
): Promise<{ id: string; rank: number }[]> {
  const all = (of: string) =>
    words
      .map((word, index) => {
        const whole = `phraseto_tsquery('${of}', $${index + 1})`;
        const begins = index === words.length - 1 && word.length >= 3;
        return begins ? `(nullif(${whole}::text, '') || ':*')::tsquery` : whole;
      })
      .map((word) => `coalesce(${word}, '')`)
      .join(' && ');
  const vector = `(setweight(to_tsvector('simple', ${written}), 'A') || setweight(to_tsvector('english', ${title}), 'A')
                   || setweight(to_tsvector('english', ${prose}), 'D'))`;
  const rank = (of: string) => `ts_rank('{0.1, 0.2, 0.4, 1}', ${vector}, ${all(of)}, 1)`;
  return sql(
    service,
    `select ${id}::text as id, greatest(${rank('simple')}, ${rank('english')}) as rank from ${table}
     where ${vector} @@ (${all('simple')}) or ${vector} @@ (${all('english')})`,
    words,
  );
}
