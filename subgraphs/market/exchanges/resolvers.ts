import type { SubgraphContext } from '../../runtime/context';
import { byIds, existing } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { indicesOfExchange } from '../indices/reads';
import { instrumentById, instrumentsOfExchange } from '../instruments/reads';
import { allExchanges, exchangeById, exchangeByMic, holidaysOfExchange } from './reads';

/** Resolves the venue that a row names. */
export const exchangeOf = (
  { exchangeId }: { readonly exchangeId: string },
  _: unknown,
  context: SubgraphContext,
) => existing(context, exchangeById, exchangeId);

export const exchangeResolvers: Resolvers = {
  Exchange: {
    __resolveReference: ({ id }, { load }) => load.one(exchangeById, id),
    holidays: ({ id }, _, { load }) => load.many(holidaysOfExchange, id),
    instruments: ({ id }, args, context) =>
      connectionOf(context, instrumentsOfExchange, args, id, instrumentById),
    indices: ({ id }, _, { load }) => load.many(indicesOfExchange, id),
  },
  Query: {
    exchange: (_, { id }, { load }) => load.one(exchangeById, id),
    exchangesByIds: (_, { ids }, context) => byIds(context, exchangeById, ids),
    exchangeByMic: (_, { mic }, { load }) => load.one(exchangeByMic, mic.toUpperCase()),
    exchanges: (_, args, context) => connection(context, allExchanges, args),
  },
};
