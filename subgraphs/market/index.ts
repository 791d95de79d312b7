import { createSubgraph } from '../runtime/create-subgraph';
import { distribution } from './distribution';
import { indicatorColumns } from './economic-indicators';
import { exchangeColumns } from './exchanges';
import { indexColumns } from './indices';
import { instrumentColumns } from './instruments';
import { newsColumns } from './news';
import { Portfolio, portfolioMutations, portfolioQueries } from './portfolios/resolvers';
import { portfolios } from './portfolios/table';
import { Account } from './resolvers/account';
import {
  EconomicIndicator,
  economicIndicatorMutations,
  economicIndicatorQueries,
} from './resolvers/economic-indicator';
import { Employee } from './resolvers/employee';
import { Exchange, exchangeQueries } from './resolvers/exchange';
import { fxRateQueries } from './resolvers/fx-rate';
import { Holding } from './resolvers/holding';
import { IndexConstituent } from './resolvers/index-constituent';
import { IndexMembership } from './resolvers/index-membership';
import { Instrument, instrumentMutations, instrumentQueries } from './resolvers/instrument';
import { MarketIndex, marketIndexMutations, marketIndexQueries } from './resolvers/market-index';
import { MarketMover, MarketVolume, marketReportQueries } from './resolvers/market-report';
import { NewsArticle, newsArticleMutations, newsArticleQueries } from './resolvers/news-article';
import { Trade, tradeMutations, tradeQueries } from './resolvers/trade';
import { tradeColumns } from './trades';
import { marketWrites } from './write-side';

/** Market data. */
export const market = createSubgraph({
  name: 'market',
  folder: __dirname,
  distribution,
  writes: marketWrites,
  entities: {
    Instrument: { table: 'market_core.instruments', columns: instrumentColumns },
    Exchange: { table: 'market_core.exchanges', columns: exchangeColumns },
    Portfolio: portfolios,
    Trade: { table: 'market_core.trades', columns: tradeColumns },
    MarketIndex: { table: 'market_data.indices', columns: indexColumns },
    EconomicIndicator: { table: 'market_data.economic_indicators', columns: indicatorColumns },
    NewsArticle: { table: 'market_data.market_news', columns: newsColumns },
  },
  resolvers: {
    Query: {
      ...instrumentQueries,
      ...exchangeQueries,
      ...portfolioQueries,
      ...tradeQueries,
      ...marketIndexQueries,
      ...economicIndicatorQueries,
      ...newsArticleQueries,
      ...fxRateQueries,
      ...marketReportQueries,
    },
    Mutation: {
      ...instrumentMutations,
      ...portfolioMutations,
      ...tradeMutations,
      ...marketIndexMutations,
      ...economicIndicatorMutations,
      ...newsArticleMutations,
    },
    Instrument,
    Exchange,
    Portfolio,
    Holding,
    Trade,
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
