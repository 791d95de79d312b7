import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { TransactionRow } from '../transactions';
import { type EntryLine, priceLines } from './lines';
import { findPeriod, passGate } from './period-gate';
import { allotTransactionId, ownReference, type WrittenTransaction, writeTransaction } from './transactions';

/** What is to be posted. */
export interface Posting {
  /** Id that was allotted for it, where the caller has written it down already. */
  readonly id?: string | undefined;
  readonly transactionType: TransactionRow['transactionType'];
  readonly description: string;
  readonly transactionDate: string;
  readonly currency: string;
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
  readonly datePath?: readonly (string | number)[] | undefined;
  /** Where in the input the account of a line is; the line of `input.lines` unless named. */
  readonly pathOf?: ((lineNo: number) => readonly (string | number)[]) | undefined;
}

/** What came of a posting; `repeated` where there was one for the same origin already. */
export interface PostedEntries extends Omit<WrittenTransaction, 'status'> {
  readonly status: TransactionRow['status'];
  readonly repeated: boolean;
}

/** A currency in which accounts are kept. */
export interface PostingCurrency {
  readonly code: string;
  readonly minorUnits: number;
  readonly accountingRate: string;
}

const currencyOf = statement<{ code: string }, PostingCurrency>({
  name: 'finance.currency.ofCode',
  route: reference,
  sql: `select code, minor_units as "minorUnits", accounting_rate as "accountingRate"
        from finance_core.currencies where code = $code::text`,
});

const claimOrigin = statement<Params, { origin: string }>({
  name: 'finance.transaction.claimOrigin',
  route: singleShard,
  sql: `insert into finance_core.transactions_by_origin (origin, transaction_id)
        values ($key::text, $transactionId::bigint) on conflict (origin) do nothing returning origin`,
});

const idOfOrigin = statement<Params, { id: string }>({
  name: 'finance.transaction.idOfOrigin',
  route: singleShard,
  sql: `select transaction_id as id from finance_core.transactions_by_origin where origin = $key::text`,
});

/** A currency by its code. Throws CURRENCY_UNKNOWN. */
export async function findCurrency(unit: UnitOfWork, code: string): Promise<PostingCurrency> {
  const currency = await unit.one(currencyOf, { code });
  if (!currency) throw refuse('CURRENCY_UNKNOWN', { inputPath: ['input', 'currency'] });
  return currency;
}

/**
 * Takes the origin for a transaction. Returns the transaction that has it already, after waiting for one that is
 * being posted, or null.
 */
export async function takeOrigin(unit: UnitOfWork, origin: string, id: string): Promise<string | null> {
  if (await unit.one(claimOrigin, { key: origin, transactionId: id })) return null;
  return (await unit.one(idOfOrigin, { key: origin }))!.id;
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
  const { transactionDate, datePath = ['input', 'transactionDate'], currency: code, origin } = posting;
  const currency = await findCurrency(unit, code);
  const exchangeRate = posting.exchangeRate ?? currency.accountingRate;
  const pricing = { minorUnits: currency.minorUnits, rate: exchangeRate, baseAmount: posting.baseAmount };
  const priced = await priceLines(unit, posting.lines, pricing);
  const { id: periodId } = await findPeriod(unit, transactionDate, datePath);
  const id = posting.id ?? (await allotTransactionId(unit));
  const earlier = origin === undefined ? null : await takeOrigin(unit, origin, id);
  if (earlier !== null) return { id: earlier, status: 'POSTED', warnings: [], repeated: true };
  const status = statusOf(priced.small);
  const { now } = await passGate(
    unit,
    periodId,
    datePath,
    status === 'POSTED' ? ['OPEN'] : ['OPEN', 'FUTURE'],
  );
  const written = await writeTransaction(unit, {
    ...priced,
    id,
    reference: posting.reference ?? ownReference(id, transactionDate),
    transactionType: posting.transactionType,
    description: posting.description,
    transactionDate,
    periodId,
    currency: code,
    exchangeRate,
    status,
    createdById: posting.createdById ?? unit.viewer.employeeId,
    approvedById: posting.approvedById,
    origin,
    invoiceId: posting.invoiceId,
    paymentId: posting.paymentId,
    now,
    pathOf: posting.pathOf ?? ((lineNo) => ['input', 'lines', lineNo - 1, 'accountId']),
  });
  return { ...written, repeated: false };
}

/** As `enterEntries`, into the ledger at once: for what follows from something that has been agreed to already. */
export function postEntries(unit: UnitOfWork, posting: Posting): Promise<PostedEntries> {
  return enterEntries(unit, posting, () => 'POSTED');
}
