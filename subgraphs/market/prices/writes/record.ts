import { arrayOf, param, reference, statement, upsertRows } from '../../../../citus';
import { there } from '../../../../platform/there';
import { type BadRow, badRows, checkRowCount, rejectBadRows, repeatedRows } from '../../../runtime/bulk';
import { compareDecimals, isNumeric } from '../../../runtime/decimals';
import { beginBatch } from '../../batches/writes';
import { pricesRecorded } from '../../events';
import type { PriceInput, RecordPricesInput } from '../../generated';
import { findInstruments, unknownInstruments } from '../../instruments/reads';
import { isWhole, whole } from '../../quantities';
import { mutation } from '../../write-side';
import { priceHistory } from '../table';
import { auditPrices, replacedBars } from './audit';

/** Those of the days for whose month there is a partition. */
const keptDays = statement<{ readonly day: string }>('market.prices.keptDays', reference)
  .sql`select distinct day from unnest(${arrayOf(param.date('days'))}) as day
       where to_regclass('market_data.price_history_' || to_char(day, 'YYYY_MM')) is not null`;

const upsert = upsertRows(priceHistory, 'market.prices.record');

/** The rule that a bar breaks by itself. */
function brokenBy({ open, high, low, close, volume }: PriceInput): string | undefined {
  const isWithin = (price: string) => compareDecimals(low, price) <= 0 && compareDecimals(price, high) <= 0;
  if (compareDecimals(low, '0') <= 0 || !isWithin(open) || !isWithin(close)) return 'PRICE_RANGE_INVALID';
  if (![open, high, low, close].every((price) => isNumeric(price, 20, 4))) return 'PRICE_PRECISION';
  return isWhole(volume) ? undefined : 'PRICE_VOLUME_INVALID';
}

/** The rows that cannot be recorded, those of days that are not kept first. */
function findBad(prices: readonly PriceInput[], kept: ReadonlySet<string>): BadRow[] {
  return [
    ...badRows(prices, (row) => (kept.has(row.priceDate) ? brokenBy(row) : 'PRICE_DATE_NOT_KEPT')),
    ...repeatedRows(
      prices.map(({ instrumentId, priceDate }) => `${instrumentId} ${priceDate}`),
      'PRICE_ROW_TWICE',
    ),
  ];
}

/**
 * Records daily prices of any number of instruments, all or none: by a handful of statements, however many rows. A bar
 * that is there already is replaced. Throws FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with what is wrong with which
 * row: INSTRUMENT_NOT_FOUND, PRICE_DATE_NOT_KEPT, PRICE_RANGE_INVALID, PRICE_PRECISION, PRICE_VOLUME_INVALID or
 * PRICE_ROW_TWICE.
 */
export const recordPrices = mutation('recordPrices', (input: RecordPricesInput) => {
  const { prices } = input;
  checkRowCount(prices, 'prices');
  const dates = prices.map(({ priceDate }) => priceDate).sort();
  const instrumentIds = prices.map(({ instrumentId }) => instrumentId);
  return async (unit) => {
    const known = await findInstruments(unit, instrumentIds);
    const kept = await unit.run(keptDays, { days: [...new Set(dates)] });
    const bad = findBad(prices, new Set(kept.map(({ day }) => day)));
    rejectBadRows([...unknownInstruments(instrumentIds, known), ...bad], 'prices');
    const batchId = await beginBatch(unit, 'prices');
    const replaced = await replacedBars(unit, prices);
    await upsert(
      unit,
      prices.map((price) => ({ ...price, volume: whole(price.volume) })),
    );
    await auditPrices(unit, prices, replaced);
    const result = {
      recorded: prices.length,
      replaced: replaced.length,
      instruments: known.size,
      firstDate: there(dates[0]),
      lastDate: there(dates.at(-1)),
    };
    await unit.emit(pricesRecorded(batchId, result));
    return result;
  };
});
