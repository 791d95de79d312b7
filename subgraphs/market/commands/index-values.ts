import { checkRowCount, rejectBadRows } from '../../runtime/bulk';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import type { RecordIndexValuesInput } from '../generated';
import { indexTrail, marketWrites, referenceAudit } from '../write-side';
import { allotBatchId } from './batches';
import { checkLevels, knownIndices, recordLevels } from './index-statements';
import { DATA_DESK } from './list-instrument';

/**
 * Records closing levels of any number of indices, all or none; a level that is there already is replaced. Throws
 * FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with what is wrong with which row: INDEX_NOT_FOUND, INDEX_LEVEL_INVALID
 * or INDEX_ROW_TWICE.
 */
export function recordIndexValues(
  context: SubgraphContext,
  input: RecordIndexValuesInput,
): Promise<{ recorded: number }> {
  const { values } = input;
  checkRowCount(values, 'values');
  const keys = values.map(({ indexId }) => indexId);
  const columns = {
    dates: values.map(({ valueDate }) => valueDate),
    levels: values.map(({ level }) => level),
    previous: values.map(({ previousLevel }) => previousLevel),
  };
  return mutate(context, marketWrites, { name: 'recordIndexValues', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const known = new Set((await unit.run(knownIndices, { ids: [...new Set(keys)] })).map(({ id }) => id));
    const unknown = keys.flatMap((key, index) =>
      known.has(key) ? [] : [{ index, code: 'INDEX_NOT_FOUND' }],
    );
    const bad = await unit.run(checkLevels, { ...columns, indexIds: keys });
    rejectBadRows([...unknown, ...bad], 'values');
    await unit.run(recordLevels, { ...columns, keys });
    for (const id of known) {
      const recorded = values.filter(({ indexId }) => indexId === id);
      await unit.audit(referenceAudit, indexTrail(id), {
        entity: 'MarketIndex',
        entityId: id,
        before: null,
        after: {
          recorded: recorded.length,
          lastDate: recorded
            .map(({ valueDate }) => valueDate)
            .sort()
            .at(-1),
        },
      });
    }
    await unit.emit({
      aggregate: 'IndexValueBatch',
      aggregateId: await allotBatchId(unit),
      type: 'IndexValuesRecorded',
      payload: { recorded: values.length },
    });
    return { recorded: values.length };
  });
}
