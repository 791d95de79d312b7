import type { InputPath } from '../../runtime/input';
import type { UnitOfWork } from '../../runtime/mutation';
import type { RaisedWarning } from '../budgets/warnings';
import { refuse } from '../errors';
import { findPeriod, passGate } from '../periods/gate';
import { advance } from '../transactions/locked';
import type { TransactionRow } from '../transactions/table';
import { allotTransactionId, ownReference, writeTransaction } from '../transactions/write';
import { isSmall, readLines } from './lines';
import { takeOrigin } from './post-entries';

/** How a posted transaction is taken back. */
export interface Reversal {
  readonly date: string;
  readonly description: string;
  /** Where in the input the date is, and what names the transaction. */
  readonly datePath: InputPath;
  readonly path: InputPath;
}

/**
 * Takes back a transaction that the caller has locked, by another with the sides exchanged; the last thing in a
 * database transaction, as is `enterEntries`. Throws TRANSACTION_ALREADY_REVERSED, TRANSACTION_WRONG_STATUS,
 * TRANSACTION_REVERSAL_DATE, TRANSACTION_SECOND_PERSON, PERIOD_NOT_FOUND and PERIOD_NOT_OPEN.
 */
export async function reverseEntries(
  unit: UnitOfWork,
  original: TransactionRow,
  { date, description, datePath, path }: Reversal,
): Promise<{ readonly id: string; readonly warnings: readonly RaisedWarning[] }> {
  const { status } = original;
  if (status === 'REVERSED') throw refuse('TRANSACTION_ALREADY_REVERSED', path);
  if (status !== 'POSTED')
    throw refuse('TRANSACTION_WRONG_STATUS', path, {
      message: `The transaction is ${status}; only what is posted is taken back.`,
    });
  if (date < original.transactionDate) throw refuse('TRANSACTION_REVERSAL_DATE', datePath);
  const viewerId = unit.viewer.employeeId;
  if (!isSmall(original) && original.createdById === viewerId) throw refuse('TRANSACTION_SECOND_PERSON');
  const { id: periodId } = await findPeriod(unit, date, datePath);
  const id = await allotTransactionId(unit);
  const origin = `Reversal:${original.id}`;
  if ((await takeOrigin(unit, origin, id)) !== null) throw refuse('TRANSACTION_ALREADY_REVERSED', path);
  const { now } = await passGate(unit, periodId, datePath);
  await advance(unit, original, { status: 'REVERSED', reversedById: id });
  const { currency, exchangeRate, totalAmount, baseAmount, invoiceId, paymentId } = original;
  return writeTransaction(unit, {
    id,
    reference: ownReference(id, date),
    transactionType: 'REVERSAL',
    description,
    transactionDate: date,
    periodId,
    currency,
    exchangeRate,
    totalAmount,
    baseAmount,
    lines: await readLines(unit, original.id, { swapped: true }),
    status: 'POSTED',
    createdById: viewerId,
    approvedById: null,
    origin,
    reversalOfId: original.id,
    invoiceId,
    paymentId,
    now,
    pathOf: () => path,
  });
}
