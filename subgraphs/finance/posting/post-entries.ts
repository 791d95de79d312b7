import { claim, columns, key, singleShard, statement } from '../../../citus';
import type { InputPath } from '../../runtime/input';
import type { UnitOfWork } from '../../runtime/mutation';
import { findCurrency } from '../currencies/reads';
import type { PathOfLine } from '../ledger/post';
import { findPeriod, passGate } from '../periods/gate';
import { type TransactionRow, transactionsByOrigin } from '../transactions/table';
import {
  allotTransactionId,
  ownReference,
  type WrittenTransaction,
  writeTransaction,
} from '../transactions/write';
import { type EntryLine, isSmall, priceLines } from './lines';

/** What is to be posted. */
export interface Posting
  extends Pick<TransactionRow, 'transactionType' | 'description' | 'transactionDate' | 'currency'> {
  /** Id that was allotted for it, where the caller has written it down already. */
  readonly id?: string | undefined;
  readonly lines: readonly EntryLine[];
  /** What it is filed under; a number of its own where none is given. */
  readonly reference?: string | null | undefined;
  /** What the posting follows from, `Trade:<portfolio>:<trade>`: nothing is posted twice for the same. */
  readonly origin?: string | undefined;
  /** Who entered it; the viewer unless named. */
  readonly createdById?: string | undefined;
  /** Who agreed to it, where somebody else than who entered it did. */
  readonly approvedById?: string | null | undefined;
  /** Reporting currency for one unit; the accounting rate of the currency unless given. */
  readonly exchangeRate?: string | undefined;
  /** The total in the reporting currency, where it is not to be converted at the rate. */
  readonly baseAmount?: string | undefined;
  readonly invoiceId?: string | undefined;
  readonly paymentId?: string | undefined;
  /** Where in the input the date is; `input.transactionDate` unless named. */
  readonly datePath?: InputPath | undefined;
  /** Where in the input the account of a line is; the line of `input.lines` unless named. */
  readonly pathOf?: PathOfLine | undefined;
}

/** What came of a posting; `repeated` where there was one for the same origin already. */
export interface PostedEntries extends Omit<WrittenTransaction, 'status'> {
  readonly status: TransactionRow['status'];
  readonly repeated: boolean;
}

const idOfOrigin = statement('finance.transaction.idOfOrigin', singleShard)
  .sql`select ${columns(transactionsByOrigin, 'id')} from ${transactionsByOrigin} where origin = ${key.text}`;

/**
 * Takes the origin for a transaction. Returns the transaction that has it already, after waiting for one that is
 * being posted, or null.
 */
export async function takeOrigin(unit: UnitOfWork, origin: string, id: string): Promise<string | null> {
  if (await claim(unit, transactionsByOrigin, { origin, id })) return null;
  return (await unit.only(idOfOrigin, { key: origin })).id;
}

/**
 * Writes a transaction of balanced lines: `statusOf` decides, by whether one person may post such an amount alone, if
 * it goes into the ledger at once. For mutations and subscribers alike; the last thing that they do in their
 * transaction, for it ends with the locks on the accounts. Throws CURRENCY_UNKNOWN, PERIOD_NOT_FOUND, PERIOD_NOT_OPEN
 * and what `priceLines` and `writeTransaction` throw.
 */
export async function enterEntries(
  unit: UnitOfWork,
  posting: Posting,
  statusOf: (small: boolean) => 'DRAFT' | 'SUBMITTED' | 'POSTED',
): Promise<PostedEntries> {
  const { transactionType, description, transactionDate, currency, origin } = posting;
  const { datePath = ['input', 'transactionDate'] } = posting;
  const { minorUnits, accountingRate } = await findCurrency(unit, currency);
  const exchangeRate = posting.exchangeRate ?? accountingRate;
  const pricing = { minorUnits, rate: exchangeRate, baseAmount: posting.baseAmount };
  const priced = await priceLines(unit, posting.lines, pricing);
  const { id: periodId } = await findPeriod(unit, transactionDate, datePath);
  const id = posting.id ?? (await allotTransactionId(unit));
  const earlier = origin === undefined ? null : await takeOrigin(unit, origin, id);
  if (earlier !== null) return { id: earlier, status: 'POSTED', warnings: [], repeated: true };
  const status = statusOf(isSmall(priced));
  const allowed = status === 'POSTED' ? (['OPEN'] as const) : (['OPEN', 'FUTURE'] as const);
  const { now } = await passGate(unit, periodId, datePath, allowed);
  const written = await writeTransaction(unit, {
    ...priced,
    id,
    reference: posting.reference ?? ownReference(id, transactionDate),
    transactionType,
    description,
    transactionDate,
    periodId,
    currency,
    exchangeRate,
    status,
    createdById: posting.createdById ?? unit.viewer.employeeId,
    approvedById: posting.approvedById ?? null,
    origin: origin ?? null,
    reversalOfId: null,
    invoiceId: posting.invoiceId ?? null,
    paymentId: posting.paymentId ?? null,
    now,
    pathOf: posting.pathOf ?? ((lineNo) => ['input', 'lines', lineNo - 1, 'accountId']),
  });
  return { ...written, repeated: false };
}

/** As `enterEntries`, into the ledger at once: for what follows from something that has been agreed to already. */
export function postEntries(unit: UnitOfWork, posting: Posting): Promise<PostedEntries> {
  return enterEntries(unit, posting, () => 'POSTED');
}
