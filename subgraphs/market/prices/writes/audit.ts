import { arrayOf, columns, inKeys, param, shardBatch, statement } from '../../../../citus';
import { appendMany } from '../../../runtime/audit';
import type { UnitOfWork } from '../../../runtime/mutation';
import type { PriceInput } from '../../generated';
import { instrumentAudit } from '../../write-side';
import { type PriceBarRow, priceHistory } from '../table';

/** Among them may be bars of other pairs of an instrument and a date: Citus reaches its shards by lists, not by joins. */
const barsOn = statement('market.prices.barsOn', shardBatch)
  .sql`select ${columns(priceHistory)} from ${priceHistory}
       where instrument_id ${inKeys.bigint} and price_date = any(${arrayOf(param.date('dates'))})
       order by instrument_id, price_date`;

const append = appendMany(instrumentAudit, 'market.audit.instrument.appendMany');

const pairOf = ({ instrumentId, priceDate }: Pick<PriceBarRow, 'instrumentId' | 'priceDate'>) =>
  `${instrumentId} ${priceDate}`;

/** The bars that a load is about to replace. */
export async function replacedBars(unit: UnitOfWork, prices: readonly PriceInput[]): Promise<PriceBarRow[]> {
  const found = await unit.run(barsOn, {
    keys: [...new Set(prices.map(({ instrumentId }) => instrumentId))],
    dates: [...new Set(prices.map(({ priceDate }) => priceDate))],
  });
  const pairs = new Set(prices.map(pairOf));
  return found.filter((bar) => pairs.has(pairOf(bar)));
}

/** Appends one entry to the trail of each instrument: the bars that were replaced, and what was recorded. */
export async function auditPrices(
  unit: UnitOfWork,
  prices: readonly PriceInput[],
  replaced: readonly PriceBarRow[],
): Promise<void> {
  const before = byInstrument(replaced);
  const changes = [...byInstrument(prices)].map(([key, bars]) => {
    const dates = bars.map(({ priceDate }) => priceDate).sort();
    const earlier = before.get(key)?.map(({ instrumentId, ...bar }) => bar);
    return {
      key,
      entity: 'Instrument',
      entityId: key,
      before: earlier ? { prices: earlier } : null,
      after: { recorded: dates.length, firstDate: dates[0], lastDate: dates.at(-1) },
    };
  });
  await unit.auditMany(append, changes);
}

function byInstrument<Row extends { readonly instrumentId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.instrumentId);
    if (group) group.push(row);
    else groups.set(row.instrumentId, [row]);
  }
  return groups;
}
