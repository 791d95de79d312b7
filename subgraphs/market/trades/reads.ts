import { byPair, type Conditions, conditionsOf, equals, from, page, upTo } from '../../../citus';
import { trades } from './table';

/** Trades by portfolio and id. */
export const tradeByKey = byPair(trades, 'market.trade.byKey');

/** What trades are filtered by. */
export const tradeConditions: Conditions = {
  ...conditionsOf(trades, 'id', 'instrumentId', 'symbol', 'side', 'quantity', 'price', 'contractSize'),
  ...conditionsOf(trades, 'currency', 'amount', 'fees', 'exchangeRate', 'cashAmount', 'realisedGain'),
  ...conditionsOf(trades, 'tradeDate', 'tradedById', 'createdAt'),
};

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
  conditions: tradeConditions,
});
