import { lockRow, updateRow } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { transactionEvents } from '../events';
import { transactionAudit } from '../write-side';
import { type TransactionRow, transactions, transactionsByEmployee } from './table';
import { listForEmployee } from './write';

const lock = lockRow(transactions, 'finance.transaction.lock');
const change = updateRow(
  transactions,
  'finance.transaction.advance',
  'status',
  'approvedById',
  'approvedAt',
  'postedById',
  'postedAt',
  'reversedById',
);
const relist = updateRow(transactionsByEmployee, 'finance.transaction.relist', 'status');

/** Locks a transaction: nobody else changes it until this database transaction ends. Throws TRANSACTION_NOT_FOUND. */
export async function lockTransaction(unit: UnitOfWork, id: string): Promise<TransactionRow> {
  const transaction = await unit.one(lock, { key: id });
  if (!transaction) throw refuse('TRANSACTION_NOT_FOUND', ['input', 'id']);
  return transaction;
}

/** Who does something to a transaction, and when. */
interface Deed {
  readonly by: string;
  readonly at: string;
}

/** A step of a transaction from one state to the next. */
export interface Step {
  readonly status: 'SUBMITTED' | 'APPROVED' | 'POSTED' | 'REVERSED' | 'CANCELLED';
  /** Who agrees to it with this step. */
  readonly approved?: Deed | undefined;
  /** Who posts it with this step. */
  readonly posted?: Deed | undefined;
  readonly reversedById?: string | undefined;
  /** What is remarked in the trail. */
  readonly note?: string | null | undefined;
}

/** Takes a locked transaction a step further, with its lookups, trail and event. */
export async function advance(unit: UnitOfWork, before: TransactionRow, step: Step): Promise<void> {
  const { id, createdById } = before;
  const { status, approved, posted, reversedById, note } = step;
  const after = {
    ...before,
    status,
    approvedById: approved?.by ?? before.approvedById,
    approvedAt: approved?.at ?? before.approvedAt,
    postedById: posted?.by ?? before.postedById,
    postedAt: posted?.at ?? before.postedAt,
    reversedById: reversedById ?? null,
  };
  await unit.run(change, { ...after, key: id });
  await unit.run(relist, { key: createdById, role: 'CREATED', id, status });
  if (before.approvedById) await unit.run(relist, { key: before.approvedById, role: 'APPROVED', id, status });
  else if (approved) await unit.run(listForEmployee, { ...after, key: approved.by, role: 'APPROVED' });
  const changes = {
    status,
    ...(approved && { approvedById: approved.by }),
    ...(reversedById && { reversedById }),
    ...(note && { note }),
  };
  await unit.record(
    transactionAudit,
    id,
    { entity: 'Transaction', entityId: id, before: { status: before.status }, after: changes },
    transactionEvents[status](id, { ...before, transactionId: id }),
  );
}
