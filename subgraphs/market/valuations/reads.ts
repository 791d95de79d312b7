import { columns, from, inKeys, lookup, page, upTo } from '../../../citus';
import { type PortfolioValuationRow, portfolioPerformance as performance } from './table';

/** Valuations of one portfolio. */
export const valuationsOfPortfolio = page({
  name: 'market.valuations.byPortfolio',
  from: performance,
  by: performance.portfolioId,
  orders: { VALUATION_DATE: performance.valuationDate },
  tieBreaker: performance.valuationDate,
  filters: { from: from(performance.valuationDate), to: upTo(performance.valuationDate) },
});

/** Most recent valuations by portfolio. */
export const latestValuation = lookup<PortfolioValuationRow>(
  'market.portfolio.latestValuation',
  'portfolioId',
)
  .sql`select distinct on (portfolio_id) ${columns(performance)} from ${performance} where portfolio_id ${inKeys.bigint}
       order by portfolio_id desc, valuation_date desc`;
