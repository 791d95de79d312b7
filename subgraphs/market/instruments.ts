import { children, lookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { InstrumentKind, InstrumentStatus, OptionType } from './generated';

/** A row of market_core.instruments. */
export interface InstrumentRow {
  readonly id: string;
  readonly symbol: string;
  readonly isin: string | null;
  readonly name: string;
  readonly kind: InstrumentKind;
  readonly status: InstrumentStatus;
  readonly currency: string;
  readonly exchangeId: string;
  readonly country: string;
  readonly sector: string;
  readonly contractSize: string;
  readonly maturityDate: string | null;
  readonly couponRate: string | null;
  readonly optionType: OptionType | null;
  readonly strikePrice: string | null;
  readonly underlyingId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const instrumentColumns = {
  id: 'instrument_id',
  symbol: 'symbol',
  isin: 'isin',
  name: 'name',
  kind: 'kind',
  status: 'status',
  currency: 'currency',
  exchangeId: 'exchange_id',
  country: 'country',
  sector: 'sector',
  contractSize: 'contract_size',
  maturityDate: 'maturity_date',
  couponRate: 'coupon_rate',
  optionType: 'option_type',
  strikePrice: 'strike_price',
  underlyingId: 'underlying_instrument_id',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** What belongs to an instrument lives beside it: its lists are read from the top, however many instruments ask. */
export const instrumentParent = { table: 'market_core.instruments', column: 'instrument_id' };

/** Instruments by id. */
export const instrumentById = lookup<InstrumentRow>({
  name: 'market.instrument.byId',
  sql: `select ${columns<InstrumentRow>(instrumentColumns)} from market_core.instruments
        where instrument_id = any($keys::bigint[])`,
  key: 'id',
});

/** Listings under a ticker with the codes of their exchanges, first recorded first. */
export const listingsBySymbol = children<{ symbol: string; mic: string; instrumentId: string }>({
  name: 'market.instrument.idsBySymbol',
  sql: `select symbol, mic, instrument_id as "instrumentId" from market_core.instruments_by_symbol
        where symbol = any($keys::text[]) order by symbol, instrument_id`,
  key: 'symbol',
});

/** Ids of the listings of a security, first recorded first. */
export const listingsByIsin = children<{ isin: string; instrumentId: string }>({
  name: 'market.instrument.idsByIsin',
  sql: `select isin, instrument_id as "instrumentId" from market_core.instruments_by_isin
        where isin = any($keys::text[]) order by isin, instrument_id`,
  key: 'isin',
});

/** What a list of instruments is ordered by. */
const orders: Record<'SYMBOL' | 'NAME', OrderColumn> = {
  SYMBOL: { column: 'symbol', type: 'text', property: 'symbol' },
  NAME: { column: 'name', type: 'text', property: 'name' },
};
const tieBreaker: OrderColumn = { column: 'instrument_id', type: 'bigint', property: 'id' };

const filters = {
  kind: 'kind = $kind::text',
  status: 'status = $status::text',
  currency: 'currency = $currency::text',
  nameStartsWith: 'starts_with(lower(name), lower($nameStartsWith::text))',
};

/** Instruments of the whole market. */
export const instruments = page<InstrumentRow>({
  name: 'market.instruments',
  columns: columns<InstrumentRow>(instrumentColumns),
  from: 'market_core.instruments',
  fanOut: 'a list of the whole market has no key; every shard returns at most a page',
  orders,
  tieBreaker,
  filters,
});

/** What the lookup table knows of an instrument: enough to order a list. */
interface ListedInstrumentRow {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
}

/** Instruments listed on an exchange. */
export const instrumentsOfExchange = page<ListedInstrumentRow>({
  name: 'market.instruments.byExchange',
  columns: columns<ListedInstrumentRow>({ id: 'instrument_id', symbol: 'symbol', name: 'name' }),
  from: 'market_core.instruments_by_exchange',
  by: { column: 'exchange_id', type: 'bigint' },
  orders,
  tieBreaker,
  filters,
});
