import { lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of market_analytics.portfolio_performance. */
export interface PortfolioValuationRow {
  readonly portfolioId: string;
  readonly valuationDate: string;
  readonly currency: string;
  readonly marketValue: string;
  readonly cost: string;
  readonly holdings: number;
  readonly unrealisedGain: string;
  readonly gainPercent: string | null;
  readonly previousDate: string | null;
  readonly previousValue: string | null;
  readonly returnPercent: string | null;
}

const valuationColumns = columns<PortfolioValuationRow>({
  portfolioId: 'portfolio_id',
  valuationDate: 'valuation_date',
  currency: 'currency',
  marketValue: 'market_value',
  cost: 'cost',
  holdings: 'holdings',
  unrealisedGain: 'unrealised_gain',
  gainPercent: 'gain_percent',
  previousDate: 'previous_date',
  previousValue: 'previous_value',
  returnPercent: 'return_percent',
});

/** Valuations of one portfolio. */
export const valuationsOfPortfolio = page<PortfolioValuationRow>({
  name: 'market.valuations.byPortfolio',
  columns: valuationColumns,
  from: 'market_analytics.portfolio_performance',
  by: {
    column: 'portfolio_id',
    type: 'bigint',
    parent: { table: 'market_core.portfolios', column: 'portfolio_id' },
  },
  orders: { VALUATION_DATE: { column: 'valuation_date', type: 'date', property: 'valuationDate' } },
  tieBreaker: { column: 'valuation_date', type: 'date', property: 'valuationDate' },
  filters: { from: 'valuation_date >= $from::date', to: 'valuation_date <= $to::date' },
});

/** Most recent valuations by portfolio. */
export const latestValuation = lookup<PortfolioValuationRow>({
  name: 'market.portfolio.latestValuation',
  sql: `select distinct on (portfolio_id) ${valuationColumns} from market_analytics.portfolio_performance
        where portfolio_id = any($keys::bigint[]) order by portfolio_id desc, valuation_date desc`,
  key: 'portfolioId',
});
