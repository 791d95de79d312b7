import { type RowOf, t, table, view } from '../../../citus';
import { portfolios } from '../portfolios/table';

const valuation = {
  portfolioId: t.bigint(),
  valuationDate: t.date(),
  currency: t.text(),
  marketValue: t.numeric(),
  cost: t.numeric(),
  holdings: t.integer(),
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
    unrealisedGain: t.numeric(),
    gainPercent: t.nullable(t.numeric()),
    previousDate: t.nullable(t.date()),
    previousValue: t.nullable(t.numeric()),
    returnPercent: t.nullable(t.numeric()),
  },
  { distributedBy: 'portfolioId', parent: portfolios },
);

export type PortfolioValuationRow = RowOf<typeof portfolioPerformance>;
