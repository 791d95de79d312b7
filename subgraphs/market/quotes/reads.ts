import type { RowOf } from '../../../citus';
import { both, columns, inKeys, lookup } from '../../../citus';
import { quotes } from './table';

/** What has changed since the previous close. */
interface Change {
  readonly change: string;
  readonly changePercent: string;
}

export type QuoteRow = RowOf<typeof quotes> & Change;

/** Latest quotes by instrument. */
export const quoteOfInstrument = lookup('market.quote.byInstrument', 'instrumentId').sql`select ${both(
  columns(quotes),
  columns<Change>({
    change: 'last - previous_close',
    changePercent: 'round((last / previous_close - 1) * 100, 4)',
  }),
)} from ${quotes} where instrument_id ${inKeys.bigint}`;
