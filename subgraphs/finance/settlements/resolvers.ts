import { answer } from '../../runtime/answer';
import { existing, optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type {
  MutationResolvers,
  QueryResolvers,
  TradeResolvers,
  TradeSettlementResolvers,
} from '../generated';
import { transactionById } from '../transactions/reads';
import { failedSettlements, settlementByOrigin, tradeOrigin } from './reads';
import { retrySettlement } from './writes';

/** What finance adds to a trade of the market service. */
export const Trade: TradeResolvers = {
  settlement: async ({ portfolioId, id: tradeId }, _, { load }) => {
    const trade = { portfolioId, tradeId };
    const origin = tradeOrigin(trade);
    const settlement = await load.one(settlementByOrigin, origin);
    // The event of a trade that finance knows nothing of is on its way: it was committed with the trade.
    return (
      settlement ?? {
        ...trade,
        origin,
        status: 'PENDING',
        transactionId: null,
        postingDate: null,
        reasonCode: null,
        reason: null,
        updatedAt: null,
      }
    );
  },
};

export const TradeSettlement: TradeSettlementResolvers = {
  trade: ({ portfolioId, tradeId }) => ({ portfolioId, id: tradeId }),
  transaction: ({ transactionId }, _, context) => optional(context, transactionById, transactionId),
};

export const tradeSettlementQueries = {
  failedSettlements: (_, { portfolioId, ...args }, context) =>
    connection(context, failedSettlements, { ...args, filter: { portfolioId } }),
} satisfies Partial<QueryResolvers>;

export const tradeSettlementMutations = {
  retrySettlement: answer(retrySettlement, ({ origin }, context) => ({
    settlement: existing(context, settlementByOrigin, origin),
  })),
} satisfies Partial<MutationResolvers>;
