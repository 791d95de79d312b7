import {
  arrayOf,
  both,
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  from,
  inKeys,
  lookup,
  page,
  param,
  type RowOf,
  reference,
  related,
  statement,
  upTo,
} from '../../../citus';
import { exchangeConditions } from '../exchanges/reads';
import { exchanges } from '../exchanges/table';
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

/** What indices are filtered by. */
export const indexConditions: Conditions = {
  ...conditionsOf(indices, 'id', 'symbol', 'name', 'exchangeId', 'currency', 'description'),
  exchange: related(indices.exchangeId, exchanges, () => exchangeConditions),
};

/** All indices. */
export const allIndices = page({
  name: 'market.indices',
  from: indices,
  orders: { SYMBOL: indices.symbol, NAME: indices.name },
  tieBreaker: indices.id,
  filters: { exchangeId: equals(indices.exchangeId), currency: equals(indices.currency) },
  conditions: indexConditions,
});

export type IndexValueRow = RowOf<typeof indexValues> & { readonly changePercent: string };

const valueColumns = both(
  columns(indexValues),
  columns<{ readonly changePercent: string }>({
    changePercent: 'round((level / previous_level - 1) * 100, 4)',
  }),
);

/** What levels are filtered by. */
export const indexValueConditions: Conditions = {
  ...conditionsOf(indexValues, 'valueDate', 'level', 'previousLevel'),
};

/** Closing levels of one index. */
export const valuesOfIndex = page({
  name: 'market.indexValues.byIndex',
  columns: valueColumns,
  from: indexValues,
  by: indexValues.indexId,
  orders: { VALUE_DATE: indexValues.valueDate },
  tieBreaker: indexValues.valueDate,
  filters: { from: from(indexValues.valueDate), to: upTo(indexValues.valueDate) },
  conditions: indexValueConditions,
});

/** Most recent levels by index; both columns descend so that the primary key is read backwards. */
export const latestIndexValue = lookup<IndexValueRow>('market.index.latestValue', 'indexId')
  .sql`select distinct on (index_id) ${valueColumns} from ${indexValues} where index_id ${inKeys.bigint}
       order by index_id desc, value_date desc`;

/** What the instruments of an index are filtered by. */
export const constituentConditions: Conditions = {
  ...conditionsOf(indexConstituents, 'instrumentId', 'symbol', 'weight'),
};

/** Instruments of one index. */
export const constituentsOfIndex = page({
  name: 'market.indexConstituents.byIndex',
  from: indexConstituents,
  by: indexConstituents.indexId,
  orders: { WEIGHT: indexConstituents.weight, SYMBOL: indexConstituents.symbol },
  defaultDirection: 'DESC',
  tieBreaker: indexConstituents.instrumentId,
  conditions: constituentConditions,
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
