import type { z } from 'zod';
import { type RowOf, t, table } from '../../../citus';
import { tradeFilled } from '../../shared-events';
import { transactionsByOrigin } from '../transactions/table';

/** What finance needs of a filled trade for its books. */
export const tradeMovement = tradeFilled.payload.pick({
  portfolioId: true,
  tradeId: true,
  side: true,
  symbol: true,
  quantity: true,
  price: true,
  currency: true,
  cashAmount: true,
  baseCurrency: true,
  cashAccountId: true,
  tradeDate: true,
});
export type TradeMovement = z.infer<typeof tradeMovement>;

/** Where the cash movement of each trade stands that the market service has told of. */
export const tradeSettlements = table(
  'finance_core.trade_settlements',
  {
    origin: t.text(),
    portfolioId: t.bigint(),
    tradeId: t.bigint(),
    status: t.text<'POSTED' | 'FAILED'>(),
    transactionId: t.nullable(t.bigint()),
    postingDate: t.date(),
    reasonCode: t.nullable(t.text()),
    reason: t.nullable(t.text()),
    movement: t.jsonb<TradeMovement>(),
    actorId: t.bigint(),
    createdAt: t.defaulted(t.timestamptz()),
    updatedAt: t.defaulted(t.timestamptz()),
  },
  { key: ['origin'], distributedBy: 'origin', colocatedWith: transactionsByOrigin },
);

type Kept = RowOf<typeof tradeSettlements>;

/** Where the cash of a trade stands: as it is kept, or what is said of a trade that finance has not been told of yet. */
export type TradeSettlementRow = Pick<
  Kept,
  'origin' | 'portfolioId' | 'tradeId' | 'transactionId' | 'reasonCode' | 'reason'
> & {
  readonly status: Kept['status'] | 'PENDING';
  readonly postingDate: string | null;
  readonly updatedAt: string | null;
};
