import { checkVersion } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import type { ReverseTransactionInput } from '../../generated';
import { reverseEntries } from '../../posting/reversal';
import { mutation } from '../../write-side';
import { lockTransaction } from '../locked';

/**
 * Takes back a posted transaction that somebody entered. Throws TRANSACTION_NOT_FOUND, TRANSACTION_NOT_REVERSIBLE,
 * STALE_VERSION and what `reverseEntries` throws.
 */
export const reverseTransaction = mutation(
  'reverseTransaction',
  (input: ReverseTransactionInput) => async (unit) => {
    const { id, reversedOn: date, reason } = input;
    const original = await lockTransaction(unit, id);
    const path = ['input', 'id'];
    if (original.status === 'REVERSED') throw refuse('TRANSACTION_ALREADY_REVERSED', path);
    if (original.origin !== null || original.transactionType === 'REVERSAL' || original.invoiceId !== null)
      throw refuse('TRANSACTION_NOT_REVERSIBLE', path);
    checkVersion(original, input);
    const reversal = await reverseEntries(unit, original, {
      date,
      description: `Reversal of ${original.reference}: ${reason}`,
      datePath: ['input', 'reversedOn'],
      path,
    });
    return { ...reversal, originalId: id };
  },
);
