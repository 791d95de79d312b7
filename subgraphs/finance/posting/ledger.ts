import { DatabaseError } from '../../../citus/errors';
import { bulkInsert, type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { TransactionRow } from '../transactions';
import { addToAccount, addToPeriodBalance, checkAccounts } from './accounts';
import { type RaisedWarning, warnOfBudgets } from './budget-warnings';
import type { PricedLine } from './lines';

/** What its entries have in common with a transaction that is being posted. */
export interface PostedHead {
  readonly id: string;
  readonly reference: string;
  readonly transactionType: TransactionRow['transactionType'];
  readonly description: string;
  readonly currency: string;
  readonly transactionDate: string;
  readonly periodId: string;
  readonly postedById: string;
  readonly postedAt: string;
}

/** Up to so many rows are cheaper one by one than sent off together. */
export const FEW_ROWS = 8;

const entryColumns = `account_id, transaction_id, line_no, reference, period_id, entry_date, posted_at, posted_by,
  department_id, description, currency, debit, credit, base_debit, base_credit`;
const headValues = `$transactionId::bigint, line_no, $reference::text, $periodId::bigint, $entryDate::date,
  $postedAt::timestamptz, $postedBy::bigint, department_id, coalesce(description, $description::text), $currency::text,
  debit, credit, base_debit, base_credit`;

const insertEntry = statement<Params, never>({
  name: 'finance.ledger.append',
  route: singleShard,
  sql: `insert into finance_accounting.general_ledger (${entryColumns})
        values ($key::bigint, $transactionId::bigint, $lineNo::integer, $reference::text, $periodId::bigint,
                $entryDate::date, $postedAt::timestamptz, $postedBy::bigint, $departmentId::bigint,
                coalesce($lineDescription::text, $description::text), $currency::text, $debit::numeric,
                $credit::numeric, $baseDebit::numeric, $baseCredit::numeric)`,
});

const insertEntries = statement<Params, never>({
  name: 'finance.ledger.appendMany',
  route: bulkInsert,
  sql: `insert into finance_accounting.general_ledger (${entryColumns})
        select account_id, ${headValues}
        from unnest($keys::bigint[], $lineNos::integer[], $departmentIds::bigint[], $lineDescriptions::text[],
                    $debits::numeric[], $credits::numeric[], $baseDebits::numeric[], $baseCredits::numeric[])
          as line (account_id, line_no, department_id, description, debit, credit, base_debit, base_credit)`,
});

/**
 * Writes the entries of a transaction and adds them to the balances of their accounts. The accounts are locked here,
 * one after the other in the order of their ids and, because everybody waits for the busy ones, after all else that
 * the caller writes: so this comes last. Returns the budget warnings that it raised.
 * Throws ACCOUNT_OVERDRAWN and what `checkAccounts` throws; `pathOf` says where in the input the account of a line is named.
 */
export async function postToLedger(
  unit: UnitOfWork,
  head: PostedHead,
  lines: readonly PricedLine[],
  pathOf: (lineNo: number) => readonly (string | number)[],
): Promise<RaisedWarning[]> {
  await appendEntries(unit, head, lines, pathOf);
  const { currency, postedAt, transactionDate: date, periodId } = head;
  // What is taken back should not have been there.
  const mayOverdraw = head.transactionType === 'REVERSAL';
  const warnings: RaisedWarning[] = [];
  for (const line of oneOfEachAccount(lines)) {
    const { accountId } = line;
    const sums = {
      key: accountId,
      periodId,
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
      const { code } = accounts.get(accountId)!;
      throw refuse('ACCOUNT_OVERDRAWN', { message: `Account ${code} does not hold as much.`, inputPath });
    }
    await unit.run(addToPeriodBalance, sums);
    const departmentIds = departmentsOn(lines, accountId);
    if (departmentIds.length > 0)
      warnings.push(
        ...(await warnOfBudgets(unit, {
          accountId,
          departmentIds,
          periodId,
          sign: account.normalSide === 'DEBIT' ? 1 : -1,
          transactionId: head.id,
        })),
      );
  }
  return warnings;
}

async function appendEntries(
  unit: UnitOfWork,
  head: PostedHead,
  lines: readonly PricedLine[],
  pathOf: (lineNo: number) => readonly (string | number)[],
): Promise<void> {
  const common = {
    transactionId: head.id,
    reference: head.reference,
    description: head.description,
    periodId: head.periodId,
    entryDate: head.transactionDate,
    postedAt: head.postedAt,
    postedBy: head.postedById,
    currency: head.currency,
  };
  if (lines.length > FEW_ROWS) {
    const { currency, transactionDate: date } = head;
    const uses = lines.map(({ accountId, lineNo }) => ({
      accountId,
      currency,
      date,
      inputPath: pathOf(lineNo),
    }));
    await checkAccounts(unit, uses);
    await unit.run(insertEntries, { ...common, ...columnsOf(lines) });
    return;
  }
  for (const { accountId: key, description: lineDescription, ...line } of lines)
    await unit.run(insertEntry, { ...common, ...line, key, lineDescription }).catch((error) => {
      // A few entries need no look at their accounts beforehand: the foreign key says where there is none.
      const isUnknown = error instanceof DatabaseError && error.constraint === 'general_ledger_account_fk';
      throw isUnknown ? refuse('ACCOUNT_NOT_FOUND', { inputPath: pathOf(line.lineNo) }) : error;
    });
}

/** The values of lines, column by column; `keys` are the accounts. */
function columnsOf(lines: readonly PricedLine[]) {
  return {
    keys: lines.map(({ accountId }) => accountId),
    lineNos: lines.map(({ lineNo }) => lineNo),
    departmentIds: lines.map(({ departmentId }) => departmentId),
    lineDescriptions: lines.map(({ description }) => description),
    debits: lines.map(({ debit }) => debit),
    credits: lines.map(({ credit }) => credit),
    baseDebits: lines.map(({ baseDebit }) => baseDebit),
    baseCredits: lines.map(({ baseCredit }) => baseCredit),
  };
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
