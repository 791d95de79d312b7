import { answer } from '../../runtime/answer';
import { byKeys, existing, existingPair } from '../../runtime/entities';
import type { Resolvers } from '../generated';
import { holdingByKey } from '../holdings/reads';
import { instrumentById } from '../instruments/reads';
import { portfolioById } from '../portfolios/reads';
import { tradeByKey } from './reads';
import type { TradeRow } from './table';
import { trade } from './writes';

const recorded = (side: TradeRow['side']) =>
  answer(trade(side), ({ portfolioId, id }, context, { instrumentId }) => ({
    trade: existingPair(context, tradeByKey, portfolioId, id),
    portfolio: existing(context, portfolioById, portfolioId),
    holding: context.load.pair(holdingByKey, portfolioId, instrumentId),
  }));

export const tradeResolvers: Resolvers = {
  Trade: {
    __resolveReference: ({ portfolioId, id }, { load }) => load.pair(tradeByKey, portfolioId, id),
    portfolio: ({ portfolioId }, _, { load }) => load.one(portfolioById, portfolioId),
    instrument: ({ instrumentId }, _, { load }) => load.one(instrumentById, instrumentId),
  },
  Query: {
    trade: (_, { portfolioId, id }, { load }) => load.pair(tradeByKey, portfolioId, id),
    tradesByKeys: byKeys(tradeByKey),
  },
  Mutation: {
    buyInstrument: recorded('BUY'),
    sellInstrument: recorded('SELL'),
  },
};
