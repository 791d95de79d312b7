import { bulkInsert, type Params, reference, statement } from '../../../citus/statement';
import { type BadRow, checkRowCount, rejectBadRows } from '../../runtime/bulk';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { AddEconomicIndicatorInput, RecordObservationsInput } from '../generated';
import { indicatorTrail, marketWrites, referenceAudit } from '../write-side';
import { allotBatchId } from './batches';
import { DATA_DESK } from './list-instrument';

const allot = statement<Params, { id: string }>({
  name: 'market.indicator.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('market_data.economic_indicators', 'indicator_id'))::bigint as id`,
});

const insert = statement<Params, { id: string }>({
  name: 'market.indicator.insert',
  route: reference,
  sql: `insert into market_data.economic_indicators (indicator_id, code, name, region, unit, frequency, source)
        values ($id::bigint, $code::text, $name::text, $region::text, $unit::text, $frequency::text, $source::text)
        on conflict (code) do nothing returning indicator_id as id`,
});

const known = statement<{ ids: readonly string[] }, { id: string; frequency: string }>({
  name: 'market.indicator.known',
  route: reference,
  sql: `select indicator_id as id, frequency from market_data.economic_indicators
        where indicator_id = any($ids::bigint[])`,
});

const findBad = statement<Params, BadRow>({
  name: 'market.observations.check',
  route: reference,
  sql: `select index, code
        from (
          select (ordinality - 1)::integer as index,
                 case
                   when period_start <> date_trunc(unit, period_start::timestamp)::date then 'INDICATOR_PERIOD_INVALID'
                   when abs(value) >= 1e14 or value <> round(value, 6)
                     or coalesce(abs(forecast) >= 1e14 or forecast <> round(forecast, 6), false)
                     then 'INDICATOR_VALUE_INVALID'
                   when row_number() over (partition by indicator_id, period_start order by ordinality) > 1
                     then 'INDICATOR_ROW_TWICE'
                 end as code
          from unnest($indicatorIds::text[], $units::text[], $periods::date[], $values::numeric[], $forecasts::numeric[])
            with ordinality as given (indicator_id, unit, period_start, value, forecast, ordinality)
        ) checked
        where code is not null
        order by index`,
});

/** Values are revised: the newest release counts, in whatever order they come. */
const upsert = statement<Params, { id: string }>({
  name: 'market.observations.record',
  route: bulkInsert,
  sql: `insert into market_data.economic_observations (indicator_id, period_start, value, forecast, released_at)
        select * from unnest($keys::bigint[], $periods::date[], $values::numeric[], $forecasts::numeric[],
                             $times::timestamptz[])
        on conflict (indicator_id, period_start) do update
        set value = excluded.value, forecast = coalesce(excluded.forecast, economic_observations.forecast),
            released_at = excluded.released_at
        where excluded.released_at > economic_observations.released_at
        returning indicator_id as id`,
});

/** Adds a series. Throws FORBIDDEN, INDICATOR_CODE_INVALID, INDICATOR_REGION_INVALID or INDICATOR_CODE_TAKEN. */
export function addEconomicIndicator(
  context: SubgraphContext,
  input: AddEconomicIndicatorInput,
): Promise<{ id: string }> {
  const { code, name, region, unit: valueUnit, frequency, source } = input;
  if (!/^[A-Z0-9_]{1,100}$/.test(code))
    throw refuse('INDICATOR_CODE_INVALID', { inputPath: ['input', 'code'] });
  if (!/^[A-Z]{2}$/.test(region))
    throw refuse('INDICATOR_REGION_INVALID', { inputPath: ['input', 'region'] });
  return mutate(context, marketWrites, { name: 'addEconomicIndicator', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const { id } = (await unit.one(allot, {}))!;
    const indicator = { code, name, region, unit: valueUnit, frequency, source };
    if (!(await unit.one(insert, { ...indicator, id })))
      throw refuse('INDICATOR_CODE_TAKEN', { inputPath: ['input', 'code'] });
    await unit.audit(referenceAudit, indicatorTrail(id), {
      entity: 'EconomicIndicator',
      entityId: id,
      before: null,
      after: indicator,
    });
    await unit.emit({
      aggregate: 'EconomicIndicator',
      aggregateId: id,
      type: 'EconomicIndicatorAdded',
      payload: { indicatorId: id, code },
    });
    return { id };
  });
}

/**
 * Records published values of any number of series, all or none; of a period the newest release stays. Throws
 * FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with what is wrong with which row: INDICATOR_NOT_FOUND,
 * INDICATOR_PERIOD_INVALID, INDICATOR_VALUE_INVALID or INDICATOR_ROW_TWICE.
 */
export function recordObservations(
  context: SubgraphContext,
  input: RecordObservationsInput,
): Promise<{ received: number; updated: number }> {
  const { observations } = input;
  checkRowCount(observations, 'observations');
  const keys = observations.map(({ indicatorId }) => indicatorId);
  const columns = {
    periods: observations.map(({ periodStart }) => periodStart),
    values: observations.map(({ value }) => value),
    forecasts: observations.map(({ forecast }) => forecast ?? null),
  };
  return mutate(context, marketWrites, { name: 'recordObservations', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const found = await unit.run(known, { ids: [...new Set(keys)] });
    const units = new Map(
      found.map(({ id, frequency }) => [id, frequency === 'MONTHLY' ? 'month' : 'quarter']),
    );
    const unknown = keys.flatMap((key, index) =>
      units.has(key) ? [] : [{ index, code: 'INDICATOR_NOT_FOUND' }],
    );
    const bad = await unit.run(findBad, {
      ...columns,
      indicatorIds: keys,
      units: keys.map((key) => units.get(key) ?? 'month'),
    });
    rejectBadRows([...unknown, ...bad], 'observations');
    const updated = await unit.run(upsert, {
      ...columns,
      keys,
      times: observations.map(({ releasedAt }) => releasedAt),
    });
    for (const id of units.keys())
      await unit.audit(referenceAudit, indicatorTrail(id), {
        entity: 'EconomicIndicator',
        entityId: id,
        before: null,
        after: {
          received: keys.filter((key) => key === id).length,
          updated: updated.filter((row) => row.id === id).length,
        },
      });
    const result = { received: keys.length, updated: updated.length };
    await unit.emit({
      aggregate: 'ObservationBatch',
      aggregateId: await allotBatchId(unit),
      type: 'ObservationsRecorded',
      payload: result,
    });
    return result;
  });
}
