import { type RowOf, t, table } from '../../../citus';
import { portfolios } from '../portfolios/table';

/** Filled purchases and sales. */
export const trades = table(
  'market_core.trades',
  {
    id: t.bigint('trade_id'),
    portfolioId: t.bigint(),
    instrumentId: t.bigint(),
    symbol: t.text(),
    side: t.text<'BUY' | 'SELL'>(),
    quantity: t.numeric(),
    price: t.numeric(),
    contractSize: t.numeric(),
    currency: t.text(),
    amount: t.numeric(),
    fees: t.numeric(),
    exchangeRate: t.numeric(),
    baseCurrency: t.text(),
    cashAmount: t.numeric(),
    realisedGain: t.nullable(t.numeric()),
    cashAccountId: t.bigint(),
    tradeDate: t.date(),
    tradedById: t.bigint('traded_by'),
    createdAt: t.defaulted(t.timestamptz()),
  },
  { key: ['portfolioId', 'id'], distributedBy: 'portfolioId', parent: portfolios },
);

export type TradeRow = RowOf<typeof trades>;
