import type { Resolvers } from '../generated';
import { instrumentById } from '../instruments/reads';
import { portfolioById } from '../portfolios/reads';
import { marketValueOfHolding } from './reads';

export const holdingResolvers: Resolvers = {
  Holding: {
    portfolio: ({ portfolioId }, _, { load }) => load.one(portfolioById, portfolioId),
    instrument: ({ instrumentId }, _, { load }) => load.one(instrumentById, instrumentId),
    marketValue: async ({ instrumentId, portfolioId }, _, { load }) =>
      (await load.pair(marketValueOfHolding, instrumentId, portfolioId))?.marketValue ?? null,
  },
};
