import { pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of market_core.trades. */
export interface TradeRow {
  readonly id: string;
  readonly portfolioId: string;
  readonly instrumentId: string;
  readonly symbol: string;
  readonly side: 'BUY' | 'SELL';
  readonly quantity: string;
  readonly price: string;
  readonly contractSize: string;
  readonly currency: string;
  readonly amount: string;
  readonly fees: string;
  readonly exchangeRate: string;
  readonly baseCurrency: string;
  readonly cashAmount: string;
  readonly realisedGain: string | null;
  readonly cashAccountId: string;
  readonly tradeDate: string;
  readonly tradedById: string;
  readonly createdAt: string;
}

export const tradeColumns = {
  id: 'trade_id',
  portfolioId: 'portfolio_id',
  instrumentId: 'instrument_id',
  symbol: 'symbol',
  side: 'side',
  quantity: 'quantity',
  price: 'price',
  contractSize: 'contract_size',
  currency: 'currency',
  amount: 'amount',
  fees: 'fees',
  exchangeRate: 'exchange_rate',
  baseCurrency: 'base_currency',
  cashAmount: 'cash_amount',
  realisedGain: 'realised_gain',
  cashAccountId: 'cash_account_id',
  tradeDate: 'trade_date',
  tradedById: 'traded_by',
  createdAt: 'created_at',
} as const;

/** Trades by portfolio and id. */
export const tradeByKey = pairLookup<TradeRow>({
  name: 'market.trade.byKey',
  sql: `select ${columns<TradeRow>(tradeColumns)} from market_core.trades
        where portfolio_id = any($keys::bigint[]) and trade_id = any($ids::bigint[])`,
  key: 'portfolioId',
  id: 'id',
});

/** Trades of one portfolio. */
export const tradesOfPortfolio = page<TradeRow>({
  name: 'market.trades.byPortfolio',
  columns: columns<TradeRow>(tradeColumns),
  from: 'market_core.trades',
  by: {
    column: 'portfolio_id',
    type: 'bigint',
    parent: { table: 'market_core.portfolios', column: 'portfolio_id' },
  },
  orders: { TRADE_DATE: { column: 'trade_date', type: 'date', property: 'tradeDate' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'trade_id', type: 'bigint', property: 'id' },
  filters: {
    instrumentId: 'instrument_id = $instrumentId::bigint',
    side: 'side = $side::text',
    tradedFrom: 'trade_date >= $tradedFrom::date',
    tradedTo: 'trade_date <= $tradedTo::date',
  },
});
