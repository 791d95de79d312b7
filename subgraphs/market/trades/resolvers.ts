import { answer } from '../../runtime/answer';
import { byKeys, entity, existing, existingPair } from '../../runtime/entities';
import type { MutationResolvers, QueryResolvers, TradeInput, TradeResolvers } from '../generated';
import { holdingByKey } from '../holdings/reads';
import { instrumentById } from '../instruments/reads';
import { portfolioById } from '../portfolios/reads';
import { tradeByKey } from './reads';
import type { TradeRow } from './table';
import { trade } from './writes';

export const Trade: TradeResolvers = {
  __resolveReference: ({ portfolioId, id }, { load }) => load.pair(tradeByKey, portfolioId, id),
  portfolio: ({ portfolioId }, _, { load }) => load.one(portfolioById, portfolioId),
  instrument: ({ instrumentId }, _, { load }) => load.one(instrumentById, instrumentId),
  cashAccount: ({ cashAccountId }) => entity('Account', cashAccountId),
  tradedBy: ({ tradedById }) => entity('Employee', tradedById),
};

export const tradeQueries = {
  trade: (_, { portfolioId, id }, { load }) => load.pair(tradeByKey, portfolioId, id),
  tradesByKeys: byKeys(tradeByKey),
} satisfies Partial<QueryResolvers>;

const recorded = (side: TradeRow['side']) =>
  answer(
    (context, input: TradeInput) => trade(context, side, input),
    ({ portfolioId, id }, context, { instrumentId }) => ({
      trade: existingPair(context, tradeByKey, portfolioId, id),
      portfolio: existing(context, portfolioById, portfolioId),
      holding: context.load.pair(holdingByKey, portfolioId, instrumentId),
    }),
  );

export const tradeMutations = {
  buyInstrument: recorded('BUY'),
  sellInstrument: recorded('SELL'),
} satisfies Partial<MutationResolvers>;
