import { lockRow } from '../../../citus';
import { refuse } from '../errors';
import type { RetrySettlementInput } from '../generated';
import { mutation } from '../write-side';
import { postMovement } from './movement';
import { tradeOrigin } from './reads';
import { tradeSettlements } from './table';

const lock = lockRow(tradeSettlements, 'finance.settlement.lock', { columns: ['status', 'movement'] });

/**
 * Tries again to post the cash of a trade: on the date of the trade, or on a later one that a controller names. Throws
 * SETTLEMENT_NOT_FOUND, SETTLEMENT_NOT_FAILED, SETTLEMENT_DATE_INVALID and what `postMovement` throws; then
 * the settlement stays as it was.
 */
export const retrySettlement = mutation('retrySettlement', (input: RetrySettlementInput) => {
  const { cashAccountId } = input;
  const origin = tradeOrigin(input);
  return async (unit) => {
    const settlement = await unit.one(lock, { key: origin });
    const inputPath = ['input', 'tradeId'];
    if (!settlement) throw refuse('SETTLEMENT_NOT_FOUND', inputPath);
    if (settlement.status !== 'FAILED') throw refuse('SETTLEMENT_NOT_FAILED', inputPath);
    const { movement } = settlement;
    const datePath = ['input', 'postingDate'];
    const postingDate = input.postingDate ?? movement.tradeDate;
    if (postingDate < movement.tradeDate) throw refuse('SETTLEMENT_DATE_INVALID', datePath);
    await postMovement(unit, movement, {
      postingDate,
      cashAccountId: cashAccountId ?? movement.cashAccountId,
      datePath,
      accountPath: ['input', 'cashAccountId'],
    });
    return { origin };
  };
});
