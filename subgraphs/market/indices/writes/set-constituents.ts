import {
  inKeys,
  insertRows,
  key,
  lockRow,
  param,
  shardBatch,
  singleShard,
  statement,
  updateRow,
} from '../../../../citus';
import { there } from '../../../../platform/there';
import { badRows, checkRowCount, rejectBadRows, repeatedRows } from '../../../runtime/bulk';
import { compareDecimals, isNumeric, sumDecimals } from '../../../runtime/decimals';
import { checkVersion } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { indexConstituentsSet } from '../../events';
import type { SetIndexConstituentsInput } from '../../generated';
import { findInstruments, unknownInstruments } from '../../instruments/reads';
import { mutation } from '../../write-side';
import { type IndexConstituentRow, indexConstituents, indices, indicesByInstrument } from '../table';
import { recordOfIndex } from './trail';

/** Changes of the constituents come one after the other. */
const lockIndex = lockRow(indices, 'market.index.lock', { columns: ['id', 'symbol', 'version'] });
const raiseVersion = updateRow<typeof indices, never>(indices, 'market.index.raiseVersion');

const removeConstituents = statement<Pick<IndexConstituentRow, 'instrumentId' | 'weight'>>(
  'market.index.removeConstituents',
  singleShard,
)
  .sql`delete from ${indexConstituents} where index_id = ${key.bigint} returning instrument_id as "instrumentId", weight`;

const insertConstituents = insertRows(indexConstituents, 'market.index.insertConstituents');

const removeMemberships = statement('market.index.removeMemberships', shardBatch)
  .sql`delete from ${indicesByInstrument} where instrument_id ${inKeys.bigint} and index_id = ${param.bigint('indexId')}`;

const insertMemberships = insertRows(indicesByInstrument, 'market.index.insertMemberships');

const isWeight = (weight: string) =>
  compareDecimals(weight, '0') > 0 && compareDecimals(weight, '1') <= 0 && isNumeric(weight, 9, 6);

/**
 * Says of which instruments an index consists from now on. Throws FORBIDDEN, INDEX_NOT_FOUND, STALE_VERSION,
 * INDEX_WEIGHTS_SUM, or BULK_REJECTED with what is wrong with which row: INSTRUMENT_NOT_FOUND, INDEX_WEIGHT_INVALID or
 * INDEX_CONSTITUENT_TWICE.
 */
export const setIndexConstituents = mutation('setIndexConstituents', (input: SetIndexConstituentsInput) => {
  const { id } = input;
  const constituents = input.constituents.map(({ instrumentId, weight }) => ({ instrumentId, weight }));
  checkRowCount(constituents, 'constituents');
  const instrumentIds = constituents.map(({ instrumentId }) => instrumentId);
  const weights = constituents.map(({ weight }) => weight);
  return async (unit) => {
    const index = await unit.one(lockIndex, { id });
    if (!index) throw refuse('INDEX_NOT_FOUND', ['input', 'id']);
    checkVersion(index, input);
    // First, because Citus lets nothing write to a reference table after the tables that point to it were read.
    await unit.run(raiseVersion, { id });
    const known = await findInstruments(unit, instrumentIds);
    rejectBadRows(
      [
        ...unknownInstruments(instrumentIds, known),
        ...badRows(weights, (weight) => !isWeight(weight) && 'INDEX_WEIGHT_INVALID'),
        ...repeatedRows(instrumentIds, 'INDEX_CONSTITUENT_TWICE'),
      ],
      'constituents',
    );
    if (compareDecimals(sumDecimals(weights), '1') !== 0)
      throw refuse('INDEX_WEIGHTS_SUM', ['input', 'constituents']);
    const before = await unit.run(removeConstituents, { key: id });
    if (before.length > 0)
      await unit.run(removeMemberships, { keys: before.map((row) => row.instrumentId), indexId: id });
    const rows = constituents.map((constituent) => {
      const { symbol } = there(known.get(constituent.instrumentId));
      return { ...constituent, indexId: id, symbol };
    });
    await insertConstituents(unit, rows);
    await insertMemberships(unit, rows);
    const change = { before: { constituents: before }, after: { constituents } };
    await recordOfIndex(unit, id, change, indexConstituentsSet);
    return { id };
  };
});
