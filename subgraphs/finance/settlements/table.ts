import type { z } from 'zod';
import {
  bigint,
  date,
  defaulted,
  jsonb,
  nullable,
  type RowOf,
  table,
  text,
  timestamptz,
} from '../../../citus';
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
    origin: text(),
    portfolioId: bigint(),
    tradeId: bigint(),
    status: text<'POSTED' | 'FAILED'>(),
    transactionId: nullable(bigint()),
    postingDate: date(),
    reasonCode: nullable(text()),
    reason: nullable(text()),
    movement: jsonb<TradeMovement>(),
    actorId: bigint(),
    createdAt: defaulted(timestamptz()),
    updatedAt: defaulted(timestamptz()),
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
