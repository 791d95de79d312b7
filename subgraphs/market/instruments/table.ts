import {
  bigint,
  date,
  defaulted,
  lookupOf,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  timestamptz,
  versioned,
} from '../../../citus';

/** A column of what an instrument is. */
export const instrumentKind = text<'EQUITY' | 'ETF' | 'BOND' | 'FUND' | 'OPTION'>;

export const instruments = table(
  'market_core.instruments',
  {
    id: bigint('instrument_id'),
    symbol: text(),
    isin: nullable(text()),
    name: text(),
    kind: instrumentKind(),
    status: text<'ACTIVE' | 'SUSPENDED' | 'DELISTED'>(),
    currency: text(),
    exchangeId: bigint(),
    country: text(),
    sector: text(),
    contractSize: numeric(),
    maturityDate: nullable(date()),
    couponRate: nullable(numeric()),
    optionType: nullable(text<'CALL' | 'PUT'>()),
    strikePrice: nullable(numeric()),
    underlyingId: nullable(bigint('underlying_instrument_id')),
    ...versioned,
  },
  { key: ['id'], distributedBy: 'id', group: 'instrument' },
);

export type InstrumentRow = RowOf<typeof instruments>;

/** Ticker, with the code of its venue, to instrument: a ticker is unique within its venue. */
export const instrumentsBySymbol = table(
  'market_core.instruments_by_symbol',
  { symbol: text(), mic: text(), instrumentId: bigint() },
  {
    key: ['symbol', 'mic'],
    distributedBy: 'symbol',
    derivedFrom: `select i.symbol, e.mic, i.instrument_id
                  from market_core.instruments i join market_core.exchanges e on e.exchange_id = i.exchange_id`,
  },
);

/** Securities to their listings. */
export const instrumentsByIsin = lookupOf(instruments, 'market_core.instruments_by_isin', { key: 'isin' });

/** Venue to the instruments listed there, with what lists of them sort and filter by. */
export const instrumentsByExchange = lookupOf(instruments, 'market_core.instruments_by_exchange', {
  key: 'exchangeId',
  columns: ['symbol', 'name', 'kind', 'status', 'currency'],
});

/** Dividends, coupons and splits. */
export const corporateActions = table(
  'market_data.corporate_actions',
  {
    id: defaulted(bigint('action_id')),
    instrumentId: bigint(),
    kind: text<'DIVIDEND' | 'COUPON' | 'SPLIT'>(),
    exDate: date(),
    payDate: date(),
    amount: nullable(numeric()),
    currency: nullable(text()),
    ratio: nullable(numeric()),
    createdAt: defaulted(timestamptz()),
  },
  { key: ['instrumentId', 'id'], distributedBy: 'instrumentId', parent: instruments },
);
