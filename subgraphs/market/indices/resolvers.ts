import { answer } from '../../runtime/answer';
import { byIds, existing } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { exchangeOf } from '../exchanges/resolvers';
import type { Resolvers } from '../generated';
import { instrumentById } from '../instruments/reads';
import { indexTrail, referenceAudit } from '../write-side';
import {
  allIndices,
  constituentsOfIndex,
  indexById,
  indexBySymbol,
  latestIndexValue,
  valuesOfIndex,
} from './reads';
import { addMarketIndex } from './writes/add';
import { recordIndexValues } from './writes/record-values';
import { setIndexConstituents } from './writes/set-constituents';

const answered = { marketIndex: indexById };

export const indexResolvers: Resolvers = {
  MarketIndex: {
    __resolveReference: ({ id }, { load }) => load.one(indexById, id),
    exchange: exchangeOf,
    values: ({ id }, args, context) => connection(context, valuesOfIndex, args, id),
    latestValue: ({ id }, _, { load }) => load.one(latestIndexValue, id),
    constituents: ({ id }, args, context) => connection(context, constituentsOfIndex, args, id),
    auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, indexTrail(id)),
  },
  IndexConstituent: {
    instrument: ({ instrumentId }, _, { load }) => load.one(instrumentById, instrumentId),
  },
  IndexMembership: {
    index: ({ indexId }, _, context) => existing(context, indexById, indexId),
  },
  Query: {
    marketIndex: (_, { id }, { load }) => load.one(indexById, id),
    marketIndicesByIds: (_, { ids }, context) => byIds(context, indexById, ids),
    marketIndexBySymbol: (_, { symbol }, { load }) => load.one(indexBySymbol, symbol.toUpperCase()),
    marketIndices: (_, args, context) => connection(context, allIndices, args),
  },
  Mutation: {
    addMarketIndex: answer(addMarketIndex, answered),
    setIndexConstituents: answer(setIndexConstituents, answered),
    recordIndexValues: answer(recordIndexValues, (recorded) => recorded),
  },
};
