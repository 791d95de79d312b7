import { insertInto, nextId } from '../../../../citus';
import { isCurrency } from '../../currencies/reads';
import { refuse } from '../../errors';
import { marketIndexAdded } from '../../events';
import { micOf } from '../../exchanges/reads';
import type { AddMarketIndexInput } from '../../generated';
import { mutation } from '../../write-side';
import { indices } from '../table';
import { recordOfIndex } from './trail';

const allotId = nextId(indices, 'market.index.allotId');

const insert = insertInto(indices, 'market.index.insert', { unlessTaken: ['symbol'], returning: ['id'] });

/** Adds an index. Throws FORBIDDEN, INDEX_CURRENCY_UNKNOWN, INDEX_EXCHANGE_NOT_FOUND or INDEX_SYMBOL_TAKEN. */
export const addMarketIndex = mutation('addMarketIndex', (input: AddMarketIndexInput) => {
  const { name, exchangeId, currency, description } = input;
  // As it is looked up: in capitals.
  const symbol = input.symbol.toUpperCase();
  return async (unit) => {
    if (!(await isCurrency(unit, currency))) throw refuse('INDEX_CURRENCY_UNKNOWN', ['input', 'currency']);
    if (!(await unit.one(micOf, { id: exchangeId })))
      throw refuse('INDEX_EXCHANGE_NOT_FOUND', ['input', 'exchangeId']);
    const { id } = await unit.only(allotId);
    const index = { symbol, name, exchangeId, currency, description };
    if (!(await unit.one(insert, { ...index, id }))) throw refuse('INDEX_SYMBOL_TAKEN', ['input', 'symbol']);
    await recordOfIndex(unit, id, { before: null, after: index }, marketIndexAdded);
    return { id };
  };
});
