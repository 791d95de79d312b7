import type { TestGateway } from '../support/asking';
import { exact, sum } from '../support/decimals';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const BUCKETS = 'notDue days1To30 days31To60 days61To90 over90Days total';

test('the ageing report of today is the open invoices by their due dates', async () => {
  const [[issued], [received]] = await Promise.all([
    sql('finance', `select max(issued_on) as day from finance_core.invoices where status <> 'DRAFT'`),
    sql('finance', 'select max(received_on) as day from finance_core.payments'),
  ]);
  const day: string = [issued!.day, received!.day].sort().at(-1);
  const { receivablesAgeing: report, openReceivables } = await gateway.data(
    `query ($day: Date!) {
      receivablesAgeing(asOf: $day) { asOf total { ${BUCKETS} }
        customers { customer { id } openInvoiceCount amounts { ${BUCKETS} } } }
      openReceivables(first: 200) { totalCount nodes { dueOn baseOpenAmount customer { id } invoice { id } } } }`,
    { day },
  );
  const open = openReceivables.nodes as { dueOn: string; baseOpenAmount: string; customer: { id: string } }[];
  expect(open.length).toBe(openReceivables.totalCount);
  expect(open.length).toBeGreaterThan(0);
  expect(bucketsOf(report.total)).toEqual(aged(open, day));
  const customers = [...new Set(open.map(({ customer }) => customer.id))];
  expect(report.customers.map(({ customer }: any) => customer.id).sort()).toEqual(customers.sort());
  for (const { customer, openInvoiceCount, amounts } of report.customers) {
    const theirs = open.filter((receivable) => receivable.customer.id === customer.id);
    expect(openInvoiceCount).toBe(theirs.length);
    expect(bucketsOf(amounts)).toEqual(aged(theirs, day));
  }
  const totals = report.customers.map(({ amounts }: any) => exact(amounts.total));
  expect(totals).toEqual([...totals].sort((a, b) => (a > b ? -1 : a < b ? 1 : 0)));
});

test('the ageing report of a day before the books were opened is empty', async () => {
  const { receivablesAgeing } = await gateway.data(
    `{ receivablesAgeing(asOf: "1999-12-31") { total { ${BUCKETS} } customers { openInvoiceCount } } }`,
  );
  expect(receivablesAgeing.customers).toEqual([]);
  expect(Object.values(bucketsOf(receivablesAgeing.total))).toEqual(Array(6).fill(0n));
});

test('an invoice with part payments shows what was paid and what is open, and its movements add up to that', async () => {
  const { invoices } = await gateway.data(`{ invoices(first: 50, filter: { status: PARTIALLY_PAID }) { nodes {
    totalAmount paidAmount openAmount baseOpenAmount
    lines { netAmount taxAmount } netAmount taxAmount
    payments { nodes { amount status invoice { id } transaction { id } } } id
    receivableMovements { amount baseAmount } } } }`);
  expect(invoices.nodes.length).toBeGreaterThan(0);
  for (const invoice of invoices.nodes) {
    const { totalAmount, paidAmount, openAmount, baseOpenAmount, lines, payments, receivableMovements } =
      invoice;
    const cleared = payments.nodes.filter(({ status }: any) => status === 'CLEARED');
    expect(cleared.length).toBeGreaterThan(0);
    expect(sum(cleared.map(({ amount }: any) => amount))).toBe(exact(paidAmount));
    expect(exact(openAmount)).toBe(exact(totalAmount) - exact(paidAmount));
    expect(exact(openAmount) > 0n).toBe(true);
    expect(sum(receivableMovements.map(({ amount }: any) => amount))).toBe(exact(openAmount));
    expect(sum(receivableMovements.map(({ baseAmount }: any) => baseAmount))).toBe(exact(baseOpenAmount));
    for (const part of ['netAmount', 'taxAmount'])
      expect(sum(lines.map((line: any) => line[part]))).toBe(exact(invoice[part]));
    for (const { invoice: paid } of payments.nodes) expect(paid.id).toBe(invoice.id);
  }
});

test('a payment that is pending does not count as paid and has no transaction', async () => {
  const { payments } = await gateway.data(`{ payments(first: 50, filter: { status: PENDING }) { nodes {
    id transaction { id } invoice { paidAmount payments(filter: { status: CLEARED }) { nodes { amount } } } } } }`);
  expect(payments.nodes.length).toBeGreaterThan(0);
  for (const { transaction, invoice } of payments.nodes) {
    expect(transaction).toBeNull();
    expect(sum(invoice.payments.nodes.map(({ amount }: any) => amount))).toBe(exact(invoice.paidAmount));
  }
});

test('an invoice, its payment and the transactions that post them lead to each other', async () => {
  const { invoices } = await gateway.data(`{ invoices(first: 50, filter: { status: PAID }) { nodes { id
    transaction { id transactionType invoice { id } payment { id } }
    payments { nodes { id transaction { transactionType invoice { id } payment { id } } } }
    lines { revenueAccount { accountType } } } } }`);
  for (const { id, transaction, payments, lines } of invoices.nodes) {
    expect(transaction).toMatchObject({ transactionType: 'SALES_INVOICE', invoice: { id }, payment: null });
    for (const payment of payments.nodes.filter((payment: any) => payment.transaction))
      expect(payment.transaction).toEqual({
        transactionType: 'CUSTOMER_PAYMENT',
        invoice: { id },
        payment: { id: payment.id },
      });
    for (const { revenueAccount } of lines) expect(revenueAccount.accountType).toBe('REVENUE');
  }
});

test('a void invoice owes nothing, and a draft has no transaction', async () => {
  const { void: taken, draft } = await gateway.data(`{
    void: invoices(filter: { status: VOID }) { nodes { openAmount voidedOn receivableMovements { amount } } }
    draft: invoices(filter: { status: DRAFT }) { nodes { openAmount transaction { id } receivableMovements { amount } } } }`);
  expect(taken.nodes.length).toBeGreaterThan(0);
  for (const { openAmount, voidedOn, receivableMovements } of taken.nodes) {
    expect(exact(openAmount)).toBe(0n);
    expect(voidedOn).not.toBeNull();
    expect(sum(receivableMovements.map(({ amount }: any) => amount))).toBe(0n);
  }
  expect(draft.nodes.length).toBeGreaterThan(0);
  for (const invoice of draft.nodes) {
    expect(invoice).toMatchObject({ transaction: null, receivableMovements: [] });
    expect(exact(invoice.openAmount)).toBe(0n);
  }
});

test('the balance of a customer is that of the open invoices', async () => {
  const { customers } = await gateway.data(`{ customers(first: 100) { nodes { id
    balance { openInvoiceCount baseOpen oldestDueOn }
    invoices(first: 200, filter: { isOpen: true }, orderBy: { field: DUE_ON }) { totalCount nodes { dueOn baseOpenAmount customer { id } } } } } }`);
  for (const { id, balance, invoices } of customers.nodes) {
    if (!balance) {
      expect(invoices.totalCount).toBe(0);
      continue;
    }
    expect(balance.openInvoiceCount).toBe(invoices.totalCount);
    expect(exact(balance.baseOpen)).toBe(sum(invoices.nodes.map((invoice: any) => invoice.baseOpenAmount)));
    expect(balance.oldestDueOn).toBe(invoices.nodes[0]?.dueOn ?? null);
    for (const { customer } of invoices.nodes) expect(customer.id).toBe(id);
  }
});

function bucketsOf(row: Record<string, string>): Record<string, bigint> {
  return Object.fromEntries(BUCKETS.split(' ').map((bucket) => [bucket, exact(row[bucket]!)]));
}

/** Sums open amounts by how long they were overdue on a day. */
function aged(
  open: readonly { dueOn: string; baseOpenAmount: string }[],
  day: string,
): Record<string, bigint> {
  const late = ({ dueOn }: { dueOn: string }) => (Date.parse(day) - Date.parse(dueOn)) / 86_400_000;
  const between = (from: number, to: number) =>
    sum(
      open
        .filter((receivable) => late(receivable) >= from && late(receivable) <= to)
        .map(({ baseOpenAmount }) => baseOpenAmount),
    );
  return {
    notDue: between(-Infinity, 0),
    days1To30: between(1, 30),
    days31To60: between(31, 60),
    days61To90: between(61, 90),
    over90Days: between(91, Infinity),
    total: between(-Infinity, Infinity),
  };
}
