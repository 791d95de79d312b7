import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { checkAccounts } from '../../accounts/states';
import type { RaisedWarning } from '../../budgets/warnings';
import { refuse } from '../../errors';
import type { AdvanceTransactionInput } from '../../generated';
import { postToLedger } from '../../ledger/post';
import { holdToLimits } from '../../limits/hold';
import { passGate } from '../../periods/gate';
import { isSmall, readLines } from '../../posting/lines';
import { mutation } from '../../write-side';
import { advance, lockTransaction, type Step } from '../locked';
import type { TransactionRow } from '../table';

/** A mutation that takes a transaction a step further. */
export type Advance =
  | 'submitTransaction'
  | 'approveTransaction'
  | 'postApprovedTransaction'
  | 'cancelTransaction';

const BEFORE: Readonly<Record<Advance, readonly TransactionRow['status'][]>> = {
  submitTransaction: ['DRAFT'],
  approveTransaction: ['SUBMITTED'],
  postApprovedTransaction: ['APPROVED'],
  cancelTransaction: ['DRAFT', 'SUBMITTED', 'APPROVED'],
};

const STEPS: Readonly<
  Record<
    Advance,
    (unit: UnitOfWork, transaction: TransactionRow, note: string | null) => Promise<RaisedWarning[]>
  >
> = {
  submitTransaction: async (unit, transaction, note) => {
    if (transaction.createdById !== unit.viewer.employeeId) throw refuse('TRANSACTION_NOT_YOURS');
    if (isSmall(transaction)) return post(unit, transaction, { note });
    await passGate(unit, transaction.periodId, ['input', 'id'], ['OPEN', 'FUTURE']);
    await checkLines(unit, transaction);
    await advance(unit, transaction, { status: 'SUBMITTED', note });
    return [];
  },
  approveTransaction: async (unit, transaction, note) => {
    const by = unit.viewer.employeeId;
    if (transaction.createdById === by) throw refuse('TRANSACTION_OWN_APPROVAL');
    const { periodId } = transaction;
    const { period, now: at } = await passGate(unit, periodId, ['input', 'id'], ['OPEN', 'FUTURE']);
    const approved = { by, at };
    if (period.status === 'OPEN') return post(unit, transaction, { approved, note });
    // What is agreed to before its time is posted when the period is open.
    await holdToLimits(unit, transaction);
    await advance(unit, transaction, { status: 'APPROVED', approved, note });
    return [];
  },
  postApprovedTransaction: (unit, transaction, note) => post(unit, transaction, { note }),
  cancelTransaction: async (unit, transaction, note) => {
    const { status, createdById } = transaction;
    if (status === 'DRAFT' && createdById !== unit.viewer.employeeId) throw refuse('TRANSACTION_NOT_YOURS');
    await advance(unit, transaction, { status: 'CANCELLED', note });
    return [];
  },
};

/**
 * Takes a transaction that is not in the ledger a step further. Throws TRANSACTION_NOT_FOUND,
 * TRANSACTION_WRONG_STATUS, TRANSACTION_NOT_YOURS, TRANSACTION_OWN_APPROVAL, AMOUNT_ABOVE_LIMIT, PERIOD_NOT_OPEN, STALE_VERSION, and what
 * `postToLedger` throws.
 */
export const advanceTransaction = (name: Advance) =>
  mutation(name, (input: AdvanceTransactionInput) => async (unit) => {
    const { id, note = null } = input;
    const transaction = await lockTransaction(unit, id);
    if (!BEFORE[name].includes(transaction.status))
      throw refuse('TRANSACTION_WRONG_STATUS', ['input', 'id'], {
        message: `The transaction is ${transaction.status}.`,
      });
    checkVersion(transaction, input);
    return { id, warnings: await STEPS[name](unit, transaction, note) };
  });

async function post(
  unit: UnitOfWork,
  transaction: TransactionRow,
  { approved, note }: Pick<Step, 'approved' | 'note'>,
): Promise<RaisedWarning[]> {
  const { periodId } = transaction;
  const { now } = await passGate(unit, periodId, ['input', 'id']);
  const by = unit.viewer.employeeId;
  await advance(unit, transaction, { status: 'POSTED', approved, posted: { by, at: now }, note });
  const lines = await readLines(unit, transaction.id, { swapped: false });
  const posted = { ...transaction, postedById: by, postedAt: now };
  return postToLedger(unit, posted, lines, () => ['input', 'id']);
}

async function checkLines(unit: UnitOfWork, transaction: TransactionRow): Promise<void> {
  const { id, currency, transactionDate: date } = transaction;
  const lines = await readLines(unit, id, { swapped: false });
  await checkAccounts(
    unit,
    lines.map(({ accountId }) => ({ accountId, currency, date, inputPath: ['input', 'id'] })),
  );
}
