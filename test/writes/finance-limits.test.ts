import { type Actor, actor } from '../support/acting';
import { expectBooksInOrder } from './finance-books';
import { financeDesk, ownAccount } from './finance-support';

const desk = financeDesk();
const { anna, controller, sql } = desk;
const as = (viewer: string) => actor(() => desk.gateway, viewer);
/** Accountants of whom none has moved anything. */
let next = 100;
const fresh = () => {
  const id = String(next++);
  return { id, ...as(`${id}; accountant`) };
};

let debited: string;
let credited: string;
beforeAll(async () => {
  debited = await ownAccount(desk);
  credited = await ownAccount(desk);
});

const OPEN = '2026-06-15';
const entry = (amount: string, transactionDate = OPEN) => ({
  description: 'Entry of a test',
  transactionDate,
  currency: 'USD',
  lines: [
    { accountId: debited, debit: amount },
    { accountId: credited, credit: amount },
  ],
});
const TRANSACTION = 'transaction { id version status }';
const key = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** A transaction that waits for approval. */
async function waiting(amount: string, date?: string) {
  const { transaction } = await anna.act('postTransaction', entry(amount, date), TRANSACTION);
  expect(transaction.status).toBe('SUBMITTED');
  return key(transaction);
}
const approve = async (who: Actor, amount: string, date?: string) =>
  (await who.act('approveTransaction', await waiting(amount, date), TRANSACTION)).transaction;

async function written() {
  const [row] =
    await sql(`select (select count(*) from finance_accounting.general_ledger)::integer as entries,
    (select count(*) from finance_core.outbox)::integer as events,
    (select sum(version) from finance_core.transactions)::integer as versions,
    (select coalesce(sum(base_amount), 0) from finance_core.amounts_by_day) as moved`);
  return row!;
}
const movedBy = async (employeeId: string) =>
  (
    await sql('select base_amount as amount from finance_core.amounts_by_day where employee_id = $1', [
      employeeId,
    ])
  )[0]?.amount;

const ABOVE = { code: 'AMOUNT_ABOVE_LIMIT', details: { of: 'TRANSACTION', maximum: '100000' } };
const ABOVE_DAY = { code: 'AMOUNT_ABOVE_LIMIT', details: { of: 'DAY', maximum: '500000' } };

describe('one transaction', () => {
  test.each<[string, string]>([
    ['POSTED', OPEN],
    ['APPROVED', '2026-12-15'],
  ])(
    'is %s by an accountant up to the limit, above it by a controller or an executive',
    async (status, date) => {
      const accountant = fresh();
      expect((await approve(accountant, '100000', date)).status).toBe(status);
      expect(await movedBy(accountant.id)).toBe('100000.0000');
      const above = await waiting('100000.01', date);
      const before = await written();
      expect(await accountant.refused('approveTransaction', above)).toMatchObject(ABOVE);
      expect(await written()).toEqual(before);
      await controller.act('approveTransaction', above);
      await approve(as('9; executive'), '100000.01', date);
      expect(await written()).toMatchObject({ moved: before.moved });
    },
  );

  test('is taken back by an accountant up to the limit', async () => {
    const accountant = fresh();
    const input = { reversedOn: OPEN, reason: 'A mistake' };
    const [small, large] = [await approve(controller, '100000'), await approve(controller, '100000.01')];
    const before = await written();
    expect(await accountant.refused('reverseTransaction', { ...key(large), ...input })).toMatchObject(ABOVE);
    expect(await written()).toEqual(before);
    await accountant.act('reverseTransaction', { ...key(small), ...input });
    await controller.act('reverseTransaction', { ...key(large), ...input });
  });

  test('is an invoice too, and a payment', async () => {
    const input = { customerId: '2', issuedOn: OPEN };
    const line = { description: 'Advice', quantity: '1', unitPrice: '150000', revenueAccountId: '75' };
    const { invoice } = await anna.act(
      'createInvoice',
      { ...input, lines: [line] },
      'invoice { id version }',
    );
    const accountant = fresh();
    expect(await accountant.refused('issueInvoice', key(invoice))).toMatchObject(ABOVE);
    await controller.act('issueInvoice', key(invoice));
    const payment = { invoiceId: invoice.id, receivedOn: '2026-06-20', method: 'BANK_TRANSFER' };
    const before = await written();
    expect(await accountant.refused('recordPayment', { ...payment, amount: '100000.01' })).toMatchObject(
      ABOVE,
    );
    expect(await written()).toEqual(before);
    await accountant.act('recordPayment', { ...payment, amount: '100000' });
    expect(await movedBy(accountant.id)).toBe('100000.0000');
  });

  test('counts in the reporting currency', async () => {
    const [debit, credit] = [
      await ownAccount(desk, { currency: 'EUR' }),
      await ownAccount(desk, { currency: 'EUR' }),
    ];
    const { transaction } = await anna.act(
      'postTransaction',
      {
        ...entry('1'),
        currency: 'EUR',
        lines: [
          { accountId: debit, debit: '99999' },
          { accountId: credit, credit: '99999' },
        ],
      },
      'transaction { id version baseAmount }',
    );
    expect(Number(transaction.baseAmount)).toBeGreaterThan(100_000);
    expect(await fresh().refused('approveTransaction', key(transaction))).toMatchObject(ABOVE);
  });
});

describe('all of a day', () => {
  /** Somebody who has moved all that an accountant moves on a day. */
  async function exhausted() {
    const accountant = fresh();
    for (let count = 0; count < 5; count++) await approve(accountant, '100000');
    expect(await movedBy(accountant.id)).toBe('500000.0000');
    return accountant;
  }

  test('is limited over posting, approving and taking back; others are not held to it', async () => {
    const accountant = await exhausted();
    const [posted, submitted] = [await approve(controller, '20000'), await waiting('20000')];
    const before = await written();
    const reversal = { ...key(posted), reversedOn: OPEN, reason: 'A mistake' };
    expect(await accountant.refused('postTransaction', entry('0.01'))).toMatchObject(ABOVE_DAY);
    expect(await accountant.refused('approveTransaction', submitted)).toMatchObject(ABOVE_DAY);
    expect(await accountant.refused('reverseTransaction', reversal)).toMatchObject(ABOVE_DAY);
    expect(await written()).toEqual(before);
    // What only waits moves nothing.
    await accountant.act('draftTransaction', entry('20000'));
    await fresh().act('approveTransaction', submitted);
    await as(`${accountant.id}; accountant, controller`).act('reverseTransaction', reversal);
    expect(await movedBy(accountant.id)).toBe('500000.0000');
  });

  test('begins anew with the next', async () => {
    const accountant = await exhausted();
    await sql('update finance_core.amounts_by_day set day = day - 1 where employee_id = $1', [accountant.id]);
    await accountant.act('postTransaction', entry('10000'));
  });

  test('holds for what one does at once', async () => {
    const accountant = fresh();
    for (let count = 0; count < 4; count++) await approve(accountant, '100000');
    const large = [await waiting('60000'), await waiting('60000'), await waiting('60000')];
    const ends = await Promise.all(large.map((one) => accountant.attempt('approveTransaction', one)));
    expect(ends.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
      'AMOUNT_ABOVE_LIMIT',
      'AMOUNT_ABOVE_LIMIT',
      'done',
    ]);
    expect(await movedBy(accountant.id)).toBe('460000.0000');
  });
});

test('the books are in order after all of this', () => expectBooksInOrder(desk.database));
