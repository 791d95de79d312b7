import { bigint, date, defaulted, integer, lookupOf, numeric, type RowOf, table, text } from '../../../citus';
import { instruments } from '../instruments/table';

export const indices = table(
  'market_data.indices',
  {
    id: bigint('index_id'),
    symbol: text(),
    name: text(),
    exchangeId: bigint(),
    currency: text(),
    description: text(),
    version: defaulted(integer()),
  },
  { key: ['id'] },
);

export type MarketIndexRow = RowOf<typeof indices>;

/** Closing levels. */
export const indexValues = table(
  'market_data.index_values',
  { indexId: bigint(), valueDate: date(), level: numeric(), previousLevel: numeric() },
  { key: ['indexId', 'valueDate'], distributedBy: 'indexId' },
);

/** The instruments of an index, whose weights sum to 1. */
export const indexConstituents = table(
  'market_data.index_constituents',
  { indexId: bigint(), instrumentId: bigint(), symbol: text(), weight: numeric() },
  { key: ['indexId', 'instrumentId'], distributedBy: 'indexId', colocatedWith: indexValues },
);

export type IndexConstituentRow = RowOf<typeof indexConstituents>;

/** Instrument to the indices that it is part of. */
export const indicesByInstrument = lookupOf(indexConstituents, 'market_data.indices_by_instrument', {
  key: 'instrumentId',
  columns: ['weight'],
  parent: instruments,
});

export type IndexMembershipRow = RowOf<typeof indicesByInstrument>;
