import { createSubgraph } from '../runtime/create-subgraph';
import { currencyResolvers } from './currencies/resolvers';
import { distribution } from './distribution';
import * as events from './events';
import { exchangeResolvers } from './exchanges/resolvers';
import { exchanges } from './exchanges/table';
import { holdingResolvers } from './holdings/resolvers';
import { indicatorResolvers } from './indicators/resolvers';
import { indicators } from './indicators/table';
import { indexResolvers } from './indices/resolvers';
import { indices } from './indices/table';
import { instrumentResolvers } from './instruments/resolvers';
import { instruments } from './instruments/table';
import { newsResolvers } from './news/resolvers';
import { news } from './news/table';
import { portfolioResolvers } from './portfolios/resolvers';
import { portfolios } from './portfolios/table';
import { priceResolvers } from './prices/resolvers';
import { quoteResolvers } from './quotes/resolvers';
import { relations } from './relations';
import { reportResolvers } from './reports/resolvers';
import { tradeResolvers } from './trades/resolvers';
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
  resolvers: [
    currencyResolvers,
    exchangeResolvers,
    holdingResolvers,
    indicatorResolvers,
    indexResolvers,
    instrumentResolvers,
    newsResolvers,
    portfolioResolvers,
    priceResolvers,
    quoteResolvers,
    reportResolvers,
    tradeResolvers,
  ],
});
