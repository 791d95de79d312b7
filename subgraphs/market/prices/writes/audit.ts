import {
  arrayOf,
  bulkInsert,
  columns,
  inKeys,
  keys,
  nullable,
  param,
  shardBatch,
  statement,
} from '../../../../citus';
import { there } from '../../../../platform/there';
import type { UnitOfWork } from '../../../runtime/mutation';
import type { PriceInput } from '../../generated';
import { instrumentAudit } from '../../write-side';
import { type PriceBarRow, priceHistory } from '../table';

/** Among them may be bars of other pairs of an instrument and a date: Citus reaches its shards by lists, not by joins. */
const barsOn = statement('market.prices.barsOn', shardBatch)
  .sql`select ${columns(priceHistory)} from ${priceHistory}
       where instrument_id ${inKeys.bigint} and price_date = any(${arrayOf(param.date('dates'))})
       order by instrument_id, price_date`;

const append = statement('market.audit.instrument.appendMany', bulkInsert)
  .sql`insert into ${there(instrumentAudit.tables[0])} (instrument_id, entity, entity_id, action, actor_id, before, after)
       select key, 'Instrument', key::text, 'recordPrices', ${param.bigint('actorId')}, before, after
       from unnest(${keys.bigint}, ${arrayOf(nullable(param.jsonb('befores')))}, ${arrayOf(param.jsonb('afters'))})
         as entry (key, before, after)`;

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
  const recorded = byInstrument(prices);
  const before = byInstrument(replaced);
  const instrumentIds = [...recorded.keys()];
  await unit.run(append, {
    keys: instrumentIds,
    actorId: unit.viewer.employeeId,
    befores: instrumentIds.map((key) => {
      const bars = before.get(key);
      return bars ? JSON.stringify({ prices: bars.map(({ instrumentId, ...bar }) => bar) }) : null;
    }),
    afters: instrumentIds.map((key) => {
      const dates = there(recorded.get(key)).map(({ priceDate }) => priceDate);
      dates.sort();
      return JSON.stringify({ recorded: dates.length, firstDate: dates[0], lastDate: dates.at(-1) });
    }),
  });
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
