import { claim, insertInto, insertRows, nextId } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import type { RaisedWarning } from '../budgets/warnings';
import { refuse } from '../errors';
import { transactionEvents } from '../events';
import { FEW_ROWS, type PathOfLine, postToLedger } from '../ledger/post';
import type { PricedLine, PricedLines } from '../posting/lines';
import { transactionAudit } from '../write-side';
import {
  type TransactionRow,
  transactionLines,
  transactions,
  transactionsByEmployee,
  transactionsByReference,
} from './table';

/** What of a transaction follows from what is written, or happens later. */
type Follows =
  | 'status'
  | 'lineCount'
  | 'approvedAt'
  | 'postedById'
  | 'postedAt'
  | 'reversedById'
  | 'createdAt'
  | 'updatedAt'
  | 'version';

/** A transaction that is about to be written, with its lines. */
export interface NewTransaction extends PricedLines, Omit<TransactionRow, keyof PricedLines | Follows> {
  readonly status: 'DRAFT' | 'SUBMITTED' | 'POSTED';
  /** The time of the database transaction. */
  readonly now: string;
  readonly pathOf: PathOfLine;
}

/** What came of writing a transaction. */
export interface WrittenTransaction {
  readonly id: string;
  readonly status: NewTransaction['status'];
  readonly warnings: readonly RaisedWarning[];
}

const allotId = nextId(transactions, 'finance.transaction.allotId');
const insert = insertInto(transactions, 'finance.transaction.insert', 'createdAt', 'updatedAt');
const insertLine = insertInto(transactionLines, 'finance.transactionLine.insert');
const insertLines = insertRows(transactionLines, 'finance.transactionLine.insertMany');
/** Puts a transaction on the list of who entered or approved it. */
export const listForEmployee = insertInto(transactionsByEmployee, 'finance.transaction.listForEmployee');

/** A new id for a transaction. */
export async function allotTransactionId(unit: UnitOfWork): Promise<string> {
  return (await unit.only(allotId)).id;
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
  { lines, now, pathOf, ...head }: NewTransaction,
): Promise<WrittenTransaction> {
  const { id, reference, status, createdById, approvedById } = head;
  const { transactionType, currency, totalAmount, origin } = head;
  if (!(await claim(unit, transactionsByReference, { id, reference })))
    throw refuse('TRANSACTION_REFERENCE_TAKEN', ['input', 'reference']);
  const postedById = status === 'POSTED' ? unit.viewer.employeeId : null;
  const transaction = {
    ...head,
    approvedAt: approvedById && now,
    postedById,
    postedAt: postedById && now,
    lineCount: lines.length,
    createdAt: now,
    updatedAt: now,
  };
  await unit.run(insert, { ...transaction, key: id });
  await writeLines(unit, id, lines);
  await unit.run(listForEmployee, { ...transaction, key: createdById, role: 'CREATED' });
  if (approvedById) await unit.run(listForEmployee, { ...transaction, key: approvedById, role: 'APPROVED' });
  const after = { status, reference, transactionType, currency, totalAmount, ...(origin && { origin }) };
  await unit.record(
    transactionAudit,
    id,
    { entity: 'Transaction', entityId: id, before: null, after },
    transactionEvents[status](id, { ...head, transactionId: id }),
  );
  if (!postedById) return { id, status, warnings: [] };
  const warnings = await postToLedger(unit, { ...head, postedById, postedAt: now }, lines, pathOf);
  return { id, status, warnings };
}

async function writeLines(unit: UnitOfWork, id: string, lines: readonly PricedLine[]): Promise<void> {
  if (lines.length > FEW_ROWS)
    await insertLines(
      unit,
      lines.map((line) => ({ ...line, transactionId: id })),
    );
  else for (const line of lines) await unit.run(insertLine, { ...line, key: id });
}
