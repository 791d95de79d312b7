import { createSubgraph } from '../runtime/create-subgraph';
import { fxRateConditions } from './currencies/reads';
import { currencyResolvers } from './currencies/resolvers';
import { distribution } from './distribution';
import * as events from './events';
import { exchangeConditions } from './exchanges/reads';
import { exchangeResolvers } from './exchanges/resolvers';
import { exchanges } from './exchanges/table';
import { holdingConditions } from './holdings/reads';
import { holdingResolvers } from './holdings/resolvers';
import { indicatorConditions, observationConditions } from './indicators/reads';
import { indicatorResolvers } from './indicators/resolvers';
import { indicators } from './indicators/table';
import { constituentConditions, indexConditions, indexValueConditions } from './indices/reads';
import { indexResolvers } from './indices/resolvers';
import { indices } from './indices/table';
import { corporateActionConditions, instrumentConditions, instrumentSearch } from './instruments/reads';
import { instrumentResolvers } from './instruments/resolvers';
import { instruments } from './instruments/table';
import { newsConditions } from './news/reads';
import { newsResolvers } from './news/resolvers';
import { news } from './news/table';
import { portfolioConditions, portfolioSearch } from './portfolios/reads';
import { portfolioResolvers } from './portfolios/resolvers';
import { portfolios } from './portfolios/table';
import { priceConditions } from './prices/reads';
import { priceResolvers } from './prices/resolvers';
import { quoteResolvers } from './quotes/resolvers';
import { relations } from './relations';
import { reportResolvers } from './reports/resolvers';
import { tradeConditions } from './trades/reads';
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
  filtered: {
    CorporateAction: corporateActionConditions,
    EconomicIndicator: indicatorConditions,
    EconomicObservation: observationConditions,
    Exchange: exchangeConditions,
    FxRate: fxRateConditions,
    Holding: holdingConditions,
    IndexConstituent: constituentConditions,
    IndexValue: indexValueConditions,
    Instrument: instrumentConditions,
    MarketIndex: indexConditions,
    NewsArticle: newsConditions,
    Portfolio: portfolioConditions,
    PriceBar: priceConditions,
    Trade: tradeConditions,
  },
  searched: { Instrument: instrumentSearch, Portfolio: portfolioSearch },
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
