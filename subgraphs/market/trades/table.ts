import {
  bigint,
  date,
  defaulted,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
} from '../../../citus';
import { portfolios } from '../portfolios/table';

/** Filled purchases and sales. */
export const trades = table(
  'market_core.trades',
  {
    id: bigint('trade_id'),
    portfolioId: bigint(),
    instrumentId: bigint(),
    symbol: text(),
    side: text<'BUY' | 'SELL'>(),
    quantity: numeric(),
    price: numeric(),
    contractSize: numeric(),
    currency: text(),
    amount: numeric(),
    fees: numeric(),
    exchangeRate: numeric(),
    baseCurrency: text(),
    cashAmount: numeric(),
    realisedGain: nullable(numeric()),
    cashAccountId: bigint(),
    tradeDate: date(),
    tradedById: bigint('traded_by'),
    createdAt: defaulted(timestamptz()),
  },
  { key: ['portfolioId', 'id'], distributedBy: 'portfolioId', parent: portfolios },
);

export type TradeRow = RowOf<typeof trades>;
