import { lookupOf, type RowOf, t, table, view } from '../../../citus';
import { instrumentKind, instruments } from '../instruments/table';
import { portfolios } from '../portfolios/table';

/** Open positions. */
export const holdings = table(
  'market_core.holdings',
  {
    portfolioId: t.bigint(),
    instrumentId: t.bigint(),
    symbol: t.text(),
    kind: instrumentKind(),
    quantity: t.numeric(),
    averageCost: t.numeric(),
    currency: t.text(),
    bookCost: t.numeric(),
    baseCurrency: t.text(),
    openedOn: t.date(),
    ...t.versioned,
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
    portfolioId: t.bigint(),
    kind: instrumentKind(),
    baseCurrency: t.text(),
    holdings: t.integer(),
    bookCost: t.numeric(),
    sharePercent: t.nullable(t.numeric()),
  },
  { distributedBy: 'portfolioId', parent: portfolios },
);
