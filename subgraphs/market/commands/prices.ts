import { bulkInsert, type Params, reference, statement } from '../../../citus/statement';
import { type BadRow, checkRowCount, rejectBadRows } from '../../runtime/bulk';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import type { RecordPricesInput } from '../generated';
import { marketWrites } from '../write-side';
import { beginBatch } from './batches';
import { findInstruments, unknownInstruments } from './instrument-reads';
import { DATA_DESK } from './list-instrument';
import { auditPrices, replacedBars } from './price-audit';

/** What came of a load. */
export interface RecordedPrices {
  readonly recorded: number;
  readonly replaced: number;
  readonly instruments: number;
  readonly firstDate: string;
  readonly lastDate: string;
}

const given = `unnest($instrumentIds::text[], $dates::date[], $opens::numeric[], $highs::numeric[], $lows::numeric[],
                      $closes::numeric[], $volumes::numeric[])
                 with ordinality as given (instrument_id, price_date, open, high, low, close, volume, ordinality)`;

/** Figures are compared where they are exact. A date is kept where there is a partition for its month. */
const findBad = statement<Params, BadRow>({
  name: 'market.prices.check',
  route: reference,
  sql: `select index, code
        from (
          select (ordinality - 1)::integer as index,
                 case
                   when to_regclass('market_data.price_history_' || to_char(price_date, 'YYYY_MM')) is null
                     then 'PRICE_DATE_NOT_KEPT'
                   when not (low > 0 and low <= least(open, close) and high >= greatest(open, close))
                     then 'PRICE_RANGE_INVALID'
                   when high >= 1e16 or open <> round(open, 4) or high <> round(high, 4) or low <> round(low, 4)
                     or close <> round(close, 4) then 'PRICE_PRECISION'
                   when volume < 0 or volume <> trunc(volume) or volume > 9223372036854775807
                     then 'PRICE_VOLUME_INVALID'
                   when row_number() over (partition by instrument_id, price_date order by ordinality) > 1
                     then 'PRICE_ROW_TWICE'
                 end as code
          from ${given}
        ) checked
        where code is not null
        order by index`,
});

const upsert = statement<Params, never>({
  name: 'market.prices.record',
  route: bulkInsert,
  sql: `insert into market_data.price_history (instrument_id, price_date, open, high, low, close, volume)
        select * from unnest($keys::bigint[], $dates::date[], $opens::numeric[], $highs::numeric[], $lows::numeric[],
                             $closes::numeric[], $volumes::bigint[])
        on conflict (instrument_id, price_date) do update
        set open = excluded.open, high = excluded.high, low = excluded.low, close = excluded.close,
            volume = excluded.volume`,
});

/**
 * Records daily prices of any number of instruments, all or none: by a handful of statements, however many rows. A bar
 * that is there already is replaced. Throws FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with what is wrong with which
 * row: INSTRUMENT_NOT_FOUND, PRICE_DATE_NOT_KEPT, PRICE_RANGE_INVALID, PRICE_PRECISION, PRICE_VOLUME_INVALID or
 * PRICE_ROW_TWICE.
 */
export function recordPrices(context: SubgraphContext, input: RecordPricesInput): Promise<RecordedPrices> {
  const { prices } = input;
  checkRowCount(prices, 'prices');
  const columns = {
    dates: prices.map(({ priceDate }) => priceDate),
    opens: prices.map(({ open }) => open),
    highs: prices.map(({ high }) => high),
    lows: prices.map(({ low }) => low),
    closes: prices.map(({ close }) => close),
    volumes: prices.map(({ volume }) => volume),
  };
  const keys = prices.map(({ instrumentId }) => instrumentId);
  return mutate(context, marketWrites, { name: 'recordPrices', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const known = await findInstruments(unit, keys);
    const bad = await unit.run(findBad, { ...columns, instrumentIds: keys });
    rejectBadRows([...unknownInstruments(prices, known), ...bad], 'prices');
    const batchId = await beginBatch(unit, 'prices');
    const replaced = await replacedBars(unit, prices);
    await unit.run(upsert, {
      ...columns,
      keys,
      volumes: columns.volumes.map((volume) => volume.split('.')[0]),
    });
    await auditPrices(unit, prices, replaced);
    const dates = [...columns.dates].sort();
    const result = {
      recorded: prices.length,
      replaced: replaced.length,
      instruments: known.size,
      firstDate: dates[0]!,
      lastDate: dates.at(-1)!,
    };
    await unit.emit({
      aggregate: 'PriceBatch',
      aggregateId: batchId,
      type: 'PricesRecorded',
      payload: result,
    });
    return result;
  });
}
