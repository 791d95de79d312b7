import { atOnce, fresh } from '../support/acting';
import { expectBooksInOrder } from './finance-books';
import { ANNA, BOB, financeDesk } from './finance-support';

const desk = financeDesk();
const { anna, bob, nobody, sql, events } = desk;

/** Sample customers: invoiced in USD with 30 days, in EUR, and not at present. */
const CUSTOMER = '2';
const EUROPEAN = '3';
const ON_HOLD = '23';
const REVENUE = '75';
const RECEIVABLES = '12';
const DAY = '2026-06-15';

const line = (unitPrice: string, more: object = {}) => ({
  description: 'Advice',
  quantity: '1',
  unitPrice,
  revenueAccountId: REVENUE,
  ...more,
});
const invoiceInput = (total: string, more: object = {}) => ({
  customerId: CUSTOMER,
  issuedOn: DAY,
  lines: [line(total)],
  ...more,
});

const INVOICE = `invoice { id invoiceNumber version status currency issuedOn dueOn netAmount taxAmount totalAmount
  baseAmount paidAmount openAmount baseOpenAmount voidedOn sentAt sentTo createdBy { id }
  transaction { id status origin lines { account { id } debit credit } createdBy { id } approvedBy { id } }
  lines { lineNo quantity unitPrice netAmount taxAmount }
  auditTrail { nodes { action entity actor { id } before after } } }`;
const PAYMENT = `payment { id invoiceId reference version status amount baseAmount receivedOn returnedOn createdBy { id }
  bankAccount { id } transaction { id status origin lines { account { id } debit credit } } } ${INVOICE}`;

const drafted = async (total = '100', more: object = {}) =>
  (await anna.act('createInvoice', invoiceInput(total, more), INVOICE)).invoice;
const issued = async (total = '100', more: object = {}) => {
  const { id, version } = await drafted(total, more);
  return (await bob.act('issueInvoice', { id, version }, INVOICE)).invoice;
};
const key = ({ id, version }: { id: string; version: number }) => ({ id, version });
const payment = (invoiceId: string, amount: string, more: object = {}) => ({
  invoiceId,
  amount,
  receivedOn: '2026-06-20',
  method: 'BANK_TRANSFER',
  ...more,
});
const paid = async (invoiceId: string, amount: string, more: object = {}) =>
  anna.act('recordPayment', payment(invoiceId, amount, more), PAYMENT);

describe('createInvoice and updateInvoice', () => {
  test('write a draft in the currency of the customer, with amounts rounded line by line', async () => {
    const { invoice } = await anna.act(
      'createInvoice',
      invoiceInput('0', {
        customerId: EUROPEAN,
        lines: [
          line('33.3333', { quantity: '3', taxRate: '0.19', revenueAccountId: '76' }),
          line('0.10', { quantity: '0.5', taxRate: '0.19', revenueAccountId: '76' }),
        ],
      }),
      INVOICE,
    );
    expect(invoice).toMatchObject({
      invoiceNumber: `INV-2026-${invoice.id.padStart(6, '0')}`,
      status: 'DRAFT',
      currency: 'EUR',
      netAmount: '100.0500',
      taxAmount: '19.0100',
      totalAmount: '119.0600',
      baseAmount: '129.1800',
      openAmount: '0.0000',
      transaction: null,
      createdBy: { id: ANNA },
    });
    expect(invoice.lines.map(({ netAmount, taxAmount }: any) => [netAmount, taxAmount])).toEqual([
      ['100.0000', '19.0000'],
      ['0.0500', '0.0100'],
    ]);
    expect((await events('InvoiceDrafted')).at(-1)).toMatchObject({ aggregate_id: invoice.id });
  });

  test('take the due date from the payment terms unless it is given', async () => {
    const [{ terms }] = (await sql(
      'select payment_terms_days as terms from finance_core.customers where customer_id = $1',
      [CUSTOMER],
    )) as any;
    const days = (Date.parse((await drafted()).dueOn) - Date.parse(DAY)) / 86_400_000;
    expect(days).toBe(terms);
    expect((await drafted('1', { dueOn: '2026-06-30' })).dueOn).toBe('2026-06-30');
  });

  test('change a draft, and nothing that is issued', async () => {
    const draft = await drafted('100');
    const input = {
      ...key(draft),
      issuedOn: '2026-06-16',
      lines: [line('7'), line('8')],
      notes: 'Corrected',
    };
    const { invoice } = await bob.act('updateInvoice', input, INVOICE);
    expect(invoice).toMatchObject({ version: 2, totalAmount: '15.0000', issuedOn: '2026-06-16' });
    expect(invoice.lines).toHaveLength(2);
    expect(invoice.auditTrail.nodes[0]).toMatchObject({
      action: 'updateInvoice',
      actor: { id: BOB },
      before: { totalAmount: '100.0000', issuedOn: DAY },
      after: { totalAmount: '15.00', issuedOn: '2026-06-16' },
    });
    expect((await anna.refused('updateInvoice', input)).code).toBe('STALE_VERSION');
    const out = await issued();
    expect((await anna.refused('updateInvoice', { ...input, ...key(out) })).code).toBe('INVOICE_NOT_DRAFT');
    expect((await anna.refused('updateInvoice', { ...input, id: '99999999' })).code).toBe(
      'INVOICE_NOT_FOUND',
    );
  });

  test('answer a repeat with the first result', async () => {
    const input = invoiceInput('5', { idempotencyKey: fresh('key') });
    const first = await anna.act('createInvoice', input, INVOICE);
    expect(await anna.act('createInvoice', input, INVOICE)).toEqual(first);
    expect((await anna.refused('createInvoice', { ...input, notes: 'x' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect((await nobody.refused('createInvoice', invoiceInput('5'))).code).toBe('UNAUTHENTICATED');
  });

  test.each<[string, object, string, (string | number)[]]>([
    ['an unknown customer', { customerId: '999999' }, 'INVOICE_CUSTOMER_NOT_FOUND', ['customerId']],
    ['a customer on hold', { customerId: ON_HOLD }, 'INVOICE_CUSTOMER_NOT_ACTIVE', ['customerId']],
    ['a due date before the invoice', { dueOn: '2026-06-14' }, 'INVOICE_DATES_INVALID', ['dueOn']],
    ['no lines', { lines: [] }, 'INVOICE_LINE_COUNT', ['lines']],
    ['a total of zero', { lines: [line('0')] }, 'INVOICE_EMPTY', ['lines']],
    ['a negative price', { lines: [line('5'), line('-1')] }, 'INVOICE_LINE_INVALID', ['lines', 1]],
    ['a tax rate above one', { lines: [line('5', { taxRate: '19' })] }, 'INVOICE_LINE_INVALID', ['lines', 0]],
    ['a quantity of zero', { lines: [line('5', { quantity: '0' })] }, 'INVOICE_LINE_INVALID', ['lines', 0]],
    [
      'an account that is no revenue',
      { lines: [line('5', { revenueAccountId: '3' })] },
      'INVOICE_NOT_REVENUE',
      ['lines', 0, 'revenueAccountId'],
    ],
    [
      'revenue in another currency',
      { lines: [line('5', { revenueAccountId: '76' })] },
      'ACCOUNT_CURRENCY_MISMATCH',
      ['lines', 0, 'revenueAccountId'],
    ],
  ])('refuse %s', async (_, more, code, path) => {
    expect(await anna.refused('createInvoice', invoiceInput('1', more))).toMatchObject({
      code,
      inputPath: ['input', ...path],
    });
  });
});

describe('issueInvoice', () => {
  test('posts what the customer owes, the revenue and the tax', async () => {
    const draft = await drafted('0', {
      lines: [line('100', { taxRate: '0.2' }), line('50', { revenueAccountId: '81' })],
    });
    const input = { ...key(draft), idempotencyKey: fresh('key') };
    const { invoice } = await bob.act('issueInvoice', input, INVOICE);
    expect(invoice).toMatchObject({
      status: 'ISSUED',
      version: 2,
      openAmount: '170.0000',
      baseOpenAmount: '170.0000',
      transaction: {
        status: 'POSTED',
        origin: `Invoice:${invoice.id}`,
        createdBy: { id: ANNA },
        approvedBy: { id: BOB },
        lines: [
          { account: { id: RECEIVABLES }, debit: '170.0000', credit: '0.0000' },
          { account: { id: REVENUE }, debit: '0.0000', credit: '100.0000' },
          { account: { id: '81' }, debit: '0.0000', credit: '50.0000' },
          { account: { id: '51' }, debit: '0.0000', credit: '20.0000' },
        ],
      },
    });
    expect(await bob.act('issueInvoice', input, INVOICE)).toEqual({ invoice });
    expect((await events('InvoiceIssued')).at(-1)).toMatchObject({ aggregate_id: invoice.id, actor_id: BOB });
  });

  test('of a small invoice is done by anybody, of a large one by somebody else than who wrote it', async () => {
    const small = await drafted('10000');
    expect((await anna.act('issueInvoice', key(small), INVOICE)).invoice.transaction).toMatchObject({
      createdBy: { id: ANNA },
      approvedBy: null,
    });
    const large = await drafted('10000.01');
    expect((await anna.refused('issueInvoice', key(large))).code).toBe('INVOICE_SECOND_PERSON');
    await bob.act('issueInvoice', key(large));
  });

  test('is refused twice, on an older version, outside an open period and without posting accounts', async () => {
    const out = await issued();
    expect(await bob.refused('issueInvoice', key(out))).toMatchObject({
      code: 'INVOICE_NOT_DRAFT',
      inputPath: ['input', 'id'],
    });
    const draft = await drafted();
    expect((await bob.refused('issueInvoice', { id: draft.id, version: 3 })).code).toBe('STALE_VERSION');
    expect((await nobody.refused('issueInvoice', key(draft))).code).toBe('UNAUTHENTICATED');
    expect(
      (await bob.refused('issueInvoice', key(await drafted('5', { issuedOn: '2026-05-15' })))).code,
    ).toBe('PERIOD_NOT_OPEN');
    await sql("delete from finance_core.posting_accounts where purpose = 'RECEIVABLES' and currency = 'EUR'");
    const european = await drafted('5', {
      customerId: EUROPEAN,
      lines: [line('5', { revenueAccountId: '76' })],
    });
    expect((await bob.refused('issueInvoice', key(european))).code).toBe('POSTING_ACCOUNT_MISSING');
    await sql(
      "insert into finance_core.posting_accounts (purpose, currency, account_id) values ('RECEIVABLES', 'EUR', 13)",
    );
    await bob.act('issueInvoice', key(european));
  });

  test('of two at once one wins', async () => {
    for (let round = 0; round < 10; round++) {
      const draft = await drafted();
      const ends = await atOnce([anna, bob], 'issueInvoice', key(draft));
      expect(ends).toEqual(['INVOICE_NOT_DRAFT', 'done']);
    }
  });
});

describe('sendInvoice', () => {
  test('hands an issued invoice over, to the billing address unless another is named', async () => {
    const out = await issued();
    const { invoice } = await anna.act('sendInvoice', key(out), INVOICE);
    const [customer] = await sql('select billing_email from finance_core.customers where customer_id = $1', [
      CUSTOMER,
    ]);
    expect(invoice).toMatchObject({ status: 'ISSUED', version: 3, sentTo: customer!.billing_email });
    const again = await anna.act('sendInvoice', { ...key(invoice), sentTo: 'desk@client.example' }, INVOICE);
    expect(again.invoice.sentTo).toBe('desk@client.example');
    expect((await events('InvoiceSent')).at(-1)).toMatchObject({
      aggregate_id: out.id,
      payload: expect.objectContaining({ sentTo: 'desk@client.example' }),
    });
  });

  test('is refused for drafts, void invoices, older versions and nobody', async () => {
    expect((await anna.refused('sendInvoice', key(await drafted()))).code).toBe('INVOICE_NOT_ISSUED');
    const out = await issued();
    expect((await anna.refused('sendInvoice', { id: out.id, version: 1 })).code).toBe('STALE_VERSION');
    expect((await nobody.refused('sendInvoice', key(out))).code).toBe('UNAUTHENTICATED');
    expect((await anna.refused('sendInvoice', { id: '99999999', version: 1 })).code).toBe(
      'INVOICE_NOT_FOUND',
    );
    expect(await anna.refused('sendInvoice', { ...key(out), sentTo: 'the client' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      inputPath: ['input', 'sentTo'],
    });
  });
});

describe('voidInvoice', () => {
  const voiding = (invoice: { id: string; version: number }, more: object = {}) => ({
    ...key(invoice),
    voidedOn: '2026-06-25',
    reason: 'Wrong customer',
    ...more,
  });

  test('takes an issued invoice back by reversing what it posted', async () => {
    const out = await issued();
    const input = voiding(out, { idempotencyKey: fresh('key') });
    const { invoice } = await anna.act('voidInvoice', input, INVOICE);
    expect(invoice).toMatchObject({
      status: 'VOID',
      voidedOn: '2026-06-25',
      openAmount: '0.0000',
      transaction: { status: 'REVERSED' },
    });
    expect(await anna.act('voidInvoice', input, INVOICE)).toEqual({ invoice });
    expect((await anna.refused('voidInvoice', voiding(invoice))).code).toBe('INVOICE_ALREADY_VOID');
    const { invoice: read } = await desk.gateway.data(
      `{ invoice(id: "${out.id}") { receivableMovements { movedOn amount } } }`,
    );
    expect(read.receivableMovements.map(({ amount }: any) => amount)).toEqual(['100.0000', '-100.0000']);
  });

  test('is refused for drafts, paid invoices, older versions, dates that do not fit, and nobody', async () => {
    expect((await anna.refused('voidInvoice', voiding(await drafted()))).code).toBe('INVOICE_NOT_ISSUED');
    const out = await issued();
    expect((await anna.refused('voidInvoice', voiding(out, { version: 1 }))).code).toBe('STALE_VERSION');
    expect(await anna.refused('voidInvoice', voiding(out, { voidedOn: '2026-06-01' }))).toMatchObject({
      code: 'TRANSACTION_REVERSAL_DATE',
      inputPath: ['input', 'voidedOn'],
    });
    expect((await anna.refused('voidInvoice', voiding(out, { voidedOn: '2026-12-31' }))).code).toBe(
      'PERIOD_NOT_OPEN',
    );
    expect((await nobody.refused('voidInvoice', voiding(out))).code).toBe('UNAUTHENTICATED');
    const { invoice } = await paid(out.id, '10', { announced: true });
    expect((await anna.refused('voidInvoice', voiding(invoice))).code).toBe('INVOICE_HAS_PAYMENTS');
  });

  test('of a large invoice is not done by who wrote it', async () => {
    const out = await issued('20000');
    expect((await anna.refused('voidInvoice', voiding(out))).code).toBe('TRANSACTION_SECOND_PERSON');
    await bob.act('voidInvoice', voiding(out));
  });

  test('and a payment at once: one wins', async () => {
    for (let round = 0; round < 5; round++) {
      const out = await issued();
      const [voided, recorded] = await Promise.all([
        bob.attempt('voidInvoice', voiding(out)),
        anna.attempt('recordPayment', payment(out.id, '100')),
      ]);
      const codes = [voided.refusal?.code, recorded.refusal?.code];
      expect([
        [undefined, 'INVOICE_NOT_ISSUED'],
        ['INVOICE_HAS_PAYMENTS', undefined],
      ]).toContainEqual(codes);
    }
  });
});

describe('payments', () => {
  test('in part and in full move the invoice, and are posted', async () => {
    const out = await issued('100');
    const part = await paid(out.id, '30.50', { idempotencyKey: fresh('key') });
    expect(part.payment).toMatchObject({
      reference: `PAY-2026-${part.payment.id.padStart(6, '0')}`,
      status: 'CLEARED',
      amount: '30.5000',
      createdBy: { id: ANNA },
      bankAccount: { id: '3' },
      transaction: {
        status: 'POSTED',
        origin: `Payment:${out.id}:${part.payment.id}`,
        lines: [
          { account: { id: '3' }, debit: '30.5000', credit: '0.0000' },
          { account: { id: RECEIVABLES }, debit: '0.0000', credit: '30.5000' },
        ],
      },
    });
    expect(part.invoice).toMatchObject({
      status: 'PARTIALLY_PAID',
      paidAmount: '30.5000',
      openAmount: '69.5000',
    });
    const rest = await paid(out.id, '69.5');
    expect(rest.invoice).toMatchObject({ status: 'PAID', openAmount: '0.0000', baseOpenAmount: '0.0000' });
    expect(rest.invoice.auditTrail.nodes.map((entry: any) => [entry.action, entry.entity])).toEqual([
      ['recordPayment', 'Payment'],
      ['recordPayment', 'Payment'],
      ['issueInvoice', 'Invoice'],
      ['createInvoice', 'Invoice'],
    ]);
    expect((await events('PaymentReceived')).at(-1)).toMatchObject({
      aggregate: 'Invoice',
      aggregate_id: out.id,
      payload: expect.objectContaining({ amount: '69.5' }),
    });
  });

  test('leave nothing open in the reporting currency, whatever is rounded on the way', async () => {
    const out = await issued('0', {
      customerId: EUROPEAN,
      lines: [line('10.01', { revenueAccountId: '76' })],
    });
    expect(out.baseAmount).toBe('10.8600');
    for (const amount of ['3.33', '3.33']) await paid(out.id, amount);
    const { payment: last, invoice } = await paid(out.id, '3.35');
    expect(invoice).toMatchObject({ status: 'PAID', openAmount: '0.0000', baseOpenAmount: '0.0000' });
    expect(last.baseAmount).toBe('3.6400');
  });

  test('are never more than what is open', async () => {
    const out = await issued('100');
    expect(await anna.refused('recordPayment', payment(out.id, '100.01'))).toMatchObject({
      code: 'PAYMENT_EXCEEDS_OPEN_AMOUNT',
      inputPath: ['input', 'amount'],
      details: { openAmount: '100.0000' },
    });
    await paid(out.id, '60', { announced: true });
    expect(await anna.refused('recordPayment', payment(out.id, '41'))).toMatchObject({
      code: 'PAYMENT_EXCEEDS_OPEN_AMOUNT',
      details: { openAmount: '40.0000' },
    });
    await paid(out.id, '40');
  });

  test('are recorded once for a key', async () => {
    const out = await issued('100');
    const input = payment(out.id, '10', { idempotencyKey: fresh('key') });
    const first = await anna.act('recordPayment', input, PAYMENT);
    expect(await anna.act('recordPayment', input, PAYMENT)).toEqual(first);
    expect((await anna.refused('recordPayment', { ...input, amount: '11' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
  });

  test.each<[string, object, string, string]>([
    ['amounts of zero', { amount: '0' }, 'PAYMENT_AMOUNT_INVALID', 'amount'],
    ['fractions of a cent', { amount: '0.001' }, 'PAYMENT_AMOUNT_INVALID', 'amount'],
    ['dates before the invoice', { receivedOn: '2026-06-14' }, 'PAYMENT_DATE_INVALID', 'receivedOn'],
    ['dates in a period to come', { receivedOn: '2026-12-14' }, 'PERIOD_NOT_OPEN', 'receivedOn'],
    ['accounts that hold no money', { bankAccountId: '18' }, 'ACCOUNT_NOT_CASH', 'bankAccountId'],
    ['accounts of another currency', { bankAccountId: '4' }, 'ACCOUNT_CURRENCY_MISMATCH', 'bankAccountId'],
    ['unknown invoices', { invoiceId: '99999999' }, 'INVOICE_NOT_FOUND', 'invoiceId'],
  ])('are refused with %s', async (_, more, code, field) => {
    const { id } = await issued();
    expect(await anna.refused('recordPayment', payment(id, '10', more))).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('are refused for drafts, and from nobody', async () => {
    const draft = await drafted();
    expect((await anna.refused('recordPayment', payment(draft.id, '1'))).code).toBe('INVOICE_NOT_ISSUED');
    expect((await nobody.refused('recordPayment', payment(draft.id, '1'))).code).toBe('UNAUTHENTICATED');
  });

  test('that are announced count when they are cleared', async () => {
    const out = await issued('100');
    const { payment: announced, invoice } = await paid(out.id, '100', { announced: true });
    expect(announced).toMatchObject({ status: 'PENDING', transaction: null });
    expect(invoice).toMatchObject({ status: 'ISSUED', paidAmount: '0.0000' });
    const input = {
      invoiceId: out.id,
      ...key(announced),
      receivedOn: '2026-06-22',
      idempotencyKey: fresh('key'),
    };
    const cleared = await bob.act('clearPayment', input, PAYMENT);
    expect(cleared.payment).toMatchObject({ status: 'CLEARED', version: 2, receivedOn: '2026-06-22' });
    expect(cleared.invoice).toMatchObject({ status: 'PAID' });
    expect(await bob.act('clearPayment', input, PAYMENT)).toEqual(cleared);
    expect((await bob.refused('clearPayment', { ...input, idempotencyKey: null })).code).toBe(
      'PAYMENT_WRONG_STATUS',
    );
    expect((await nobody.refused('clearPayment', input)).code).toBe('UNAUTHENTICATED');
  });

  test('that are returned open the invoice again', async () => {
    const out = await issued('100');
    await paid(out.id, '25');
    const { payment: second } = await paid(out.id, '75');
    const input = {
      invoiceId: out.id,
      ...key(second),
      returnedOn: '2026-06-28',
      reason: 'No funds',
      idempotencyKey: fresh('key'),
    };
    const back = await bob.act('returnPayment', input, PAYMENT);
    expect(back.payment).toMatchObject({
      status: 'RETURNED',
      returnedOn: '2026-06-28',
      transaction: { status: 'REVERSED' },
    });
    expect(back.invoice).toMatchObject({
      status: 'PARTIALLY_PAID',
      paidAmount: '25.0000',
      openAmount: '75.0000',
    });
    expect(await bob.act('returnPayment', input, PAYMENT)).toEqual(back);
    expect((await bob.refused('returnPayment', { ...input, idempotencyKey: null })).code).toBe(
      'PAYMENT_WRONG_STATUS',
    );
    expect((await paid(out.id, '75')).invoice.status).toBe('PAID');
  });

  test('that are announced and do not come free what they held', async () => {
    const out = await issued('100');
    const { payment: announced } = await paid(out.id, '100', { announced: true });
    const input = { invoiceId: out.id, ...key(announced), returnedOn: '2026-06-28', reason: 'Withdrawn' };
    expect((await bob.refused('returnPayment', { ...input, version: 4 })).code).toBe('STALE_VERSION');
    expect(
      (
        await bob.refused('clearPayment', {
          ...key(announced),
          invoiceId: out.id,
          version: 4,
          receivedOn: DAY,
        })
      ).code,
    ).toBe('STALE_VERSION');
    expect((await bob.refused('returnPayment', { ...input, id: '99999999' })).code).toBe('PAYMENT_NOT_FOUND');
    expect((await nobody.refused('returnPayment', input)).code).toBe('UNAUTHENTICATED');
    await bob.act('returnPayment', input);
    expect((await paid(out.id, '100')).invoice.status).toBe('PAID');
  });

  test('of two who pay the same invoice at once one wins', async () => {
    for (let round = 0; round < 15; round++) {
      const { id } = await issued();
      const ends = await atOnce([anna, bob], 'recordPayment', payment(id, '100'));
      expect(ends).toEqual(['PAYMENT_EXCEEDS_OPEN_AMOUNT', 'done']);
    }
  });
});

test('the books are in order after all of this', () => expectBooksInOrder(desk.database));
