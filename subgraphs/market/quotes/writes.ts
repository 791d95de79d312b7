import { arrayOf, bulkInsert, keys, param, statement } from '../../../citus';
import { there } from '../../../platform/there';
import { badRows, checkRowCount, rejectBadRows } from '../../runtime/bulk';
import { compareDecimals, isNumeric } from '../../runtime/decimals';
import { beginBatch } from '../batches/writes';
import { quotesUpdated } from '../events';
import type { QuoteInput, UpdateQuotesInput } from '../generated';
import { findInstruments, unknownInstruments } from '../instruments/reads';
import { isWhole, whole } from '../quantities';
import { mutation } from '../write-side';
import { quotes } from './table';

/** Milliseconds by which the clock of a feed may be ahead. */
const AHEAD_MAXIMUM = 300_000;

/** The rule that a quote breaks. One from the future would keep out every other until then. */
function brokenBy(quote: QuoteInput): string | undefined {
  const { bid, ask, last, previousClose, bidSize, askSize, volume, quotedAt } = quote;
  const isPositive = (price: string) => compareDecimals(price, '0') > 0;
  if (![bid, last, previousClose].every(isPositive) || compareDecimals(ask, bid) < 0)
    return 'QUOTE_SPREAD_INVALID';
  if (![bid, ask, last, previousClose].every((price) => isNumeric(price, 20, 4))) return 'PRICE_PRECISION';
  if (![bidSize, askSize, volume].every(isWhole)) return 'QUOTE_SIZE_INVALID';
  return Date.parse(quotedAt) > Date.now() + AHEAD_MAXIMUM ? 'QUOTE_FROM_FUTURE' : undefined;
}

/** The newest of an instrument's quotes, by their own time, against the one that is known. */
const upsert = statement<{ readonly id: string }>('market.quotes.update', bulkInsert)
  .sql`insert into ${quotes}
         (instrument_id, bid, ask, last, bid_size, ask_size, previous_close, volume, currency, quoted_at)
       select distinct on (instrument_id) instrument_id, bid, ask, last, bid_size, ask_size, previous_close, volume,
              currency, quoted_at
       from unnest(${keys.bigint}, ${arrayOf(param.numeric('bids'))}, ${arrayOf(param.numeric('asks'))},
                   ${arrayOf(param.numeric('lasts'))}, ${arrayOf(param.bigint('bidSizes'))},
                   ${arrayOf(param.bigint('askSizes'))}, ${arrayOf(param.numeric('previousCloses'))},
                   ${arrayOf(param.bigint('volumes'))}, ${arrayOf(param.text('currencies'))},
                   ${arrayOf(param.timestamptz('times'))})
         with ordinality as given (instrument_id, bid, ask, last, bid_size, ask_size, previous_close, volume,
                                   currency, quoted_at, ordinality)
       order by instrument_id, quoted_at desc, ordinality desc
       on conflict (instrument_id) do update
       set bid = excluded.bid, ask = excluded.ask, last = excluded.last, bid_size = excluded.bid_size,
           ask_size = excluded.ask_size, previous_close = excluded.previous_close, volume = excluded.volume,
           currency = excluded.currency, quoted_at = excluded.quoted_at
       where excluded.quoted_at > real_time_quotes.quoted_at
       returning instrument_id as id`;

/**
 * Takes quotes as a feed delivers them: of each instrument the newest by its own time stays, in whatever order and
 * however often they arrive. Throws FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with what is wrong with which row:
 * INSTRUMENT_NOT_FOUND, QUOTE_SPREAD_INVALID, PRICE_PRECISION, QUOTE_SIZE_INVALID or QUOTE_FROM_FUTURE.
 */
export const updateQuotes = mutation('updateQuotes', (input: UpdateQuotesInput) => {
  const { quotes: given } = input;
  checkRowCount(given, 'quotes');
  const instrumentIds = given.map(({ instrumentId }) => instrumentId);
  return async (unit) => {
    const known = await findInstruments(unit, instrumentIds);
    rejectBadRows([...unknownInstruments(instrumentIds, known), ...badRows(given, brokenBy)], 'quotes');
    const batchId = await beginBatch(unit, 'quotes');
    const updated = await unit.run(upsert, {
      keys: instrumentIds,
      bids: given.map(({ bid }) => bid),
      asks: given.map(({ ask }) => ask),
      lasts: given.map(({ last }) => last),
      previousCloses: given.map(({ previousClose }) => previousClose),
      bidSizes: given.map(({ bidSize }) => whole(bidSize)),
      askSizes: given.map(({ askSize }) => whole(askSize)),
      volumes: given.map(({ volume }) => whole(volume)),
      currencies: instrumentIds.map((id) => there(known.get(id)).currency),
      times: given.map(({ quotedAt }) => quotedAt),
    });
    const result = { received: given.length, updated: updated.length };
    await unit.emit(quotesUpdated(batchId, { ...result, instrumentIds: updated.map(({ id }) => id) }));
    return result;
  };
});
