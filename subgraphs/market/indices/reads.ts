import {
  arrayOf,
  both,
  byKey,
  children,
  columns,
  equals,
  from,
  inKeys,
  lookup,
  page,
  param,
  type RowOf,
  reference,
  statement,
  upTo,
} from '../../../citus';
import {
  type IndexMembershipRow,
  indexConstituents,
  indexValues,
  indices,
  indicesByInstrument,
  type MarketIndexRow,
} from './table';

/** Indices by id. */
export const indexById = byKey(indices, 'market.index.byId');

/** Indices by short code. */
export const indexBySymbol = byKey(indices, 'market.index.bySymbol', 'symbol');

/** Indices that follow the calendar of exchanges, by symbol. */
export const indicesOfExchange = children<MarketIndexRow>(
  'market.indices.byExchange',
  'exchangeId',
  reference,
)
  .sql`select ${columns(indices)} from ${indices} where exchange_id ${inKeys.bigint} order by exchange_id, symbol`;

/** All indices. */
export const allIndices = page({
  name: 'market.indices',
  from: indices,
  orders: { SYMBOL: indices.symbol, NAME: indices.name },
  tieBreaker: indices.id,
  filters: { exchangeId: equals(indices.exchangeId), currency: equals(indices.currency) },
});

export type IndexValueRow = RowOf<typeof indexValues> & { readonly changePercent: string };

const valueColumns = both(
  columns(indexValues),
  columns<{ readonly changePercent: string }>({
    changePercent: 'round((level / previous_level - 1) * 100, 4)',
  }),
);

/** Closing levels of one index. */
export const valuesOfIndex = page({
  name: 'market.indexValues.byIndex',
  columns: valueColumns,
  from: indexValues,
  by: indexValues.indexId,
  orders: { VALUE_DATE: indexValues.valueDate },
  tieBreaker: indexValues.valueDate,
  filters: { from: from(indexValues.valueDate), to: upTo(indexValues.valueDate) },
});

/** Most recent levels by index; both columns descend so that the primary key is read backwards. */
export const latestIndexValue = lookup<IndexValueRow>('market.index.latestValue', 'indexId')
  .sql`select distinct on (index_id) ${valueColumns} from ${indexValues} where index_id ${inKeys.bigint}
       order by index_id desc, value_date desc`;

/** Instruments of one index. */
export const constituentsOfIndex = page({
  name: 'market.indexConstituents.byIndex',
  from: indexConstituents,
  by: indexConstituents.indexId,
  orders: { WEIGHT: indexConstituents.weight, SYMBOL: indexConstituents.symbol },
  defaultDirection: 'DESC',
  tieBreaker: indexConstituents.instrumentId,
});

/** Indices that instruments are part of, by symbol of the index. */
export const membershipsOfInstrument = children<IndexMembershipRow>(
  'market.instrument.memberships',
  'instrumentId',
).sql`select m.instrument_id as "instrumentId", m.index_id as "indexId", m.weight
       from ${indicesByInstrument} m join ${indices} x on x.index_id = m.index_id
       where m.instrument_id ${inKeys.bigint} order by m.instrument_id, x.symbol`;

/** Which of the ids are indices, for mutations. */
export const knownIndices = statement('market.index.known', reference)
  .sql`select ${columns(indices, 'id')} from ${indices} where index_id = any(${arrayOf(param.bigint('ids'))})`;
