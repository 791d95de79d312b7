import { byIds, existing, optional } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { changeInstrumentStatus } from '../commands/instrument-status';
import { listInstrument } from '../commands/list-instrument';
import { recordPrices } from '../commands/prices';
import { updateQuotes } from '../commands/quotes';
import type { InstrumentResolvers, MutationResolvers, QueryResolvers } from '../generated';
import { holdingsOfInstrument } from '../holdings';
import { membershipsOfInstrument } from '../indices';
import {
  instrumentById,
  instruments,
  instrumentsOfExchange,
  listingsByIsin,
  listingsBySymbol,
} from '../instruments';
import { articleById, articlesOfInstrument } from '../news';
import {
  dailyReturnsOfInstrument,
  monthlyPrices,
  movingAveragesOfInstrument,
  statisticsOfInstrument,
} from '../price-analytics';
import { corporateActionsOfInstrument, pricesOfInstrument, quoteOfInstrument } from '../prices';
import { instrumentAudit } from '../write-side';
import { exchangeOf } from './exchange';

export const Instrument: InstrumentResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(instrumentById, id),
  underlying: ({ underlyingId }, _, context) => optional(context, instrumentById, underlyingId),
  exchange: ({ exchangeId }, _, context) => exchangeOf(context, exchangeId),
  latestQuote: ({ id }, _, { load }) => load.one(quoteOfInstrument, id),
  prices: ({ id }, args, context) => connection(context, pricesOfInstrument, args, id),
  dailyReturns: ({ id }, args, context) => connection(context, dailyReturnsOfInstrument, args, id),
  movingAverages: ({ id }, args, context) => connection(context, movingAveragesOfInstrument, args, id),
  monthlyPrices: ({ id }, { from, to }, { load }) => load.many(monthlyPrices, id, { from, to }),
  statistics: ({ id }, _, { load }) => load.one(statisticsOfInstrument, id),
  corporateActions: ({ id }, args, context) => connection(context, corporateActionsOfInstrument, args, id),
  holdings: ({ id }, args, context) => connection(context, holdingsOfInstrument, args, id),
  indices: ({ id }, _, { load }) => load.many(membershipsOfInstrument, id),
  news: ({ id }, args, context) =>
    connectionOf(context, articlesOfInstrument, args, id, (row) => context.load.one(articleById, row.id)),
  auditTrail: ({ id }, args, context) => connection(context, instrumentAudit.trail, args, id),
};

export const instrumentQueries: Pick<
  QueryResolvers,
  'instrument' | 'instrumentsByIds' | 'instrumentBySymbol' | 'instrumentsByIsin' | 'instruments'
> = {
  instrument: (_, { id }, { load }) => load.one(instrumentById, id),
  instrumentsByIds: (_, { ids }, context) => byIds(context, instrumentById, ids),
  instrumentBySymbol: async (_, { symbol, mic }, context) => {
    const listings = await context.load.many(listingsBySymbol, symbol.toUpperCase());
    const found = mic ? listings.find((listing) => listing.mic === mic.toUpperCase()) : listings[0];
    return optional(context, instrumentById, found?.instrumentId);
  },
  instrumentsByIsin: async (_, { isin }, { load }) => {
    const listings = await load.many(listingsByIsin, isin.toUpperCase());
    const found = await Promise.all(
      listings.map(({ instrumentId }) => load.one(instrumentById, instrumentId)),
    );
    return found.filter((instrument) => instrument !== null);
  },
  instruments: (_, args, context) => {
    const { exchangeId, ...filter } = args.filter ?? {};
    if (exchangeId == null) return connection(context, instruments, { ...args, filter });
    // With an exchange the list is read from the one shard that holds it.
    return connectionOf(context, instrumentsOfExchange, { ...args, filter }, exchangeId, (row) =>
      context.load.one(instrumentById, row.id),
    );
  },
};

export const instrumentMutations: Pick<
  MutationResolvers,
  'listInstrument' | 'changeInstrumentStatus' | 'recordPrices' | 'updateQuotes'
> = {
  listInstrument: async (_, { input }, context) => {
    const { id } = await listInstrument(context, input);
    return { instrument: await existing(context, instrumentById, id) };
  },
  changeInstrumentStatus: async (_, { input }, context) => {
    const { id } = await changeInstrumentStatus(context, input);
    return { instrument: await existing(context, instrumentById, id) };
  },
  recordPrices: (_, { input }, context) => recordPrices(context, input),
  updateQuotes: (_, { input }, context) => updateQuotes(context, input),
};
