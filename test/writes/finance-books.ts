import type { OwnDatabase } from '../support/own-database';

/** Pairs of questions that have one answer while the books are in order: what is kept, and what it follows from. */
const BOOKS: Readonly<Record<string, readonly [kept: string, follows: string]>> = {
  'debits equal credits in every transaction': [
    `select transaction_id::text as id, sum(debit) as amount, sum(base_debit) as base
     from finance_accounting.general_ledger group by transaction_id order by transaction_id`,
    `select transaction_id::text as id, sum(credit) as amount, sum(base_credit) as base
     from finance_accounting.general_ledger group by transaction_id order by transaction_id`,
  ],
  'every posted line is in the ledger, once': [
    `select transaction_id::text as id, line_no, account_id::text as account, debit, credit, base_debit, base_credit
     from finance_accounting.general_ledger order by transaction_id, line_no`,
    `select l.transaction_id::text as id, l.line_no, l.account_id::text as account, l.debit, l.credit, l.base_debit, l.base_credit
     from finance_accounting.transaction_lines l join finance_core.transactions t on t.transaction_id = l.transaction_id
     where t.status in ('POSTED', 'REVERSED') order by l.transaction_id, l.line_no`,
  ],
  'totals of transactions are those of their lines': [
    `select transaction_id::text as id, total_amount as amount, base_amount as base, line_count as lines
     from finance_core.transactions order by transaction_id`,
    `select transaction_id::text as id, sum(debit) as amount, sum(base_debit) as base, count(*)::integer as lines
     from finance_accounting.transaction_lines group by transaction_id order by transaction_id`,
  ],
  'balances of accounts are the sums of their entries': [
    `select account_id::text as id, balance, base_balance as base, entry_count::integer as entries
     from finance_core.chart_of_accounts where entry_count > 0 order by account_id`,
    `select g.account_id::text as id, sum(case when a.normal_side = 'DEBIT' then debit - credit else credit - debit end) as balance,
            sum(case when a.normal_side = 'DEBIT' then base_debit - base_credit else base_credit - base_debit end) as base,
            count(*)::integer as entries
     from finance_accounting.general_ledger g join finance_core.chart_of_accounts a on a.account_id = g.account_id
     group by g.account_id order by g.account_id`,
  ],
  'balances of periods are the sums of their entries': [
    `select account_id::text as id, period_id::text as period, debit, credit, base_debit, base_credit, entry_count::integer as entries
     from finance_accounting.account_balances order by account_id, period_id`,
    `select account_id::text as id, period_id::text as period, sum(debit) as debit, sum(credit) as credit,
            sum(base_debit) as base_debit, sum(base_credit) as base_credit, count(*)::integer as entries
     from finance_accounting.general_ledger group by account_id, period_id order by account_id, period_id`,
  ],
  'references lead to their transactions': [
    'select reference, transaction_id::text as id from finance_core.transactions_by_reference order by reference',
    'select reference, transaction_id::text as id from finance_core.transactions order by reference',
  ],
  'origins lead to their transactions': [
    'select origin, transaction_id::text as id from finance_core.transactions_by_origin order by origin',
    'select origin, transaction_id::text as id from finance_core.transactions where origin is not null order by origin',
  ],
  'transactions are on the lists of who entered and approved them': [
    `select employee_id::text as employee, role, transaction_id::text as id, status, base_amount, created_at
     from finance_core.transactions_by_employee order by transaction_id, role`,
    `select * from (
       select created_by::text as employee, 'CREATED' as role, transaction_id::text as id, status, base_amount, created_at
       from finance_core.transactions
       union all
       select approved_by::text, 'APPROVED', transaction_id::text, status, base_amount, created_at
       from finance_core.transactions where approved_by is not null) listed order by id::bigint, role`,
  ],
  'invoices are on the lists of their customers': [
    `select customer_id::text as customer, invoice_id::text as id, issued_on, due_on, total_amount, base_amount, open_amount,
            base_open_amount, status from finance_core.invoices_by_customer order by invoice_id`,
    `select customer_id::text as customer, invoice_id::text as id, issued_on, due_on, total_amount, base_amount, open_amount,
            base_open_amount, status from finance_core.invoices order by invoice_id`,
  ],
  'numbers lead to their invoices': [
    'select invoice_number, invoice_id::text as id from finance_core.invoices_by_number order by invoice_number',
    'select invoice_number, invoice_id::text as id from finance_core.invoices order by invoice_number',
  ],
  'what is paid of invoices is the sum of their cleared payments': [
    'select invoice_id::text as id, paid_amount as paid from finance_core.invoices where paid_amount > 0 order by invoice_id',
    `select invoice_id::text as id, sum(amount) as paid from finance_core.payments where status = 'CLEARED'
     group by invoice_id order by invoice_id`,
  ],
  'budgets are on the lists of their departments': [
    `select department_id::text as department, account_id::text as account, budget_id::text as id, amount, status
     from finance_core.budgets_by_department order by budget_id`,
    `select department_id::text as department, account_id::text as account, budget_id::text as id, amount, status
     from finance_core.budgets order by budget_id`,
  ],
  'accounts are found by their codes and below their headings': [
    `select code, account_id::text as id from finance_core.accounts_by_code order by code`,
    `select code, account_id::text as id from finance_core.chart_of_accounts order by code`,
  ],
};

/** Compares what the service keeps with what it follows from, over the whole database. */
export async function expectBooksInOrder({ sql }: Pick<OwnDatabase, 'sql'>): Promise<void> {
  const wrong: string[] = [];
  for (const [rule, [kept, follows]] of Object.entries(BOOKS)) {
    const [left, right] = [await sql(kept), await sql(follows)];
    expect(left.length).toBeGreaterThan(rule.startsWith('origins') ? -1 : 0);
    if (JSON.stringify(left) !== JSON.stringify(right)) wrong.push(rule);
  }
  expect(wrong).toEqual([]);
}
