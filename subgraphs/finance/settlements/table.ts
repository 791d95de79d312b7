import { z } from 'zod';
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
import { transactionsByOrigin } from '../transactions/table';

const id = z.string();
const decimal = z.string();

/** A filled trade as the market service tells of it: what finance needs for its books. */
export const tradeMovement = z.object({
  portfolioId: id,
  tradeId: id,
  side: z.enum(['BUY', 'SELL']),
  symbol: z.string(),
  quantity: decimal,
  price: decimal,
  /** Currency of the price. */
  currency: z.string(),
  /** What the cash account gains or, negative, loses. */
  cashAmount: decimal,
  /** Currency of the cash. */
  baseCurrency: z.string(),
  cashAccountId: id,
  tradeDate: z.string(),
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
