import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Draws numbers from 0 up to 1: the same ones for the same seed. */
export type Chance = () => number;

/** Something that every contestant is asked. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** The same for PostGraphile, which has names of its own; absent when it is about several services. */
  readonly postgraphile?: string;
  variables(chance: Chance, from: VariableRange): Record<string, unknown>;
}

/** What variables are drawn from. */
export interface VariableRange {
  /** How many portfolios there are: their ids are 1 to that. */
  readonly portfolios: number;
  /** How many of them are asked for at once. */
  readonly asked: number;
}

const one = (chance: Chance, { portfolios }: VariableRange) => ({
  id: String(1 + Math.floor(chance() * portfolios)),
});

/** Different portfolios in random order. */
const several = (chance: Chance, { portfolios, asked }: VariableRange) => {
  const ids = new Set<string>();
  while (ids.size < Math.min(asked, portfolios)) ids.add(String(1 + Math.floor(chance() * portfolios)));
  return { ids: [...ids] };
};

const typename: Operation = {
  name: 'typename',
  title: 'Trivial: `{ __typename }`',
  query: 'query Typename { __typename }',
  postgraphile: 'query Typename { __typename }',
  variables: () => ({}),
};

const row: Operation = {
  name: 'row',
  title: 'Trivial: one row by id',
  query: 'query Row($id: ID!) { portfolio(id: $id) { name strategy baseCurrency inceptionDate } }',
  postgraphile:
    'query Row($id: BigInt!) { portfolio: portfolioByPortfolioId(portfolioId: $id) { name strategy baseCurrency inceptionDate } }',
  variables: one,
};

const nested: Operation = {
  name: 'nested',
  title: 'Single service: a portfolio with holdings, instruments and quotes',
  query: `query Nested($id: ID!) {
    portfolio(id: $id) {
      name baseCurrency
      holdings(first: 10) { nodes { quantity averageCost instrument { symbol name latestQuote { last } } } }
    }
  }`,
  postgraphile: `query Nested($id: BigInt!) {
    portfolio: portfolioByPortfolioId(portfolioId: $id) {
      name baseCurrency
      holdings: holdingsByPortfolioId(first: 10, orderBy: [SYMBOL_ASC, INSTRUMENT_ID_ASC]) {
        nodes {
          quantity averageCost
          instrument: instrumentByInstrumentId {
            symbol name
            latestQuote: realTimeQuoteByInstrumentId { last }
          }
        }
      }
    }
  }`,
  variables: one,
};

const cross: Operation = {
  name: 'cross',
  title: 'Cross-service: 20 portfolios over three services',
  query: `query Cross($ids: [ID!]!) {
    portfoliosByIds(ids: $ids) {
      id name baseCurrency
      holdings(first: 10) { nodes { quantity averageCost instrument { symbol name } } }
      manager { fullName email department { name } }
      cashAccount {
        code balance currency
        ledgerEntries(first: 5) { nodes { entryDate debit credit postedBy { fullName } } }
      }
    }
  }`,
  variables: several,
};

const depth: Operation = {
  name: 'depth',
  title: 'Cross-service in depth: 20 portfolios over all five services',
  query: readFileSync(join(__dirname, '..', 'examples', '12-portfolios-in-depth.graphql'), 'utf8'),
  variables: several,
};

/** The operations of the comparison, from the cheapest to the dearest. */
export const OPERATIONS: readonly Operation[] = [typename, row, nested, cross, depth];

/** @throws Error when there is none of that name */
export function operationNamed(name: string): Operation {
  const found = OPERATIONS.find((operation) => operation.name === name);
  if (!found)
    throw new Error(
      `There is no operation "${name}"; there are ${OPERATIONS.map((each) => each.name).join(', ')}.`,
    );
  return found;
}
