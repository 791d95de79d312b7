import { bulkInsert, columns, type Params, shardBatch, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { PriceInput } from '../generated';
import { type PriceBarRow, priceColumns } from '../prices';

/** Among them may be bars of other pairs of an instrument and a date: Citus reaches its shards by lists, not by joins. */
const barsOn = statement<Params, PriceBarRow>({
  name: 'market.prices.barsOn',
  route: shardBatch,
  sql: `select ${columns<PriceBarRow>(priceColumns)} from market_data.price_history
        where instrument_id = any($keys::bigint[]) and price_date = any($dates::date[])
        order by instrument_id, price_date`,
});

const append = statement<Params, never>({
  name: 'market.audit.instrument.appendMany',
  route: bulkInsert,
  sql: `insert into market_core.instrument_audit (instrument_id, entity, entity_id, action, actor_id, before, after)
        select key, 'Instrument', key::text, 'recordPrices', $actorId::bigint, before, after
        from unnest($keys::bigint[], $befores::jsonb[], $afters::jsonb[]) as entry (key, before, after)`,
});

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
  const keys = [...recorded.keys()];
  await unit.run(append, {
    keys,
    actorId: unit.viewer.employeeId,
    befores: keys.map((key) => {
      const bars = before.get(key);
      return bars ? JSON.stringify({ prices: bars.map(({ instrumentId, ...bar }) => bar) }) : null;
    }),
    afters: keys.map((key) => {
      const dates = recorded.get(key)!.map(({ priceDate }) => priceDate);
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
