import { children, pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { InstrumentKind } from './generated';
import { instrumentParent } from './instruments';

/** A row of market_core.holdings, and of holdings_by_instrument, which carries the whole position. */
export interface HoldingRow {
  readonly portfolioId: string;
  readonly instrumentId: string;
  readonly symbol: string;
  readonly kind: InstrumentKind;
  readonly quantity: string;
  readonly averageCost: string;
  readonly currency: string;
  readonly bookCost: string;
  readonly baseCurrency: string;
  readonly openedOn: string;
  readonly updatedAt: string;
}

const holdingColumns = {
  portfolioId: 'portfolio_id',
  instrumentId: 'instrument_id',
  symbol: 'symbol',
  kind: 'kind',
  quantity: 'quantity',
  averageCost: 'average_cost',
  currency: 'currency',
  bookCost: 'book_cost',
  baseCurrency: 'base_currency',
  openedOn: 'opened_on',
  updatedAt: 'updated_at',
} as const;

const openedOn = { column: 'opened_on', type: 'date', property: 'openedOn' } as const;
const openedFilters = {
  openedFrom: 'opened_on >= $openedFrom::date',
  openedTo: 'opened_on <= $openedTo::date',
};

/** Positions by portfolio and instrument. */
export const holdingByKey = pairLookup<HoldingRow>({
  name: 'market.holding.byKey',
  sql: `select ${columns<HoldingRow>(holdingColumns)} from market_core.holdings
        where portfolio_id = any($keys::bigint[]) and instrument_id = any($ids::bigint[])`,
  key: 'portfolioId',
  id: 'instrumentId',
});

/** Positions of one portfolio. */
export const holdingsOfPortfolio = page<HoldingRow>({
  name: 'market.holdings.byPortfolio',
  columns: columns<HoldingRow>(holdingColumns),
  from: 'market_core.holdings',
  by: {
    column: 'portfolio_id',
    type: 'bigint',
    parent: { table: 'market_core.portfolios', column: 'portfolio_id' },
  },
  orders: {
    SYMBOL: { column: 'symbol', type: 'text', property: 'symbol' },
    BOOK_COST: { column: 'book_cost', type: 'numeric', property: 'bookCost' },
    OPENED_ON: openedOn,
  },
  tieBreaker: { column: 'instrument_id', type: 'bigint', property: 'instrumentId' },
  filters: { kind: 'kind = $kind::text', currency: 'currency = $currency::text', ...openedFilters },
});

/** Positions in one instrument. */
export const holdingsOfInstrument = page<HoldingRow>({
  name: 'market.holdings.byInstrument',
  columns: columns<HoldingRow>(holdingColumns),
  from: 'market_core.holdings_by_instrument',
  by: { column: 'instrument_id', type: 'bigint', parent: instrumentParent },
  orders: {
    QUANTITY: { column: 'quantity', type: 'numeric', property: 'quantity' },
    OPENED_ON: openedOn,
  },
  tieBreaker: { column: 'portfolio_id', type: 'bigint', property: 'portfolioId' },
  filters: { baseCurrency: 'base_currency = $baseCurrency::text', ...openedFilters },
});

/** What a position is worth at the last quoted price. */
interface MarketValueRow {
  readonly instrumentId: string;
  readonly portfolioId: string;
  readonly marketValue: string;
}

/**
 * Market values of positions by instrument and portfolio; none where there is no quote. Quotes live with their
 * instrument, and so does a copy of each position: the whole product is computed on the instrument's shard.
 */
export const marketValueOfHolding = pairLookup<MarketValueRow>({
  name: 'market.holding.marketValue',
  sql: `select h.instrument_id as "instrumentId", h.portfolio_id as "portfolioId",
               round(h.quantity * q.last * i.contract_size, 4) as "marketValue"
        from market_core.holdings_by_instrument h
        join market_core.instruments i on i.instrument_id = h.instrument_id and i.instrument_id = any($keys::bigint[])
        join market_data.real_time_quotes q on q.instrument_id = h.instrument_id and q.instrument_id = any($keys::bigint[])
        where h.instrument_id = any($keys::bigint[]) and h.portfolio_id = any($ids::bigint[])`,
  key: 'instrumentId',
  id: 'portfolioId',
});

/** A row of market_analytics.portfolio_allocation. */
export interface PortfolioAllocationRow {
  readonly portfolioId: string;
  readonly kind: InstrumentKind;
  readonly baseCurrency: string;
  readonly holdings: number;
  readonly bookCost: string;
  readonly sharePercent: string | null;
}

const allocationColumns = {
  portfolioId: 'portfolio_id',
  kind: 'kind',
  baseCurrency: 'base_currency',
  holdings: 'holdings',
  bookCost: 'book_cost',
  sharePercent: 'share_percent',
} as const;

/** How the cost of portfolios is spread over kinds of instruments, largest share first. */
export const allocationOfPortfolio = children<PortfolioAllocationRow>({
  name: 'market.portfolio.allocation',
  sql: `select ${columns<PortfolioAllocationRow>(allocationColumns)} from market_analytics.portfolio_allocation
        where portfolio_id = any($keys::bigint[]) order by portfolio_id, book_cost desc, kind`,
  key: 'portfolioId',
});
