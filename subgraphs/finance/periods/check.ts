import { columns, fanOut, param, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { accountBalances } from '../accounts/table';
import { refuse } from '../errors';
import { ledgerEntries } from '../ledger/table';
import { transactions } from '../transactions/table';
import type { PeriodState } from './gate';

const periodId = param.bigint('periodId');

const waiting = statement(
  'finance.period.waiting',
  fanOut('transactions are spread by their ids; every shard looks into its index by period'),
).sql`select ${columns(transactions, 'reference', 'status')} from ${transactions}
      where period_id = ${periodId} and status in ('SUBMITTED', 'APPROVED') order by reference limit 10`;

const unbalanced = statement<
  Readonly<Record<'currency' | 'debit' | 'credit' | 'baseDebit' | 'baseCredit', string>>
>(
  'finance.period.unbalanced',
  fanOut('entries live beside each account; every shard sums up those of the period'),
).sql`select currency, sum(debit) as debit, sum(credit) as credit, sum(base_debit) as "baseDebit",
             sum(base_credit) as "baseCredit"
      from ${ledgerEntries} where period_id = ${periodId}
      group by currency
      having sum(debit) <> sum(credit) or sum(base_debit) <> sum(base_credit)
      order by currency`;

const drifted = statement<{ accountId: string }>(
  'finance.period.drifted',
  fanOut('balances and entries live beside each account; every shard compares its own'),
).sql`select coalesce(entry.account_id, balance.account_id) as "accountId"
      from (select account_id, sum(debit) as debit, sum(credit) as credit, sum(base_debit) as base_debit,
                   sum(base_credit) as base_credit, count(*) as entries
            from ${ledgerEntries} where period_id = ${periodId} group by account_id) entry
      full join (select account_id, debit, credit, base_debit, base_credit, entry_count as entries
                 from ${accountBalances} where period_id = ${periodId}) balance
        on balance.account_id = entry.account_id
      where (entry.debit, entry.credit, entry.base_debit, entry.base_credit, entry.entries)
            is distinct from (balance.debit, balance.credit, balance.base_debit, balance.base_credit, balance.entries)
      order by 1 limit 10`;

/**
 * Whether the books of a period can be closed: nothing waits, debits equal credits in every currency, and the balances
 * are what the entries add up to. Throws PERIOD_HAS_WAITING or PERIOD_UNBALANCED.
 */
export async function checkBooks(unit: UnitOfWork, { id: periodId }: PeriodState): Promise<void> {
  const inputPath = ['input', 'id'];
  const transactions = await unit.run(waiting, { periodId });
  if (transactions.length > 0) throw refuse('PERIOD_HAS_WAITING', inputPath, { details: { transactions } });
  const currencies = await unit.run(unbalanced, { periodId });
  if (currencies.length > 0) throw refuse('PERIOD_UNBALANCED', inputPath, { details: { currencies } });
  const accounts = await unit.run(drifted, { periodId });
  if (accounts.length > 0)
    throw refuse('PERIOD_UNBALANCED', inputPath, {
      message: 'Balances of the period are not what its entries add up to: it stays open.',
      details: { accountIds: accounts.map(({ accountId }) => accountId) },
    });
}
