/** What has to hold in the books. */
export const books = [
  {
    rule: 'debits equal credits in every transaction of the ledger',
    kept: `select transaction_id, sum(debit) as amount, sum(base_debit) as base
             from finance_accounting.general_ledger group by transaction_id`,
    follows: `select transaction_id, sum(credit) as amount, sum(base_credit) as base
                from finance_accounting.general_ledger group by transaction_id`,
  },
  {
    rule: 'every line of a posted transaction is in the ledger, once',
    kept: `select transaction_id, line_no, account_id, debit, credit, base_debit, base_credit
             from finance_accounting.general_ledger`,
    follows: `select l.transaction_id, l.line_no, l.account_id, l.debit, l.credit, l.base_debit, l.base_credit
                from finance_accounting.transaction_lines l
                join finance_core.transactions t on t.transaction_id = l.transaction_id
                where t.status in ('POSTED', 'REVERSED')`,
  },
  {
    rule: 'totals of transactions are those of their lines',
    kept: `select transaction_id, total_amount::numeric as amount, base_amount::numeric as base,
                  line_count::bigint as lines
             from finance_core.transactions`,
    follows: `select transaction_id, sum(debit) as amount, sum(base_debit) as base, count(*) as lines
                from finance_accounting.transaction_lines group by transaction_id`,
  },
  {
    rule: 'balances of accounts are the sums of their entries',
    kept: `select account_id, balance::numeric as balance, base_balance::numeric as base, entry_count as entries
             from finance_core.chart_of_accounts where entry_count > 0`,
    follows: `select g.account_id,
                  sum(case when a.normal_side = 'DEBIT' then g.debit - g.credit else g.credit - g.debit end) as balance,
                  sum(case when a.normal_side = 'DEBIT' then g.base_debit - g.base_credit
                      else g.base_credit - g.base_debit end) as base,
                  count(*) as entries
                from finance_accounting.general_ledger g
                join finance_core.chart_of_accounts a on a.account_id = g.account_id
                group by g.account_id`,
  },
  {
    rule: 'balances of periods are the sums of their entries',
    kept: `select account_id, period_id, debit, credit, base_debit, base_credit,
                  entry_count::bigint as entries
             from finance_accounting.account_balances`,
    follows: `select account_id, period_id, sum(debit) as debit, sum(credit) as credit,
                     sum(base_debit) as base_debit, sum(base_credit) as base_credit, count(*) as entries
                from finance_accounting.general_ledger group by account_id, period_id`,
  },
  {
    rule: 'what is paid of invoices is the sum of their cleared payments',
    kept: 'select invoice_id, paid_amount as paid from finance_core.invoices where paid_amount > 0',
    follows: `select invoice_id, sum(amount) as paid from finance_core.payments where status = 'CLEARED'
                group by invoice_id`,
  },
];
