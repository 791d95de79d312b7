import { bulkInsert, type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { TransactionRow } from '../transactions';
import { transactionAudit } from '../write-side';
import type { RaisedWarning } from './budget-warnings';
import { FEW_ROWS, postToLedger } from './ledger';
import type { PricedLine, PricedLines } from './lines';

/** A transaction that is about to be written, with its lines. */
export interface NewTransaction extends PricedLines {
  readonly id: string;
  readonly reference: string;
  readonly transactionType: TransactionRow['transactionType'];
  readonly description: string;
  readonly transactionDate: string;
  readonly periodId: string;
  readonly currency: string;
  readonly exchangeRate: string;
  readonly status: 'DRAFT' | 'SUBMITTED' | 'POSTED';
  readonly createdById: string;
  readonly approvedById?: string | null | undefined;
  readonly origin?: string | null | undefined;
  readonly reversalOfId?: string | null | undefined;
  readonly invoiceId?: string | null | undefined;
  readonly paymentId?: string | null | undefined;
  /** The time of the database transaction. */
  readonly now: string;
  /** Where in the input the account of a line is named. */
  readonly pathOf: (lineNo: number) => readonly (string | number)[];
}

/** What came of writing a transaction. */
export interface WrittenTransaction {
  readonly id: string;
  readonly status: NewTransaction['status'];
  readonly warnings: readonly RaisedWarning[];
}

const allot = statement<Params, { id: string }>({
  name: 'finance.transaction.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('finance_core.transactions', 'transaction_id'))::bigint as id`,
});

const claimReference = statement<Params, { reference: string }>({
  name: 'finance.transaction.claimReference',
  route: singleShard,
  sql: `insert into finance_core.transactions_by_reference (reference, transaction_id)
        values ($key::text, $transactionId::bigint) on conflict (reference) do nothing returning reference`,
});

const insertHead = statement<Params, never>({
  name: 'finance.transaction.insert',
  route: singleShard,
  sql: `insert into finance_core.transactions
          (transaction_id, reference, transaction_type, description, transaction_date, period_id, currency,
           exchange_rate, total_amount, base_amount, line_count, status, created_by, approved_by, approved_at,
           posted_by, posted_at, reversal_of_transaction_id, invoice_id, payment_id, origin, created_at, updated_at)
        values ($key::bigint, $reference::text, $transactionType::text, $description::text, $transactionDate::date,
                $periodId::bigint, $currency::text, $exchangeRate::numeric, $totalAmount::numeric,
                $baseAmount::numeric, $lineCount::integer, $status::text, $createdById::bigint,
                $approvedById::bigint, $approvedAt::timestamptz, $postedById::bigint, $postedAt::timestamptz,
                $reversalOfId::bigint, $invoiceId::bigint, $paymentId::bigint, $origin::text, $now::timestamptz, $now)`,
});

const insertLine = statement<Params, never>({
  name: 'finance.transactionLine.insert',
  route: singleShard,
  sql: `insert into finance_accounting.transaction_lines
          (transaction_id, line_no, account_id, department_id, description, debit, credit, base_debit, base_credit)
        values ($key::bigint, $lineNo::integer, $accountId::bigint, $departmentId::bigint, $description::text,
                $debit::numeric, $credit::numeric, $baseDebit::numeric, $baseCredit::numeric)`,
});

const insertLines = statement<Params, never>({
  name: 'finance.transactionLine.insertMany',
  route: bulkInsert,
  sql: `insert into finance_accounting.transaction_lines
          (transaction_id, line_no, account_id, department_id, description, debit, credit, base_debit, base_credit)
        select * from unnest($keys::bigint[], $lineNos::integer[], $accountIds::bigint[], $departmentIds::bigint[],
          $descriptions::text[], $debits::numeric[], $credits::numeric[], $baseDebits::numeric[], $baseCredits::numeric[])`,
});

const listForEmployee = statement<Params, never>({
  name: 'finance.transaction.listForEmployee',
  route: singleShard,
  sql: `insert into finance_core.transactions_by_employee
          (employee_id, role, transaction_id, transaction_type, transaction_date, period_id, currency, base_amount,
           status, created_at)
        values ($key::bigint, $role::text, $transactionId::bigint, $transactionType::text, $transactionDate::date,
                $periodId::bigint, $currency::text, $baseAmount::numeric, $status::text, $createdAt::timestamptz)`,
});

/** Puts a transaction on the list of who entered or approved it. */
export async function listTransaction(
  unit: UnitOfWork,
  employeeId: string,
  role: 'CREATED' | 'APPROVED',
  transaction: Pick<
    TransactionRow,
    | 'id'
    | 'transactionType'
    | 'transactionDate'
    | 'periodId'
    | 'currency'
    | 'baseAmount'
    | 'status'
    | 'createdAt'
  >,
): Promise<void> {
  const { id: transactionId, ...listed } = transaction;
  await unit.run(listForEmployee, { ...listed, key: employeeId, role, transactionId });
}

/** A new id for a transaction. */
export async function allotTransactionId(unit: UnitOfWork): Promise<string> {
  return (await unit.one(allot, {}))!.id;
}

/** The reference that a transaction is filed under unless it was given one. */
export function ownReference(id: string, transactionDate: string): string {
  return `JE-${transactionDate.slice(0, 4)}-${id.padStart(7, '0')}`;
}

/**
 * Writes a transaction with its lines, lookups, trail and event; one that is posted also into the ledger, which comes
 * last. Throws TRANSACTION_REFERENCE_TAKEN, and what `postToLedger` throws.
 */
export async function writeTransaction(
  unit: UnitOfWork,
  transaction: NewTransaction,
): Promise<WrittenTransaction> {
  const { id, reference, status, createdById, approvedById, now, lines, pathOf, ...head } = transaction;
  const postedById = status === 'POSTED' ? unit.viewer.employeeId : null;
  const claimed = await unit.one(claimReference, { key: reference, transactionId: id });
  if (!claimed) throw refuse('TRANSACTION_REFERENCE_TAKEN', { inputPath: ['input', 'reference'] });
  await unit.run(insertHead, {
    ...head,
    key: id,
    reference,
    status,
    createdById,
    approvedById,
    approvedAt: approvedById ? now : null,
    postedById,
    postedAt: postedById ? now : null,
    lineCount: lines.length,
    now,
  });
  await writeLines(unit, id, lines);
  const listed = { ...head, id, status, createdAt: now };
  await listTransaction(unit, createdById, 'CREATED', listed);
  if (approvedById) await listTransaction(unit, approvedById, 'APPROVED', listed);
  const { transactionType, currency, totalAmount, origin = null } = head;
  await unit.audit(transactionAudit, id, {
    entity: 'Transaction',
    entityId: id,
    before: null,
    after: { status, reference, transactionType, currency, totalAmount, ...(origin && { origin }) },
  });
  await emitTransaction(unit, status, { id, reference, transactionType, currency, totalAmount, origin });
  if (!postedById) return { id, status, warnings: [] };
  const { description, transactionDate, periodId } = head;
  const posted = {
    id,
    reference,
    transactionType,
    description,
    currency,
    transactionDate,
    periodId,
    postedById,
  };
  const warnings = await postToLedger(unit, { ...posted, postedAt: now }, lines, pathOf);
  return { id, status, warnings };
}

/** What is told of a transaction. */
export type ToldTransaction = Pick<
  TransactionRow,
  'id' | 'reference' | 'transactionType' | 'currency' | 'totalAmount'
> & { readonly origin: string | null };

const EVENTS = {
  DRAFT: 'TransactionDrafted',
  SUBMITTED: 'TransactionSubmitted',
  APPROVED: 'TransactionApproved',
  POSTED: 'TransactionPosted',
  REVERSED: 'TransactionReversed',
  CANCELLED: 'TransactionCancelled',
} as const satisfies Record<TransactionRow['status'], string>;

/** Leaves the event that a transaction has reached a state. */
export function emitTransaction(
  unit: UnitOfWork,
  status: TransactionRow['status'],
  { id, ...told }: ToldTransaction,
): Promise<void> {
  return unit.emit({
    aggregate: 'Transaction',
    aggregateId: id,
    type: EVENTS[status],
    payload: { transactionId: id, ...told },
  });
}

async function writeLines(unit: UnitOfWork, id: string, lines: readonly PricedLine[]): Promise<void> {
  if (lines.length <= FEW_ROWS) {
    for (const line of lines) await unit.run(insertLine, { ...line, key: id });
    return;
  }
  await unit.run(insertLines, {
    keys: lines.map(() => id),
    lineNos: lines.map(({ lineNo }) => lineNo),
    accountIds: lines.map(({ accountId }) => accountId),
    departmentIds: lines.map(({ departmentId }) => departmentId),
    descriptions: lines.map(({ description }) => description),
    debits: lines.map(({ debit }) => debit),
    credits: lines.map(({ credit }) => credit),
    baseDebits: lines.map(({ baseDebit }) => baseDebit),
    baseCredits: lines.map(({ baseCredit }) => baseCredit),
  });
}
