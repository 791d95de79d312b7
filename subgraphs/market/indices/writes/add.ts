import { nextId, param, reference, statement } from '../../../../citus';
import { isCurrency } from '../../currencies/reads';
import { refuse } from '../../errors';
import { marketIndexAdded } from '../../events';
import { micOf } from '../../exchanges/reads';
import type { AddMarketIndexInput } from '../../generated';
import { mutation } from '../../write-side';
import { indices } from '../table';
import { recordOfIndex } from './trail';

const allotId = nextId(indices, 'market.index.allotId');

const insert = statement<{ readonly id: string }>('market.index.insert', reference)
  .sql`insert into ${indices} (index_id, symbol, name, exchange_id, currency, description)
       values (${param.bigint('id')}, ${param.text('symbol')}, ${param.text('name')}, ${param.bigint('exchangeId')},
               ${param.text('currency')}, ${param.text('description')})
       on conflict (symbol) do nothing returning index_id as id`;

/** Adds an index. Throws FORBIDDEN, INDEX_CURRENCY_UNKNOWN, INDEX_EXCHANGE_NOT_FOUND or INDEX_SYMBOL_TAKEN. */
export const addMarketIndex = mutation('addMarketIndex', (input: AddMarketIndexInput) => {
  const { name, exchangeId, currency, description } = input;
  // As it is looked up: in capitals.
  const symbol = input.symbol.toUpperCase();
  return async (unit) => {
    if (!(await isCurrency(unit, currency)))
      throw refuse('INDEX_CURRENCY_UNKNOWN', { inputPath: ['input', 'currency'] });
    if (!(await unit.one(micOf, { id: exchangeId })))
      throw refuse('INDEX_EXCHANGE_NOT_FOUND', { inputPath: ['input', 'exchangeId'] });
    const { id } = await unit.only(allotId);
    const index = { symbol, name, exchangeId, currency, description };
    if (!(await unit.one(insert, { ...index, id })))
      throw refuse('INDEX_SYMBOL_TAKEN', { inputPath: ['input', 'symbol'] });
    await recordOfIndex(unit, id, { before: null, after: index }, marketIndexAdded);
    return { id };
  };
});
