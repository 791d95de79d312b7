import { lookupOf, type RowOf, t, table } from '../../../citus';
import { instruments } from '../instruments/table';

export const indices = table(
  'market_data.indices',
  {
    id: t.bigint('index_id'),
    symbol: t.text(),
    name: t.text(),
    exchangeId: t.bigint(),
    currency: t.text(),
    description: t.text(),
    version: t.defaulted(t.integer()),
  },
  { key: ['id'] },
);

export type MarketIndexRow = RowOf<typeof indices>;

/** Closing levels. */
export const indexValues = table(
  'market_data.index_values',
  { indexId: t.bigint(), valueDate: t.date(), level: t.numeric(), previousLevel: t.numeric() },
  { key: ['indexId', 'valueDate'], distributedBy: 'indexId' },
);

/** The instruments of an index, whose weights sum to 1. */
export const indexConstituents = table(
  'market_data.index_constituents',
  { indexId: t.bigint(), instrumentId: t.bigint(), symbol: t.text(), weight: t.numeric() },
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
