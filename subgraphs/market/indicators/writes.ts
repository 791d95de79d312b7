import { arrayOf, bulkInsert, insertInto, keys, nextId, nullable, param, statement } from '../../../citus';
import { badRows, checkRowCount, rejectBadRows, repeatedRows } from '../../runtime/bulk';
import { isNumeric } from '../../runtime/decimals';
import { allotBatchId } from '../batches/writes';
import { refuse } from '../errors';
import { economicIndicatorAdded, observationsRecorded } from '../events';
import type { AddEconomicIndicatorInput, ObservationInput, RecordObservationsInput } from '../generated';
import { indicatorTrail, mutation, referenceAudit } from '../write-side';
import { knownIndicators } from './reads';
import { type EconomicIndicatorRow, indicators, observations } from './table';

const allotId = nextId(indicators, 'market.indicator.allotId');

const insert = insertInto(indicators, 'market.indicator.insert', {
  unlessTaken: ['code'],
  returning: ['id'],
});

/** Values are revised: the newest release counts, in whatever order they come. */
const upsert = statement<{ readonly id: string }>('market.observations.record', bulkInsert)
  .sql`insert into ${observations} (indicator_id, period_start, value, forecast, released_at)
       select * from unnest(${keys.bigint}, ${arrayOf(param.date('periods'))}, ${arrayOf(param.numeric('values'))},
                            ${arrayOf(nullable(param.numeric('forecasts')))}, ${arrayOf(param.timestamptz('times'))})
       on conflict (indicator_id, period_start) do update
       set value = excluded.value, forecast = coalesce(excluded.forecast, economic_observations.forecast),
           released_at = excluded.released_at
       where excluded.released_at > economic_observations.released_at
       returning indicator_id as id`;

/** First months of the periods that values are published for. */
const PERIODS: Readonly<Record<EconomicIndicatorRow['frequency'], RegExp>> = {
  MONTHLY: /-01$/,
  QUARTERLY: /-(01|04|07|10)-01$/,
};

/** Adds a series. Throws FORBIDDEN, INDICATOR_CODE_INVALID, INDICATOR_REGION_INVALID or INDICATOR_CODE_TAKEN. */
export const addEconomicIndicator = mutation('addEconomicIndicator', (input: AddEconomicIndicatorInput) => {
  const { code, name, region, unit: valueUnit, frequency, source } = input;
  if (!/^[A-Z0-9_]{1,100}$/.test(code)) throw refuse('INDICATOR_CODE_INVALID', ['input', 'code']);
  if (!/^[A-Z]{2}$/.test(region)) throw refuse('INDICATOR_REGION_INVALID', ['input', 'region']);
  return async (unit) => {
    const { id } = await unit.only(allotId);
    const indicator = { code, name, region, unit: valueUnit, frequency, source };
    if (!(await unit.one(insert, { ...indicator, id })))
      throw refuse('INDICATOR_CODE_TAKEN', ['input', 'code']);
    await unit.record(
      referenceAudit,
      indicatorTrail(id),
      { entity: 'EconomicIndicator', entityId: id, before: null, after: indicator },
      economicIndicatorAdded(id, { indicatorId: id, code }),
    );
    return { id };
  };
});

/**
 * Records published values of any number of series, all or none; of a period the newest release stays. Throws
 * FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with what is wrong with which row: INDICATOR_NOT_FOUND,
 * INDICATOR_PERIOD_INVALID, INDICATOR_VALUE_INVALID or INDICATOR_ROW_TWICE.
 */
export const recordObservations = mutation('recordObservations', (input: RecordObservationsInput) => {
  const { observations: given } = input;
  checkRowCount(given, 'observations');
  const indicatorIds = given.map(({ indicatorId }) => indicatorId);
  return async (unit) => {
    const found = await unit.run(knownIndicators, { ids: [...new Set(indicatorIds)] });
    const known = new Map(found.map(({ id, frequency }) => [id, frequency]));
    rejectBadRows(
      [
        ...badRows(given, (row) => brokenBy(row, known.get(row.indicatorId))),
        ...repeatedRows(
          given.map(({ indicatorId, periodStart }) => `${indicatorId} ${periodStart}`),
          'INDICATOR_ROW_TWICE',
        ),
      ],
      'observations',
    );
    const updated = await unit.run(upsert, {
      keys: indicatorIds,
      periods: given.map(({ periodStart }) => periodStart),
      values: given.map(({ value }) => value),
      forecasts: given.map(({ forecast }) => forecast ?? null),
      times: given.map(({ releasedAt }) => releasedAt),
    });
    for (const id of known.keys())
      await unit.audit(referenceAudit, indicatorTrail(id), {
        entity: 'EconomicIndicator',
        entityId: id,
        before: null,
        after: {
          received: indicatorIds.filter((key) => key === id).length,
          updated: updated.filter((row) => row.id === id).length,
        },
      });
    const result = { received: given.length, updated: updated.length };
    await unit.emit(observationsRecorded(await allotBatchId(unit), result));
    return result;
  };
});

/** The rule that a row breaks, of a series that is published that often; undefined is one that is unknown. */
function brokenBy(
  { periodStart, value, forecast }: ObservationInput,
  frequency: EconomicIndicatorRow['frequency'] | undefined,
): string | undefined {
  if (!frequency) return 'INDICATOR_NOT_FOUND';
  if (!PERIODS[frequency].test(periodStart)) return 'INDICATOR_PERIOD_INVALID';
  const isValue = (decimal: string) => isNumeric(decimal, 20, 6);
  return isValue(value) && (forecast == null || isValue(forecast)) ? undefined : 'INDICATOR_VALUE_INVALID';
}
