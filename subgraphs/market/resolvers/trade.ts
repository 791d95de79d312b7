import type { SubgraphContext } from '../../runtime/context';
import { byPairs, entity, existing, existingPair } from '../../runtime/entities';
import { trade } from '../commands/trades';
import type { MutationResolvers, QueryResolvers, TradeInput, TradeResolvers } from '../generated';
import { holdingByKey } from '../holdings';
import { instrumentById } from '../instruments';
import { portfolioById } from '../portfolios/reads';
import { tradeByKey } from '../trades';

export const Trade: TradeResolvers = {
  __resolveReference: ({ portfolioId, id }, { load }) => load.pair(tradeByKey, portfolioId, id),
  portfolio: ({ portfolioId }, _, { load }) => load.one(portfolioById, portfolioId),
  instrument: ({ instrumentId }, _, { load }) => load.one(instrumentById, instrumentId),
  cashAccount: ({ cashAccountId }) => entity('Account', cashAccountId),
  tradedBy: ({ tradedById }) => entity('Employee', tradedById),
};

export const tradeQueries: Pick<QueryResolvers, 'trade' | 'tradesByKeys'> = {
  trade: (_, { portfolioId, id }, { load }) => load.pair(tradeByKey, portfolioId, id),
  tradesByKeys: (_, { keys }, context) =>
    byPairs(
      context,
      tradeByKey,
      keys.map(({ portfolioId, id }) => [portfolioId, id]),
    ),
};

const recorded =
  (side: 'BUY' | 'SELL') =>
  async (_: unknown, { input }: { input: TradeInput }, context: SubgraphContext) => {
    const { portfolioId, id } = await trade(context, side, input);
    return {
      trade: await existingPair(context, tradeByKey, portfolioId, id),
      portfolio: await existing(context, portfolioById, portfolioId),
      holding: await context.load.pair(holdingByKey, portfolioId, input.instrumentId),
    };
  };

export const tradeMutations: Pick<MutationResolvers, 'buyInstrument' | 'sellInstrument'> = {
  buyInstrument: recorded('BUY'),
  sellInstrument: recorded('SELL'),
};
