import { lookupOf, type RowOf, t, table } from '../../../citus';

/** A column of what an instrument is. */
export const instrumentKind = t.text<'EQUITY' | 'ETF' | 'BOND' | 'FUND' | 'OPTION'>;

export const instruments = table(
  'market_core.instruments',
  {
    id: t.bigint('instrument_id'),
    symbol: t.text(),
    isin: t.nullable(t.text()),
    name: t.text(),
    kind: instrumentKind(),
    status: t.text<'ACTIVE' | 'SUSPENDED' | 'DELISTED'>(),
    currency: t.text(),
    exchangeId: t.bigint(),
    country: t.text(),
    sector: t.text(),
    contractSize: t.numeric(),
    maturityDate: t.nullable(t.date()),
    couponRate: t.nullable(t.numeric()),
    optionType: t.nullable(t.text<'CALL' | 'PUT'>()),
    strikePrice: t.nullable(t.numeric()),
    underlyingId: t.nullable(t.bigint('underlying_instrument_id')),
    ...t.versioned,
  },
  {
    key: ['id'],
    distributedBy: 'id',
    group: 'instrument',
    searched: { names: ['symbol', 'isin'], titles: ['name'] },
  },
);

export type InstrumentRow = RowOf<typeof instruments>;

/** Ticker, with the code of its venue, to instrument: a ticker is unique within its venue. */
export const instrumentsBySymbol = table(
  'market_core.instruments_by_symbol',
  { symbol: t.text(), mic: t.text(), instrumentId: t.bigint() },
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
    id: t.defaulted(t.bigint('action_id')),
    instrumentId: t.bigint(),
    kind: t.text<'DIVIDEND' | 'COUPON' | 'SPLIT'>(),
    exDate: t.date(),
    payDate: t.date(),
    amount: t.nullable(t.numeric()),
    currency: t.nullable(t.text()),
    ratio: t.nullable(t.numeric()),
    createdAt: t.defaulted(t.timestamptz()),
  },
  { key: ['instrumentId', 'id'], distributedBy: 'instrumentId', parent: instruments },
);
