import {
  bigint,
  date,
  integer,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  versioned,
  view,
} from '../../../citus';
import { instrumentKind, instruments } from '../instruments/table';
import { portfolios } from '../portfolios/table';

/** Open positions. */
export const holdings = table(
  'market_core.holdings',
  {
    portfolioId: bigint(),
    instrumentId: bigint(),
    symbol: text(),
    kind: instrumentKind(),
    quantity: numeric(),
    averageCost: numeric(),
    currency: text(),
    bookCost: numeric(),
    baseCurrency: text(),
    openedOn: date(),
    ...versioned,
  },
  { key: ['portfolioId', 'instrumentId'], distributedBy: 'portfolioId', parent: portfolios },
);

/** Instrument to the positions in it: whole, so that a list of holders takes one trip. */
export const holdingsByInstrument = lookupOf(holdings, 'market_core.holdings_by_instrument', {
  key: 'instrumentId',
  columns: [
    'symbol',
    'kind',
    'quantity',
    'averageCost',
    'currency',
    'bookCost',
    'baseCurrency',
    'openedOn',
    'updatedAt',
  ],
  parent: instruments,
});

/** What the graph shows of a position: all that the lookup table has. */
export type HoldingRow = RowOf<typeof holdingsByInstrument>;

/** How the cost of portfolios is spread over kinds of instruments. */
export const portfolioAllocation = view(
  'market_analytics.portfolio_allocation',
  {
    portfolioId: bigint(),
    kind: instrumentKind(),
    baseCurrency: text(),
    holdings: integer(),
    bookCost: numeric(),
    sharePercent: nullable(numeric()),
  },
  { distributedBy: 'portfolioId', parent: portfolios },
);
