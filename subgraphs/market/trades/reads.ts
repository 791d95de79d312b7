import { byPair, equals, from, page, upTo } from '../../../citus';
import { trades } from './table';

/** Trades by portfolio and id. */
export const tradeByKey = byPair(trades, 'market.trade.byKey');

/** Trades of one portfolio. */
export const tradesOfPortfolio = page({
  name: 'market.trades.byPortfolio',
  from: trades,
  by: trades.portfolioId,
  orders: { TRADE_DATE: trades.tradeDate },
  defaultDirection: 'DESC',
  tieBreaker: trades.id,
  filters: {
    instrumentId: equals(trades.instrumentId),
    side: equals(trades.side),
    tradedFrom: from(trades.tradeDate),
    tradedTo: upTo(trades.tradeDate),
  },
});
