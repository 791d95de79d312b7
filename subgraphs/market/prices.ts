import { lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { CorporateActionKind } from './generated';
import { instrumentParent } from './instruments';

/** A row of market_data.price_history. */
export interface PriceBarRow {
  readonly instrumentId: string;
  readonly priceDate: string;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
  readonly volume: string;
}

export const priceColumns = {
  instrumentId: 'instrument_id',
  priceDate: 'price_date',
  open: 'open',
  high: 'high',
  low: 'low',
  close: 'close',
  volume: 'volume',
} as const;

/** How lists of prices, and of what is computed from them, are paged: an instrument has one row for each date. */
export const byPriceDate = {
  by: { column: 'instrument_id', type: 'bigint', parent: instrumentParent },
  orders: { PRICE_DATE: { column: 'price_date', type: 'date', property: 'priceDate' } },
  tieBreaker: { column: 'price_date', type: 'date', property: 'priceDate' },
  filters: { from: 'price_date >= $from::date', to: 'price_date <= $to::date' },
} as const;

/** Daily prices of one instrument. */
export const pricesOfInstrument = page<PriceBarRow>({
  name: 'market.prices.byInstrument',
  columns: columns<PriceBarRow>(priceColumns),
  from: 'market_data.price_history',
  ...byPriceDate,
});

/** A row of market_data.real_time_quotes. */
export interface QuoteRow {
  readonly instrumentId: string;
  readonly bid: string;
  readonly ask: string;
  readonly last: string;
  readonly bidSize: string;
  readonly askSize: string;
  readonly previousClose: string;
  readonly change: string;
  readonly changePercent: string;
  readonly volume: string;
  readonly currency: string;
  readonly quotedAt: string;
}

const quoteColumns = {
  instrumentId: 'instrument_id',
  bid: 'bid',
  ask: 'ask',
  last: 'last',
  bidSize: 'bid_size',
  askSize: 'ask_size',
  previousClose: 'previous_close',
  change: 'last - previous_close',
  changePercent: 'round((last / previous_close - 1) * 100, 4)',
  volume: 'volume',
  currency: 'currency',
  quotedAt: 'quoted_at',
} as const;

/** Latest quotes by instrument. */
export const quoteOfInstrument = lookup<QuoteRow>({
  name: 'market.quote.byInstrument',
  sql: `select ${columns<QuoteRow>(quoteColumns)} from market_data.real_time_quotes
        where instrument_id = any($keys::bigint[])`,
  key: 'instrumentId',
});

/** A row of market_data.corporate_actions. */
export interface CorporateActionRow {
  readonly id: string;
  readonly instrumentId: string;
  readonly kind: CorporateActionKind;
  readonly exDate: string;
  readonly payDate: string;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly ratio: string | null;
}

const corporateActionColumns = {
  id: 'action_id',
  instrumentId: 'instrument_id',
  kind: 'kind',
  exDate: 'ex_date',
  payDate: 'pay_date',
  amount: 'amount',
  currency: 'currency',
  ratio: 'ratio',
} as const;

/** Dividends, coupons and splits of one instrument. */
export const corporateActionsOfInstrument = page<CorporateActionRow>({
  name: 'market.corporateActions.byInstrument',
  columns: columns<CorporateActionRow>(corporateActionColumns),
  from: 'market_data.corporate_actions',
  by: { column: 'instrument_id', type: 'bigint', parent: instrumentParent },
  orders: { EX_DATE: { column: 'ex_date', type: 'date', property: 'exDate' } },
  tieBreaker: { column: 'action_id', type: 'bigint', property: 'id' },
  filters: {
    kind: 'kind = $kind::text',
    exFrom: 'ex_date >= $exFrom::date',
    exTo: 'ex_date <= $exTo::date',
  },
});
