import { createSubgraph } from '../runtime/create-subgraph';
import { distribution } from './distribution';
import { indicatorColumns } from './economic-indicators';
import { exchangeColumns } from './exchanges';
import { indexColumns } from './indices';
import { instrumentColumns } from './instruments';
import { newsColumns } from './news';
import { portfolioColumns } from './portfolios';
import { Account } from './resolvers/account';
import { EconomicIndicator, economicIndicatorQueries } from './resolvers/economic-indicator';
import { Employee } from './resolvers/employee';
import { Exchange, exchangeQueries } from './resolvers/exchange';
import { fxRateQueries } from './resolvers/fx-rate';
import { Holding } from './resolvers/holding';
import { IndexConstituent } from './resolvers/index-constituent';
import { IndexMembership } from './resolvers/index-membership';
import { Instrument, instrumentQueries } from './resolvers/instrument';
import { MarketIndex, marketIndexQueries } from './resolvers/market-index';
import { MarketMover, MarketVolume, marketReportQueries } from './resolvers/market-report';
import { NewsArticle, newsArticleQueries } from './resolvers/news-article';
import { Portfolio, portfolioQueries } from './resolvers/portfolio';

/** Market data. */
export const market = createSubgraph({
  name: 'market',
  folder: __dirname,
  distribution,
  entities: {
    Instrument: { table: 'market_core.instruments', columns: instrumentColumns },
    Exchange: { table: 'market_core.exchanges', columns: exchangeColumns },
    Portfolio: { table: 'market_core.portfolios', columns: portfolioColumns },
    MarketIndex: { table: 'market_data.indices', columns: indexColumns },
    EconomicIndicator: { table: 'market_data.economic_indicators', columns: indicatorColumns },
    NewsArticle: { table: 'market_data.market_news', columns: newsColumns },
  },
  resolvers: {
    Query: {
      ...instrumentQueries,
      ...exchangeQueries,
      ...portfolioQueries,
      ...marketIndexQueries,
      ...economicIndicatorQueries,
      ...newsArticleQueries,
      ...fxRateQueries,
      ...marketReportQueries,
    },
    Instrument,
    Exchange,
    Portfolio,
    Holding,
    MarketIndex,
    IndexConstituent,
    IndexMembership,
    EconomicIndicator,
    NewsArticle,
    MarketMover,
    MarketVolume,
    Employee,
    Account,
  },
});
