import type { SubgraphContext } from '../../runtime/context';
import { byIds, existing } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { recordIndexValues } from '../commands/index-values';
import { addMarketIndex, setIndexConstituents } from '../commands/indices';
import type { MarketIndexResolvers, MutationResolvers, QueryResolvers } from '../generated';
import {
  constituentsOfIndex,
  indexById,
  indexBySymbol,
  indices,
  latestIndexValue,
  type MarketIndexRow,
  valuesOfIndex,
} from '../indices';
import { indexTrail, referenceAudit } from '../write-side';
import { exchangeOf } from './exchange';

/** The index that a row names: foreign keys guarantee that there is one. */
export async function indexOf({ load }: SubgraphContext, id: string): Promise<MarketIndexRow> {
  return (await load.one(indexById, id))!;
}

export const MarketIndex: MarketIndexResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(indexById, id),
  exchange: ({ exchangeId }, _, context) => exchangeOf(context, exchangeId),
  values: ({ id }, args, context) => connection(context, valuesOfIndex, args, id),
  latestValue: ({ id }, _, { load }) => load.one(latestIndexValue, id),
  constituents: ({ id }, args, context) => connection(context, constituentsOfIndex, args, id),
  auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, indexTrail(id)),
};

export const marketIndexQueries: Pick<
  QueryResolvers,
  'marketIndex' | 'marketIndicesByIds' | 'marketIndexBySymbol' | 'marketIndices'
> = {
  marketIndex: (_, { id }, { load }) => load.one(indexById, id),
  marketIndicesByIds: (_, { ids }, context) => byIds(context, indexById, ids),
  marketIndexBySymbol: (_, { symbol }, { load }) => load.one(indexBySymbol, symbol.toUpperCase()),
  marketIndices: (_, args, context) => connection(context, indices, args),
};

export const marketIndexMutations: Pick<
  MutationResolvers,
  'addMarketIndex' | 'setIndexConstituents' | 'recordIndexValues'
> = {
  addMarketIndex: async (_, { input }, context) => {
    const { id } = await addMarketIndex(context, input);
    return { marketIndex: await existing(context, indexById, id) };
  },
  setIndexConstituents: async (_, { input }, context) => {
    const { id } = await setIndexConstituents(context, input);
    return { marketIndex: await existing(context, indexById, id) };
  },
  recordIndexValues: (_, { input }, context) => recordIndexValues(context, input),
};
