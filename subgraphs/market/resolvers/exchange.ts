import type { SubgraphContext } from '../../runtime/context';
import { byIds } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { type ExchangeRow, exchangeById, exchangeByMic, exchangeHolidays, exchanges } from '../exchanges';
import type { ExchangeResolvers, QueryResolvers } from '../generated';
import { indicesOfExchange } from '../indices';
import { instrumentById, instrumentsOfExchange } from '../instruments';

/** The venue that a row names: foreign keys guarantee that there is one. */
export async function exchangeOf({ load }: SubgraphContext, id: string): Promise<ExchangeRow> {
  return (await load.one(exchangeById, id))!;
}

export const Exchange: ExchangeResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(exchangeById, id),
  holidays: ({ id }, _, { load }) => load.many(exchangeHolidays, id),
  instruments: ({ id }, args, context) =>
    connectionOf(context, instrumentsOfExchange, args, id, (row) => context.load.one(instrumentById, row.id)),
  indices: ({ id }, _, { load }) => load.many(indicesOfExchange, id),
};

export const exchangeQueries: Pick<
  QueryResolvers,
  'exchange' | 'exchangesByIds' | 'exchangeByMic' | 'exchanges'
> = {
  exchange: (_, { id }, { load }) => load.one(exchangeById, id),
  exchangesByIds: (_, { ids }, context) => byIds(context, exchangeById, ids),
  exchangeByMic: (_, { mic }, { load }) => load.one(exchangeByMic, mic.toUpperCase()),
  exchanges: (_, args, context) => connection(context, exchanges, args),
};
