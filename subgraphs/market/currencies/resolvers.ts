import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { fxRatesOfPair, latestFxRate } from './reads';

export const currencyResolvers: Resolvers = {
  Query: {
    fxRate: async (_, { from, to, on }, { load }) =>
      (await load.run(latestFxRate, { from, to, on: on ?? null }))[0] ?? null,
    fxRates: (_, { from, to, ...args }, context) =>
      connection(context, fxRatesOfPair, {
        ...args,
        filter: { ...args.filter, fromCurrency: from, toCurrency: to },
      }),
  },
};
