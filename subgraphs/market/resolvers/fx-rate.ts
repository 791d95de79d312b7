import { connection } from '../../runtime/pagination';
import { fxRates, latestFxRate } from '../fx-rates';
import type { QueryResolvers } from '../generated';

export const fxRateQueries: Pick<QueryResolvers, 'fxRate' | 'fxRates'> = {
  fxRate: async (_, { from, to, on }, { load }) =>
    (await load.run(latestFxRate, { from, to, on: on ?? null }))[0] ?? null,
  fxRates: (_, { from, to, ...args }, context) =>
    connection(context, fxRates, { ...args, filter: { ...args.filter, fromCurrency: from, toCurrency: to } }),
};
