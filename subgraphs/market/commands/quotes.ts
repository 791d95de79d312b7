import { bulkInsert, type Params, reference, statement } from '../../../citus/statement';
import { type BadRow, checkRowCount, rejectBadRows } from '../../runtime/bulk';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import type { UpdateQuotesInput } from '../generated';
import { marketWrites } from '../write-side';
import { beginBatch } from './batches';
import { findInstruments, unknownInstruments } from './instrument-reads';
import { DATA_DESK } from './list-instrument';

/** What came of a load: the others were older than what is known. */
export interface UpdatedQuotes {
  readonly received: number;
  readonly updated: number;
}

/** A quote from the future would keep out every other until then: a wrong clock is refused. */
const findBad = statement<Params, BadRow>({
  name: 'market.quotes.check',
  route: reference,
  sql: `select index, code
        from (
          select (ordinality - 1)::integer as index,
                 case
                   when not (bid > 0 and ask >= bid and last > 0 and previous_close > 0)
                     then 'QUOTE_SPREAD_INVALID'
                   when greatest(ask, last, previous_close) >= 1e16 or bid <> round(bid, 4) or ask <> round(ask, 4)
                     or last <> round(last, 4) or previous_close <> round(previous_close, 4) then 'PRICE_PRECISION'
                   when least(bid_size, ask_size, volume) < 0 or bid_size <> trunc(bid_size)
                     or ask_size <> trunc(ask_size) or volume <> trunc(volume)
                     or greatest(bid_size, ask_size, volume) > 9223372036854775807 then 'QUOTE_SIZE_INVALID'
                   when quoted_at > clock_timestamp() + interval '5 minutes' then 'QUOTE_FROM_FUTURE'
                 end as code
          from unnest($bids::numeric[], $asks::numeric[], $lasts::numeric[], $bidSizes::numeric[],
                      $askSizes::numeric[], $previousCloses::numeric[], $volumes::numeric[], $times::timestamptz[])
            with ordinality
              as given (bid, ask, last, bid_size, ask_size, previous_close, volume, quoted_at, ordinality)
        ) checked
        where code is not null
        order by index`,
});

/** The newest of an instrument's quotes, by their own time, against the one that is known. */
const upsert = statement<Params, { id: string }>({
  name: 'market.quotes.update',
  route: bulkInsert,
  sql: `insert into market_data.real_time_quotes
          (instrument_id, bid, ask, last, bid_size, ask_size, previous_close, volume, currency, quoted_at)
        select distinct on (instrument_id) instrument_id, bid, ask, last, bid_size, ask_size, previous_close, volume,
               currency, quoted_at
        from unnest($keys::bigint[], $bids::numeric[], $asks::numeric[], $lasts::numeric[], $bidSizes::bigint[],
                    $askSizes::bigint[], $previousCloses::numeric[], $volumes::bigint[], $currencies::text[],
                    $times::timestamptz[])
          with ordinality as given (instrument_id, bid, ask, last, bid_size, ask_size, previous_close, volume,
                                    currency, quoted_at, ordinality)
        order by instrument_id, quoted_at desc, ordinality desc
        on conflict (instrument_id) do update
        set bid = excluded.bid, ask = excluded.ask, last = excluded.last, bid_size = excluded.bid_size,
            ask_size = excluded.ask_size, previous_close = excluded.previous_close, volume = excluded.volume,
            currency = excluded.currency, quoted_at = excluded.quoted_at
        where excluded.quoted_at > real_time_quotes.quoted_at
        returning instrument_id as id`,
});

const whole = (number: string) => number.split('.')[0];

/**
 * Takes quotes as a feed delivers them: of each instrument the newest by its own time stays, in whatever order and
 * however often they arrive. Throws FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with what is wrong with which row:
 * INSTRUMENT_NOT_FOUND, QUOTE_SPREAD_INVALID, PRICE_PRECISION, QUOTE_SIZE_INVALID or QUOTE_FROM_FUTURE.
 */
export function updateQuotes(context: SubgraphContext, input: UpdateQuotesInput): Promise<UpdatedQuotes> {
  const { quotes } = input;
  checkRowCount(quotes, 'quotes');
  const keys = quotes.map(({ instrumentId }) => instrumentId);
  const prices = {
    bids: quotes.map(({ bid }) => bid),
    asks: quotes.map(({ ask }) => ask),
    lasts: quotes.map(({ last }) => last),
    previousCloses: quotes.map(({ previousClose }) => previousClose),
  };
  const sizes = {
    bidSizes: quotes.map(({ bidSize }) => bidSize),
    askSizes: quotes.map(({ askSize }) => askSize),
    volumes: quotes.map(({ volume }) => volume),
  };
  const times = quotes.map(({ quotedAt }) => quotedAt);
  return mutate(context, marketWrites, { name: 'updateQuotes', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const known = await findInstruments(unit, keys);
    const bad = await unit.run(findBad, { ...prices, ...sizes, times });
    rejectBadRows([...unknownInstruments(quotes, known), ...bad], 'quotes');
    const batchId = await beginBatch(unit, 'quotes');
    const updated = await unit.run(upsert, {
      ...prices,
      keys,
      bidSizes: sizes.bidSizes.map(whole),
      askSizes: sizes.askSizes.map(whole),
      volumes: sizes.volumes.map(whole),
      currencies: keys.map((key) => known.get(key)!.currency),
      times,
    });
    const result = { received: quotes.length, updated: updated.length };
    await unit.emit({
      aggregate: 'QuoteBatch',
      aggregateId: batchId,
      type: 'QuotesUpdated',
      payload: result,
    });
    return result;
  });
}
