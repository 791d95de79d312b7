import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { AdvanceTransactionInput } from '../generated';
import { checkAccounts } from '../posting/accounts';
import type { RaisedWarning } from '../posting/budget-warnings';
import { postToLedger } from '../posting/ledger';
import { readLines } from '../posting/lines';
import { advance, type LockedTransaction, lockTransaction, type Step } from '../posting/locked-transaction';
import { passGate } from '../posting/period-gate';
import type { TransactionRow } from '../transactions';
import { financeWrites } from '../write-side';
import type { PostedResult } from './post-transaction';

type Name = 'submitTransaction' | 'approveTransaction' | 'postApprovedTransaction' | 'cancelTransaction';
type Status = TransactionRow['status'];

const BEFORE: Readonly<Record<Name, readonly Status[]>> = {
  submitTransaction: ['DRAFT'],
  approveTransaction: ['SUBMITTED'],
  postApprovedTransaction: ['APPROVED'],
  cancelTransaction: ['DRAFT', 'SUBMITTED', 'APPROVED'],
};

const STEPS: Readonly<
  Record<
    Name,
    (unit: UnitOfWork, transaction: LockedTransaction, note: string | null) => Promise<RaisedWarning[]>
  >
> = {
  submitTransaction: async (unit, transaction, note) => {
    if (transaction.createdById !== unit.viewer.employeeId) throw refuse('TRANSACTION_NOT_YOURS');
    if (transaction.small) return post(unit, transaction, { note });
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
 * TRANSACTION_WRONG_STATUS, TRANSACTION_NOT_YOURS, TRANSACTION_OWN_APPROVAL, PERIOD_NOT_OPEN, STALE_VERSION, and what
 * `postToLedger` throws.
 */
export function advanceTransaction(
  context: SubgraphContext,
  name: Name,
  input: AdvanceTransactionInput,
): Promise<PostedResult> {
  const { id, note = null } = input;
  return mutate(context, financeWrites, { name, input }, async (unit) => {
    const transaction = await lockTransaction(unit, id);
    if (!BEFORE[name].includes(transaction.status))
      throw refuse('TRANSACTION_WRONG_STATUS', {
        message: `The transaction is ${transaction.status}.`,
        inputPath: ['input', 'id'],
      });
    checkVersion(transaction, input);
    return { id, warnings: await STEPS[name](unit, transaction, note) };
  });
}

async function post(
  unit: UnitOfWork,
  transaction: LockedTransaction,
  { approved, note }: Pick<Step, 'approved' | 'note'>,
): Promise<RaisedWarning[]> {
  const { periodId } = transaction;
  const { now } = await passGate(unit, periodId, ['input', 'id']);
  const by = unit.viewer.employeeId;
  await advance(unit, transaction, { status: 'POSTED', approved, posted: { by, at: now }, note });
  const lines = await readLines(unit, transaction.id, { swapped: false });
  const head = { ...transaction, postedById: by, postedAt: now };
  return postToLedger(unit, head, lines, () => ['input', 'id']);
}

async function checkLines(unit: UnitOfWork, transaction: LockedTransaction): Promise<void> {
  const { id, currency, transactionDate: date } = transaction;
  const lines = await readLines(unit, id, { swapped: false });
  await checkAccounts(
    unit,
    lines.map(({ accountId }) => ({ accountId, currency, date, inputPath: ['input', 'id'] })),
  );
}
