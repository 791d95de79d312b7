import { upsertRows } from '../../../../citus';
import { badRows, checkRowCount, rejectBadRows, repeatedRows } from '../../../runtime/bulk';
import { compareDecimals, isNumeric } from '../../../runtime/decimals';
import { allotBatchId } from '../../batches/writes';
import { indexValuesRecorded } from '../../events';
import type { RecordIndexValuesInput } from '../../generated';
import { indexTrail, mutation, referenceAudit } from '../../write-side';
import { knownIndices } from '../reads';
import { indexValues } from '../table';

const upsert = upsertRows(indexValues, 'market.indexValues.record');

const isLevel = (level: string) => compareDecimals(level, '0') > 0 && isNumeric(level, 20, 4);

/**
 * Records closing levels of any number of indices, all or none; a level that is there already is replaced. Throws
 * FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with what is wrong with which row: INDEX_NOT_FOUND, INDEX_LEVEL_INVALID
 * or INDEX_ROW_TWICE.
 */
export const recordIndexValues = mutation('recordIndexValues', (input: RecordIndexValuesInput) => {
  const { values } = input;
  checkRowCount(values, 'values');
  const indexIds = values.map(({ indexId }) => indexId);
  return async (unit) => {
    const found = await unit.run(knownIndices, { ids: [...new Set(indexIds)] });
    const known = new Set(found.map(({ id }) => id));
    rejectBadRows(
      [
        ...badRows(indexIds, (id) => !known.has(id) && 'INDEX_NOT_FOUND'),
        ...badRows(
          values,
          ({ level, previousLevel }) => !(isLevel(level) && isLevel(previousLevel)) && 'INDEX_LEVEL_INVALID',
        ),
        ...repeatedRows(
          values.map(({ indexId, valueDate }) => `${indexId} ${valueDate}`),
          'INDEX_ROW_TWICE',
        ),
      ],
      'values',
    );
    await upsert(unit, values);
    for (const id of known) {
      const dates = values.filter(({ indexId }) => indexId === id).map(({ valueDate }) => valueDate);
      await unit.audit(referenceAudit, indexTrail(id), {
        entity: 'MarketIndex',
        entityId: id,
        before: null,
        after: { recorded: dates.length, lastDate: dates.sort().at(-1) },
      });
    }
    const recorded = values.length;
    await unit.emit(indexValuesRecorded(await allotBatchId(unit), { recorded }));
    return { recorded };
  };
});
