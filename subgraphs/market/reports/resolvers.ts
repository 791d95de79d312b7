import { failure } from '../../../platform/errors';
import { existing } from '../../runtime/entities';
import { exchangeOf } from '../exchanges/resolvers';
import type { Resolvers } from '../generated';
import { instrumentById } from '../instruments/reads';
import { assetsByStrategy, marketVolume, moversBy } from './reads';

const MOVERS_MAXIMUM = 100;

const VOLUME_DAYS_MAXIMUM = 366;

const DAY = 86_400_000;

export const reportResolvers: Resolvers = {
  MarketMover: {
    instrument: ({ instrumentId }, _, context) => existing(context, instrumentById, instrumentId),
    exchange: exchangeOf,
  },
  MarketVolume: {
    exchange: exchangeOf,
  },
  Query: {
    marketMovers: (_, { ranking, kind, exchangeId, limit }, { load }) => {
      if (limit < 1 || limit > MOVERS_MAXIMUM)
        throw failure('BAD_USER_INPUT', `\`limit\` is between 1 and ${MOVERS_MAXIMUM}.`, {
          inputPath: ['limit'],
        });
      return load.run(moversBy[ranking], {
        kind: kind ?? null,
        exchangeId: exchangeId ?? null,
        limit,
      });
    },
    marketVolume: (_, { from, to, kind, exchangeId }, { load }) => {
      const days = (Date.parse(to) - Date.parse(from)) / DAY;
      if (days < 0 || days > VOLUME_DAYS_MAXIMUM)
        throw failure('BAD_USER_INPUT', `\`to\` is at most ${VOLUME_DAYS_MAXIMUM} days after \`from\`.`, {
          inputPath: ['to'],
        });
      return load.run(marketVolume, {
        from,
        to,
        kind: kind ?? null,
        exchangeId: exchangeId ?? null,
      });
    },
    assetsUnderManagement: (_, { baseCurrency, strategy }, { load }) =>
      load.report(assetsByStrategy, { baseCurrency, strategy }),
  },
};
