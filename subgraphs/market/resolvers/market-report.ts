import { failure } from '../../runtime/errors';
import type { MarketMoverResolvers, MarketVolumeResolvers, QueryResolvers } from '../generated';
import { instrumentById } from '../instruments';
import { assetsUnderManagement, marketMovers, marketVolume } from '../market-reports';
import { exchangeOf } from './exchange';

const MOVERS_MAXIMUM = 100;
const VOLUME_DAYS_MAXIMUM = 366;
const DAY = 86_400_000;

export const MarketMover: MarketMoverResolvers = {
  instrument: async ({ instrumentId }, _, { load }) => (await load.one(instrumentById, instrumentId))!,
  exchange: ({ exchangeId }, _, context) => exchangeOf(context, exchangeId),
};

export const MarketVolume: MarketVolumeResolvers = {
  exchange: ({ exchangeId }, _, context) => exchangeOf(context, exchangeId),
};

export const marketReportQueries: Pick<
  QueryResolvers,
  'marketMovers' | 'marketVolume' | 'assetsUnderManagement'
> = {
  marketMovers: (_, { ranking, kind, exchangeId, limit }, { load }) => {
    if (limit < 1 || limit > MOVERS_MAXIMUM)
      throw failure('BAD_USER_INPUT', `\`limit\` is between 1 and ${MOVERS_MAXIMUM}.`, { argument: 'limit' });
    return load.run(marketMovers[ranking], {
      kind: kind ?? null,
      exchangeId: exchangeId ?? null,
      limit,
    });
  },
  marketVolume: (_, { from, to, kind, exchangeId }, { load }) => {
    const days = (Date.parse(to) - Date.parse(from)) / DAY;
    if (days < 0 || days > VOLUME_DAYS_MAXIMUM)
      throw failure('BAD_USER_INPUT', `\`to\` is at most ${VOLUME_DAYS_MAXIMUM} days after \`from\`.`, {
        argument: 'to',
      });
    return load.run(marketVolume, {
      from,
      to,
      kind: kind ?? null,
      exchangeId: exchangeId ?? null,
    });
  },
  assetsUnderManagement: (_, { baseCurrency, strategy }, { load }) =>
    load.report(assetsUnderManagement, { baseCurrency, strategy }),
};
