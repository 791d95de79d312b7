import { checkRowCount, rejectBadRows } from '../../runtime/bulk';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { AddMarketIndexInput, SetIndexConstituentsInput } from '../generated';
import { indexTrail, marketWrites, referenceAudit } from '../write-side';
import {
  allotIndexId,
  checkWeights,
  insertConstituents,
  insertIndex,
  insertMemberships,
  lockIndex,
  raiseIndexVersion,
  removeConstituents,
  removeMemberships,
} from './index-statements';
import { findInstruments, isCurrency, micOf, unknownInstruments } from './instrument-reads';
import { DATA_DESK } from './list-instrument';

/** Adds an index. Throws FORBIDDEN, INDEX_CURRENCY_UNKNOWN, INDEX_EXCHANGE_NOT_FOUND or INDEX_SYMBOL_TAKEN. */
export function addMarketIndex(
  context: SubgraphContext,
  input: AddMarketIndexInput,
): Promise<{ id: string }> {
  const { name, exchangeId, currency, description } = input;
  // As it is looked up: in capitals.
  const symbol = input.symbol.toUpperCase();
  return mutate(context, marketWrites, { name: 'addMarketIndex', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    if (!(await isCurrency(unit, currency)))
      throw refuse('INDEX_CURRENCY_UNKNOWN', { inputPath: ['input', 'currency'] });
    if (!(await micOf(unit, exchangeId)))
      throw refuse('INDEX_EXCHANGE_NOT_FOUND', { inputPath: ['input', 'exchangeId'] });
    const { id } = (await unit.one(allotIndexId, {}))!;
    const index = { symbol, name, exchangeId, currency, description };
    if (!(await unit.one(insertIndex, { ...index, id })))
      throw refuse('INDEX_SYMBOL_TAKEN', { inputPath: ['input', 'symbol'] });
    await tell(unit, id, 'MarketIndexAdded', { before: null, after: index });
    return { id };
  });
}

/**
 * Says of which instruments an index consists from now on. Throws FORBIDDEN, INDEX_NOT_FOUND, STALE_VERSION,
 * INDEX_WEIGHTS_SUM, or BULK_REJECTED with what is wrong with which row: INSTRUMENT_NOT_FOUND, INDEX_WEIGHT_INVALID or
 * INDEX_CONSTITUENT_TWICE.
 */
export function setIndexConstituents(
  context: SubgraphContext,
  input: SetIndexConstituentsInput,
): Promise<{ id: string }> {
  const { id, constituents } = input;
  checkRowCount(constituents, 'constituents');
  const keys = constituents.map(({ instrumentId }) => instrumentId);
  const weights = constituents.map(({ weight }) => weight);
  return mutate(context, marketWrites, { name: 'setIndexConstituents', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const index = await unit.one(lockIndex, { id });
    if (!index) throw refuse('INDEX_NOT_FOUND', { inputPath: ['input', 'id'] });
    checkVersion(index, input);
    // First, because Citus lets nothing write to a reference table after the tables that point to it were read.
    await unit.run(raiseIndexVersion, { id });
    const known = await findInstruments(unit, keys);
    const { bad, complete } = (await unit.one(checkWeights, { weights }))!;
    rejectBadRows(
      [
        ...unknownInstruments(constituents, known),
        ...bad.map((row) => ({ index: row, code: 'INDEX_WEIGHT_INVALID' })),
        ...repeated(keys).map((row) => ({ index: row, code: 'INDEX_CONSTITUENT_TWICE' })),
      ],
      'constituents',
    );
    if (!complete) throw refuse('INDEX_WEIGHTS_SUM', { inputPath: ['input', 'constituents'] });
    const before = await unit.run(removeConstituents, { key: id });
    if (before.length > 0)
      await unit.run(removeMemberships, { keys: before.map((row) => row.instrumentId), indexId: id });
    const ids = keys.map(() => id);
    const symbols = keys.map((key) => known.get(key)!.symbol);
    await unit.run(insertConstituents, { keys: ids, instrumentIds: keys, symbols, weights });
    await unit.run(insertMemberships, { keys, indexIds: ids, weights });
    await tell(unit, id, 'IndexConstituentsSet', {
      before: { constituents: before },
      after: { constituents: constituents.map(({ instrumentId, weight }) => ({ instrumentId, weight })) },
    });
    return { id };
  });
}

/** Places of what stood before already. */
function repeated(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

async function tell(
  unit: UnitOfWork,
  id: string,
  type: string,
  change: { before: object | null; after: object },
): Promise<void> {
  await unit.audit(referenceAudit, indexTrail(id), { entity: 'MarketIndex', entityId: id, ...change });
  await unit.emit({ aggregate: 'MarketIndex', aggregateId: id, type, payload: { indexId: id } });
}
