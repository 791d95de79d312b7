import { createSubgraph } from '../runtime/create-subgraph';
import { fxRateQueries } from './currencies/resolvers';
import { distribution } from './distribution';
import * as events from './events';
import { Exchange, exchangeQueries } from './exchanges/resolvers';
import { exchanges } from './exchanges/table';
import { Holding } from './holdings/resolvers';
import {
  EconomicIndicator,
  economicIndicatorMutations,
  economicIndicatorQueries,
} from './indicators/resolvers';
import { indicators } from './indicators/table';
import {
  IndexConstituent,
  IndexMembership,
  MarketIndex,
  marketIndexMutations,
  marketIndexQueries,
} from './indices/resolvers';
import { indices } from './indices/table';
import { Instrument, instrumentMutations, instrumentQueries } from './instruments/resolvers';
import { instruments } from './instruments/table';
import { NewsArticle, newsArticleMutations, newsArticleQueries } from './news/resolvers';
import { news } from './news/table';
import { Account, Employee, Portfolio, portfolioMutations, portfolioQueries } from './portfolios/resolvers';
import { portfolios } from './portfolios/table';
import { priceMutations } from './prices/resolvers';
import { quoteMutations } from './quotes/resolvers';
import { relations } from './relations';
import { MarketMover, MarketVolume, marketReportQueries } from './reports/resolvers';
import { Trade, tradeMutations, tradeQueries } from './trades/resolvers';
import { trades } from './trades/table';
import { marketWrites } from './write-side';

/** Market data. */
export const subgraph = createSubgraph({
  name: 'market',
  folder: __dirname,
  distribution,
  events,
  writes: marketWrites,
  relations,
  entities: {
    Instrument: instruments,
    Exchange: exchanges,
    Portfolio: portfolios,
    Trade: trades,
    MarketIndex: indices,
    EconomicIndicator: indicators,
    NewsArticle: news,
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
      ...priceMutations,
      ...quoteMutations,
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
