import {
  arrayOf,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  page,
  pairLookup,
  param,
  upTo,
} from '../../../citus';
import { instruments } from '../instruments/table';
import { quotes } from '../quotes/table';
import { type HoldingRow, holdings, holdingsByInstrument, portfolioAllocation } from './table';

const shown = columns<HoldingRow>(holdings);

/** Positions by portfolio and instrument. */
export const holdingByKey = pairLookup('market.holding.byKey', 'portfolioId', 'instrumentId')
  .sql`select ${shown} from ${holdings}
       where portfolio_id ${inKeys.bigint} and instrument_id = any(${arrayOf(param.bigint('ids'))})`;

const opened = (of: typeof holdings | typeof holdingsByInstrument) => ({
  openedFrom: from(of.openedOn),
  openedTo: upTo(of.openedOn),
});

/** What positions are filtered by. */
const conditionsFor = (of: typeof holdings | typeof holdingsByInstrument): Conditions => ({
  ...conditionsOf(of, 'portfolioId', 'instrumentId', 'symbol', 'kind', 'quantity', 'averageCost'),
  ...conditionsOf(of, 'currency', 'bookCost', 'baseCurrency', 'openedOn', 'updatedAt'),
});

export const holdingConditions = conditionsFor(holdings);

/** Positions of one portfolio. */
export const holdingsOfPortfolio = page({
  name: 'market.holdings.byPortfolio',
  columns: shown,
  from: holdings,
  by: holdings.portfolioId,
  orders: { SYMBOL: holdings.symbol, BOOK_COST: holdings.bookCost, OPENED_ON: holdings.openedOn },
  tieBreaker: holdings.instrumentId,
  filters: { kind: equals(holdings.kind), currency: equals(holdings.currency), ...opened(holdings) },
  conditions: holdingConditions,
});

/** Positions in one instrument. */
export const holdingsOfInstrument = page({
  name: 'market.holdings.byInstrument',
  from: holdingsByInstrument,
  by: holdingsByInstrument.instrumentId,
  orders: { QUANTITY: holdingsByInstrument.quantity, OPENED_ON: holdingsByInstrument.openedOn },
  tieBreaker: holdingsByInstrument.portfolioId,
  filters: { baseCurrency: equals(holdingsByInstrument.baseCurrency), ...opened(holdingsByInstrument) },
  conditions: conditionsFor(holdingsByInstrument),
});

/**
 * Market values of positions by instrument and portfolio; none where there is no quote. Quotes live with their
 * instrument, and so does a copy of each position: the whole product is computed on the instrument's shard.
 */
export const marketValueOfHolding = pairLookup<{
  readonly instrumentId: string;
  readonly portfolioId: string;
  readonly marketValue: string;
}>('market.holding.marketValue', 'instrumentId', 'portfolioId')
  .sql`select h.instrument_id as "instrumentId", h.portfolio_id as "portfolioId",
              round(h.quantity * q.last * i.contract_size, 4) as "marketValue"
       from ${holdingsByInstrument} h
       join ${instruments} i on i.instrument_id = h.instrument_id and i.instrument_id ${inKeys.bigint}
       join ${quotes} q on q.instrument_id = h.instrument_id and q.instrument_id ${inKeys.bigint}
       where h.instrument_id ${inKeys.bigint} and h.portfolio_id = any(${arrayOf(param.bigint('ids'))})`;

/** How the cost of portfolios is spread over kinds of instruments, largest share first. */
export const allocationOfPortfolio = children('market.portfolio.allocation', 'portfolioId')
  .sql`select ${columns(portfolioAllocation)} from ${portfolioAllocation} where portfolio_id ${inKeys.bigint}
       order by portfolio_id, book_cost desc, kind`;
