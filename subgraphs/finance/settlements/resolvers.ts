import { answer } from '../../runtime/answer';
import { optional } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { transactionById } from '../transactions/reads';
import { failedSettlements, settlementByOrigin, tradeOrigin } from './reads';
import { retrySettlement } from './writes';

export const settlementResolvers: Resolvers = {
  /** What finance adds to a trade of the market service. */
  Trade: {
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
  },
  TradeSettlement: {
    trade: ({ portfolioId, tradeId }) => ({ portfolioId, id: tradeId }),
    transaction: ({ transactionId }, _, context) => optional(context, transactionById, transactionId),
  },
  Query: {
    failedSettlements: (_, { portfolioId, ...args }, context) =>
      connection(context, failedSettlements, { ...args, filter: { portfolioId } }),
  },
  Mutation: {
    retrySettlement: answer(retrySettlement, { settlement: settlementByOrigin }),
  },
};
