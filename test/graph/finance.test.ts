import type { TestGateway } from '../support/asking';
import { exact, sum } from '../support/decimals';
import { compareLookups } from '../support/lookups';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

describe('lookups', () => {
  const accounts = 'finance_core.chart_of_accounts order by account_id desc limit 5';
  const transactions = 'finance_core.transactions order by transaction_id desc limit 5';
  const invoices = 'finance_core.invoices order by invoice_id desc limit 5';
  const customers = 'finance_core.customers order by customer_id desc limit 5';
  const periods = 'finance_core.financial_periods order by period_id desc limit 5';
  const entries = `select account_id as "accountId", ledger_entry_id as id
                   from finance_accounting.general_ledger order by ledger_entry_id limit 5`;
  const budgets = `select account_id as "accountId", budget_id as id
                   from finance_core.budgets order by budget_id desc limit 5`;
  const payments = `select invoice_id as "invoiceId", payment_id as id
                    from finance_core.payments order by payment_id desc limit 5`;
  compareLookups(
    'finance',
    {
      account: `select account_id as id from ${accounts}`,
      accountsByIds: `select account_id as id from ${accounts}`,
      accountByCode: `select code, account_id as id from ${accounts}`,
      ledgerEntry: entries,
      ledgerEntriesByKeys: entries,
      transaction: `select transaction_id as id from ${transactions}`,
      transactionsByIds: `select transaction_id as id from ${transactions}`,
      transactionByReference: `select reference, transaction_id as id from ${transactions}`,
      budget: budgets,
      budgetsByKeys: budgets,
      invoice: `select invoice_id as id from ${invoices}`,
      invoicesByIds: `select invoice_id as id from ${invoices}`,
      invoiceByNumber: `select invoice_number as "invoiceNumber", invoice_id as id from ${invoices}`,
      payment: payments,
      paymentsByKeys: payments,
      customer: `select customer_id as id from ${customers}`,
      customersByIds: `select customer_id as id from ${customers}`,
      customerByCode: `select code, customer_id as id from ${customers}`,
      financialPeriod: `select period_id as id from ${periods}`,
      financialPeriodsByIds: `select period_id as id from ${periods}`,
      financialPeriodByCode: `select code, period_id as id from ${periods}`,
    },
    () => gateway,
  );
});

test('a key with the id of one account and the entry of another finds nothing', async () => {
  const [one, other] = await sql(
    'finance',
    `select account_id, min(ledger_entry_id) as entry_id from finance_accounting.general_ledger
     group by account_id order by account_id limit 2`,
  );
  const { mixed, kept } = await gateway.data(
    `{ mixed: ledgerEntriesByKeys(keys: [{ accountId: "${one!.account_id}", id: "${other!.entry_id}" },
                                         { accountId: "${other!.account_id}", id: "${one!.entry_id}" }]) { id }
       kept: ledgerEntriesByKeys(keys: [{ accountId: "${one!.account_id}", id: "${one!.entry_id}" },
                                        { accountId: "${other!.account_id}", id: "${other!.entry_id}" }]) { id } }`,
  );
  expect(mixed).toEqual([null, null]);
  expect(kept).toEqual([{ id: one!.entry_id }, { id: other!.entry_id }]);
});

describe('the ledger', () => {
  test('the newest entries of an account come first, and bring its balance', async () => {
    const { accountByCode: account } = await gateway.data(`{ accountByCode(code: "1110") {
      id balance entryCount lastPostedAt normalSide
      ledgerEntries(first: 200) { totalCount nodes { postedAt debit credit account { id } } } } }`);
    const { nodes, totalCount } = account.ledgerEntries;
    const times = nodes.map(({ postedAt }: any) => Date.parse(postedAt));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(account.lastPostedAt).toBe(nodes[0].postedAt);
    expect(account.entryCount).toBe(totalCount);
    expect(nodes.every((entry: any) => entry.account.id === account.id)).toBe(true);
    const [posted] = await sql(
      'finance',
      'select sum(debit - credit)::text as balance from finance_accounting.general_ledger where account_id = $1',
      [account.id],
    );
    expect(account.normalSide).toBe('DEBIT');
    expect(exact(account.balance)).toBe(exact(posted!.balance));
  });

  test('the lines of every transaction are balanced, and each posted line is an entry of its account', async () => {
    const { transactions } = await gateway.data(`{ transactions(first: 200) { nodes {
      status totalAmount baseAmount lineCount
      lines { lineNo debit credit baseDebit baseCredit account { id } }
      ledgerEntries { lineNo debit credit account { id } } } } }`);
    for (const { status, totalAmount, baseAmount, lineCount, lines, ledgerEntries } of transactions.nodes) {
      expect(lines.map(({ lineNo }: any) => lineNo)).toEqual(
        lines.map((_: unknown, index: number) => index + 1),
      );
      expect(lines).toHaveLength(lineCount);
      for (const side of ['debit', 'credit']) {
        expect(sum(lines.map((line: any) => line[side]))).toBe(exact(totalAmount));
        const base = side === 'debit' ? 'baseDebit' : 'baseCredit';
        expect(sum(lines.map((line: any) => line[base]))).toBe(exact(baseAmount));
      }
      const posted = ['POSTED', 'REVERSED'].includes(status);
      expect(ledgerEntries).toEqual(
        posted
          ? lines.map(({ lineNo, debit, credit, account }: any) => ({ lineNo, debit, credit, account }))
          : [],
      );
    }
  });

  test('a ledger entry leads to its transaction, which leads back to it', async () => {
    const { ledgerEntries } = await gateway.data(`{ ledgerEntries(first: 50) { nodes {
      id reference transaction { reference ledgerEntries { id } } } } }`);
    for (const { id, reference, transaction } of ledgerEntries.nodes) {
      expect(transaction.reference).toBe(reference);
      expect(transaction.ledgerEntries.map((entry: any) => entry.id)).toContain(id);
    }
  });

  test('a reversal and what it takes back lead to each other, with the sides exchanged', async () => {
    const { transactions } =
      await gateway.data(`{ transactions(first: 100, filter: { transactionType: REVERSAL }) {
      nodes { id reversedBy { id } lines { debit credit account { id } }
        reversalOf { status reversedBy { id } lines { debit credit account { id } } } } } }`);
    expect(transactions.nodes.length).toBeGreaterThan(0);
    for (const { id, lines, reversedBy, reversalOf } of transactions.nodes) {
      expect(reversedBy).toBeNull();
      expect(reversalOf.status).toBe('REVERSED');
      expect(reversalOf.reversedBy.id).toBe(id);
      const exchanged = reversalOf.lines.map(({ debit, credit, account }: any) => ({
        debit: credit,
        credit: debit,
        account,
      }));
      expect(lines).toEqual(exchanged);
    }
  });

  test('headings lead to the accounts below them, and these back up', async () => {
    const { accountByCode: top } = await gateway.data(`{ accountByCode(code: "1000") {
      id isPostable children(first: 50) { nodes { id parent { id } children(first: 50) { nodes { parent { id } } } } } } }`);
    expect(top.isPostable).toBe(false);
    expect(top.children.nodes.length).toBeGreaterThan(0);
    for (const child of top.children.nodes) {
      expect(child.parent.id).toBe(top.id);
      for (const { parent } of child.children.nodes) expect(parent.id).toBe(child.id);
    }
  });
});
