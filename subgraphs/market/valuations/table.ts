import { bigint, date, integer, nullable, numeric, type RowOf, table, text, view } from '../../../citus';
import { portfolios } from '../portfolios/table';

const valuation = {
  portfolioId: bigint(),
  valuationDate: date(),
  currency: text(),
  marketValue: numeric(),
  cost: numeric(),
  holdings: integer(),
};

/** What portfolios were worth: kept, for prices live on other shards. */
export const portfolioValuations = table('market_analytics.portfolio_valuations', valuation, {
  key: ['portfolioId', 'valuationDate'],
  distributedBy: 'portfolioId',
  parent: portfolios,
});

/** Valuations with gains, and returns since the valuation before. */
export const portfolioPerformance = view(
  'market_analytics.portfolio_performance',
  {
    ...valuation,
    unrealisedGain: numeric(),
    gainPercent: nullable(numeric()),
    previousDate: nullable(date()),
    previousValue: nullable(numeric()),
    returnPercent: nullable(numeric()),
  },
  { distributedBy: 'portfolioId', parent: portfolios },
);

export type PortfolioValuationRow = RowOf<typeof portfolioPerformance>;
