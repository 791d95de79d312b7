import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';

/** A row of market_data.indices. */
export interface MarketIndexRow {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly exchangeId: string;
  readonly currency: string;
  readonly description: string;
  readonly version: number;
}

export const indexColumns = {
  id: 'index_id',
  symbol: 'symbol',
  name: 'name',
  exchangeId: 'exchange_id',
  currency: 'currency',
  description: 'description',
  version: 'version',
} as const;

const selectIndices = `select ${columns<MarketIndexRow>(indexColumns)} from market_data.indices`;

/** Indices by id. */
export const indexById = lookup<MarketIndexRow>({
  name: 'market.index.byId',
  route: reference,
  sql: `${selectIndices} where index_id = any($keys::bigint[])`,
  key: 'id',
});

/** Indices by short code. */
export const indexBySymbol = lookup<MarketIndexRow>({
  name: 'market.index.bySymbol',
  route: reference,
  sql: `${selectIndices} where symbol = any($keys::text[])`,
  key: 'symbol',
});

/** Indices that follow the calendar of exchanges, by symbol. */
export const indicesOfExchange = children<MarketIndexRow>({
  name: 'market.indices.byExchange',
  route: reference,
  sql: `${selectIndices} where exchange_id = any($keys::bigint[]) order by exchange_id, symbol`,
  key: 'exchangeId',
});

/** All indices. */
export const indices = page<MarketIndexRow>({
  name: 'market.indices',
  columns: columns<MarketIndexRow>(indexColumns),
  from: 'market_data.indices',
  reference: true,
  orders: {
    SYMBOL: { column: 'symbol', type: 'text', property: 'symbol' },
    NAME: { column: 'name', type: 'text', property: 'name' },
  },
  tieBreaker: { column: 'index_id', type: 'bigint', property: 'id' },
  filters: { exchangeId: 'exchange_id = $exchangeId::bigint', currency: 'currency = $currency::text' },
});

/** A row of market_data.index_values. */
export interface IndexValueRow {
  readonly indexId: string;
  readonly valueDate: string;
  readonly level: string;
  readonly previousLevel: string;
  readonly changePercent: string;
}

const valueColumns = columns<IndexValueRow>({
  indexId: 'index_id',
  valueDate: 'value_date',
  level: 'level',
  previousLevel: 'previous_level',
  changePercent: 'round((level / previous_level - 1) * 100, 4)',
});

/** Closing levels of one index. */
export const valuesOfIndex = page<IndexValueRow>({
  name: 'market.indexValues.byIndex',
  columns: valueColumns,
  from: 'market_data.index_values',
  by: { column: 'index_id', type: 'bigint' },
  orders: { VALUE_DATE: { column: 'value_date', type: 'date', property: 'valueDate' } },
  tieBreaker: { column: 'value_date', type: 'date', property: 'valueDate' },
  filters: { from: 'value_date >= $from::date', to: 'value_date <= $to::date' },
});

/** Most recent levels by index; both columns descend so that the primary key is read backwards. */
export const latestIndexValue = lookup<IndexValueRow>({
  name: 'market.index.latestValue',
  sql: `select distinct on (index_id) ${valueColumns} from market_data.index_values
        where index_id = any($keys::bigint[]) order by index_id desc, value_date desc`,
  key: 'indexId',
});

/** A row of market_data.index_constituents. */
export interface IndexConstituentRow {
  readonly indexId: string;
  readonly instrumentId: string;
  readonly symbol: string;
  readonly weight: string;
}

const constituentColumns = {
  indexId: 'index_id',
  instrumentId: 'instrument_id',
  symbol: 'symbol',
  weight: 'weight',
} as const;

/** Instruments of one index. */
export const constituentsOfIndex = page<IndexConstituentRow>({
  name: 'market.indexConstituents.byIndex',
  columns: columns<IndexConstituentRow>(constituentColumns),
  from: 'market_data.index_constituents',
  by: { column: 'index_id', type: 'bigint' },
  orders: {
    WEIGHT: { column: 'weight', type: 'numeric', property: 'weight' },
    SYMBOL: { column: 'symbol', type: 'text', property: 'symbol' },
  },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'instrument_id', type: 'bigint', property: 'instrumentId' },
});

/** A row of market_data.indices_by_instrument. */
export interface IndexMembershipRow {
  readonly instrumentId: string;
  readonly indexId: string;
  readonly weight: string;
}

/** Indices that instruments are part of, by symbol of the index. */
export const membershipsOfInstrument = children<IndexMembershipRow>({
  name: 'market.instrument.memberships',
  sql: `select m.instrument_id as "instrumentId", m.index_id as "indexId", m.weight
        from market_data.indices_by_instrument m
        join market_data.indices x on x.index_id = m.index_id
        where m.instrument_id = any($keys::bigint[]) order by m.instrument_id, x.symbol`,
  key: 'instrumentId',
});
