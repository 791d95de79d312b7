import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { byIds, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { exchangeOf } from '../exchanges/resolvers';
import type { Resolvers } from '../generated';
import { holdingsOfInstrument } from '../holdings/reads';
import { membershipsOfInstrument } from '../indices/reads';
import { articleById, articlesOfInstrument } from '../news/reads';
import {
  dailyReturnsOfInstrument,
  monthlyPricesOfInstrument,
  movingAveragesOfInstrument,
  pricesOfInstrument,
  statisticsOfInstrument,
} from '../prices/reads';
import { quoteOfInstrument } from '../quotes/reads';
import { instrumentAudit } from '../write-side';
import {
  allInstruments,
  corporateActionsOfInstrument,
  instrumentById,
  instrumentsOfExchange,
  listingsByIsin,
  listingsBySymbol,
} from './reads';
import { changeInstrumentStatus } from './writes/change-status';
import { listInstrument } from './writes/list';

/** The instruments of those ids that there still are. */
export async function instrumentsThere({ load }: SubgraphContext, ids: readonly string[]) {
  const found = await Promise.all(ids.map((id) => load.one(instrumentById, id)));
  return found.filter((instrument) => instrument !== null);
}

const answered = { instrument: instrumentById };

export const instrumentResolvers: Resolvers = {
  Instrument: {
    __resolveReference: ({ id }, { load }) => load.one(instrumentById, id),
    underlying: ({ underlyingId }, _, context) => optional(context, instrumentById, underlyingId),
    exchange: exchangeOf,
    latestQuote: ({ id }, _, { load }) => load.one(quoteOfInstrument, id),
    prices: ({ id }, args, context) => connection(context, pricesOfInstrument, args, id),
    dailyReturns: ({ id }, args, context) => connection(context, dailyReturnsOfInstrument, args, id),
    movingAverages: ({ id }, args, context) => connection(context, movingAveragesOfInstrument, args, id),
    monthlyPrices: ({ id }, { from, to }, { load }) =>
      load.many(monthlyPricesOfInstrument, id, { from: from ?? null, to: to ?? null }),
    statistics: ({ id }, _, { load }) => load.one(statisticsOfInstrument, id),
    corporateActions: ({ id }, args, context) => connection(context, corporateActionsOfInstrument, args, id),
    holdings: ({ id }, args, context) => connection(context, holdingsOfInstrument, args, id),
    indices: ({ id }, _, { load }) => load.many(membershipsOfInstrument, id),
    news: ({ id }, args, context) => connectionOf(context, articlesOfInstrument, args, id, articleById),
    auditTrail: ({ id }, args, context) => connection(context, instrumentAudit.trail, args, id),
  },
  Query: {
    instrument: (_, { id }, { load }) => load.one(instrumentById, id),
    instrumentsByIds: (_, { ids }, context) => byIds(context, instrumentById, ids),
    instrumentBySymbol: async (_, { symbol, mic }, context) => {
      const listings = await context.load.many(listingsBySymbol, symbol.toUpperCase());
      const found = mic ? listings.find((listing) => listing.mic === mic.toUpperCase()) : listings[0];
      return optional(context, instrumentById, found?.instrumentId);
    },
    instrumentsByIsin: async (_, { isin }, context) => {
      const listings = await context.load.many(listingsByIsin, isin.toUpperCase());
      return instrumentsThere(
        context,
        listings.map(({ id }) => id),
      );
    },
    instruments: (_, args, context) => {
      const { exchangeId, ...filter } = args.filter ?? {};
      if (exchangeId == null) return connection(context, allInstruments, { ...args, filter });
      // With an exchange the list is read from the one shard that holds it.
      return connectionOf(context, instrumentsOfExchange, { ...args, filter }, exchangeId, instrumentById);
    },
  },
  Mutation: {
    listInstrument: answer(listInstrument, answered),
    changeInstrumentStatus: answer(changeInstrumentStatus, answered),
  },
};
