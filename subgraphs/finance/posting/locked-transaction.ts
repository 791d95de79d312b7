import { type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { TransactionRow } from '../transactions';
import { transactionAudit } from '../write-side';
import { ONE_PERSON_LIMIT } from './lines';
import { emitTransaction, listTransaction } from './transactions';

/** A transaction whose state nobody else changes until this database transaction ends. */
export type LockedTransaction = Omit<
  TransactionRow,
  'approvedAt' | 'postedById' | 'postedAt' | 'updatedAt' | 'lineCount' | 'reversedById'
> & {
  /** Whether the total is one that a single person may post. */
  readonly small: boolean;
};

const lock = statement<Params, LockedTransaction>({
  name: 'finance.transaction.lock',
  route: singleShard,
  sql: `select transaction_id as id, reference, transaction_type as "transactionType", description,
               transaction_date as "transactionDate", period_id as "periodId", currency,
               exchange_rate as "exchangeRate", total_amount as "totalAmount", base_amount as "baseAmount", status,
               created_by as "createdById", approved_by as "approvedById",
               reversal_of_transaction_id as "reversalOfId", invoice_id as "invoiceId", payment_id as "paymentId",
               origin, created_at as "createdAt", version, base_amount <= $limit::numeric as small
        from finance_core.transactions where transaction_id = $key::bigint for update`,
});

const update = statement<Params, never>({
  name: 'finance.transaction.advance',
  route: singleShard,
  sql: `update finance_core.transactions
        set status = $status::text,
            approved_by = coalesce($approvedById::bigint, approved_by),
            approved_at = coalesce($approvedAt::timestamptz, approved_at),
            posted_by = coalesce($postedById::bigint, posted_by),
            posted_at = coalesce($postedAt::timestamptz, posted_at),
            reversed_by_transaction_id = $reversedById::bigint,
            updated_at = now(), version = version + 1
        where transaction_id = $key::bigint`,
});

const relist = statement<Params, never>({
  name: 'finance.transaction.relist',
  route: singleShard,
  sql: `update finance_core.transactions_by_employee set status = $status::text
        where employee_id = $key::bigint and role = $role::text and transaction_id = $transactionId::bigint`,
});

/** Locks a transaction. Throws TRANSACTION_NOT_FOUND. */
export async function lockTransaction(unit: UnitOfWork, id: string): Promise<LockedTransaction> {
  const transaction = await unit.one(lock, { key: id, limit: ONE_PERSON_LIMIT });
  if (!transaction) throw refuse('TRANSACTION_NOT_FOUND', { inputPath: ['input', 'id'] });
  return transaction;
}

/** A step of a transaction from one state to the next. */
export interface Step {
  readonly status: 'SUBMITTED' | 'APPROVED' | 'POSTED' | 'REVERSED' | 'CANCELLED';
  /** Who agrees to it with this step, and when. */
  readonly approved?: { readonly by: string; readonly at: string } | undefined;
  /** Who posts it with this step, and when. */
  readonly posted?: { readonly by: string; readonly at: string } | undefined;
  readonly reversedById?: string | undefined;
  /** What is remarked in the trail. */
  readonly note?: string | null | undefined;
}

/** Takes a locked transaction a step further, with its lookups, trail and event. */
export async function advance(unit: UnitOfWork, transaction: LockedTransaction, step: Step): Promise<void> {
  const { id, createdById, approvedById: approvedBefore, status: before } = transaction;
  const { status, approved, posted, reversedById, note } = step;
  await unit.run(update, {
    key: id,
    status,
    approvedById: approved?.by,
    approvedAt: approved?.at,
    postedById: posted?.by,
    postedAt: posted?.at,
    reversedById,
  });
  await unit.run(relist, { key: createdById, role: 'CREATED', transactionId: id, status });
  if (approvedBefore)
    await unit.run(relist, { key: approvedBefore, role: 'APPROVED', transactionId: id, status });
  else if (approved) await listTransaction(unit, approved.by, 'APPROVED', { ...transaction, status });
  await unit.audit(transactionAudit, id, {
    entity: 'Transaction',
    entityId: id,
    before: { status: before },
    after: {
      status,
      ...(approved && { approvedById: approved.by }),
      ...(reversedById && { reversedById }),
      ...(note && { note }),
    },
  });
  await emitTransaction(unit, status, toldOf(transaction));
}

function toldOf({ id, reference, transactionType, currency, totalAmount, origin }: LockedTransaction) {
  return { id, reference, transactionType, currency, totalAmount, origin };
}
