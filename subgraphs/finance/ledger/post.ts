import { DatabaseError, insertInto, insertRows, nextIds } from '../../../citus';
import { there } from '../../../platform/there';
import type { InputPath } from '../../runtime/input';
import type { UnitOfWork } from '../../runtime/mutation';
import { addToAccount, addToPeriodBalance, checkAccounts } from '../accounts/states';
import { type RaisedWarning, warnOfBudgets } from '../budgets/warnings';
import { refuse } from '../errors';
import { ledgerEntriesPosted } from '../events';
import { holdToLimits } from '../limits/hold';
import type { PricedLine } from '../posting/lines';
import type { TransactionRow } from '../transactions/table';
import { ledgerEntries } from './table';

/** What its entries have in common with a transaction that is being posted. */
export type PostedHead = Pick<
  TransactionRow,
  | 'id'
  | 'reference'
  | 'transactionType'
  | 'description'
  | 'currency'
  | 'baseAmount'
  | 'transactionDate'
  | 'periodId'
> & { readonly postedById: string; readonly postedAt: string };

/** Where in the input the account of a line is named. */
export type PathOfLine = (lineNo: number) => InputPath;

/** Up to so many rows are cheaper one by one than sent off together. */
export const FEW_ROWS = 8;

const allotIds = nextIds(ledgerEntries, 'finance.ledger.allotIds');
const insertEntry = insertInto(ledgerEntries, 'finance.ledger.append', 'id');
const insertEntries = insertRows(ledgerEntries, 'finance.ledger.appendMany', 'id');

/**
 * Writes the entries of a transaction, with their event, and adds them to the balances of their accounts. The accounts are locked here,
 * one after the other in the order of their ids and, because everybody waits for the busy ones, after all else that
 * the caller writes: so this comes last. Returns the budget warnings that it raised.
 * Throws AMOUNT_ABOVE_LIMIT, ACCOUNT_OVERDRAWN and what `checkAccounts` throws.
 */
export async function postToLedger(
  unit: UnitOfWork,
  head: PostedHead,
  lines: readonly PricedLine[],
  pathOf: PathOfLine,
): Promise<RaisedWarning[]> {
  await holdToLimits(unit, head);
  await appendEntries(unit, head, lines, pathOf);
  const { currency, postedAt, transactionDate: date, periodId } = head;
  // What is taken back should not have been there.
  const mayOverdraw = head.transactionType === 'REVERSAL';
  const warnings: RaisedWarning[] = [];
  for (const line of oneOfEachAccount(lines)) {
    const { accountId } = line;
    const sums = {
      key: accountId,
      debit: line.accountDebit,
      credit: line.accountCredit,
      baseDebit: line.accountBaseDebit,
      baseCredit: line.accountBaseCredit,
      entries: line.accountEntries,
      postedAt,
    };
    const account = await unit.one(addToAccount, { ...sums, currency, date, mayOverdraw });
    if (!account) {
      const inputPath = pathOf(line.lineNo);
      const accounts = await checkAccounts(unit, [{ accountId, currency, date, inputPath }]);
      const { code } = there(accounts.get(accountId));
      throw refuse('ACCOUNT_OVERDRAWN', inputPath, { message: `Account ${code} does not hold as much.` });
    }
    await unit.run(addToPeriodBalance, { ...sums, periodId });
    const departmentIds = departmentsOn(lines, accountId);
    const sign = account.normalSide === 'DEBIT' ? 1 : -1;
    const spending = { accountId, departmentIds, periodId, sign, transactionId: head.id } as const;
    if (departmentIds.length > 0) warnings.push(...(await warnOfBudgets(unit, spending)));
  }
  return warnings;
}

async function appendEntries(
  unit: UnitOfWork,
  { id: transactionId, transactionDate: entryDate, ...head }: PostedHead,
  lines: readonly PricedLine[],
  pathOf: PathOfLine,
): Promise<void> {
  const ids = (await unit.run(allotIds, { count: lines.length })).map(({ id }) => id);
  const entries = lines.map((line, index) => ({
    ...head,
    ...line,
    id: there(ids[index]),
    transactionId,
    entryDate,
    description: line.description ?? head.description,
  }));
  const accountIds = lines.map(({ accountId }) => accountId);
  await unit.emit(ledgerEntriesPosted(transactionId, { transactionId, accountIds, entryIds: ids }));
  if (lines.length > FEW_ROWS) {
    const use = { currency: head.currency, date: entryDate };
    await checkAccounts(
      unit,
      lines.map(({ accountId, lineNo }) => ({ ...use, accountId, inputPath: pathOf(lineNo) })),
    );
    await insertEntries(unit, entries);
    return;
  }
  for (const entry of entries)
    await unit.run(insertEntry, { ...entry, key: entry.accountId }).catch((error) => {
      // A few entries need no look at their accounts beforehand: the foreign key says where there is none.
      const isUnknown = error instanceof DatabaseError && error.constraint === 'general_ledger_account_fk';
      throw isUnknown ? refuse('ACCOUNT_NOT_FOUND', pathOf(entry.lineNo)) : error;
    });
}

/** The first line on each account, in the order of the accounts' ids. */
function oneOfEachAccount(lines: readonly PricedLine[]): PricedLine[] {
  const first = new Map<string, PricedLine>();
  for (const line of lines) if (!first.has(line.accountId)) first.set(line.accountId, line);
  return [...first.values()].sort((a, b) => (BigInt(a.accountId) < BigInt(b.accountId) ? -1 : 1));
}

function departmentsOn(lines: readonly PricedLine[], accountId: string): string[] {
  const departments = lines.flatMap((line) =>
    line.accountId === accountId && line.departmentId ? [line.departmentId] : [],
  );
  return [...new Set(departments)];
}
