import { expectBooksInOrder } from './finance-books';
import { financeDesk } from './finance-support';

const desk = financeDesk();
const { anna, bob, sql } = desk;

/** 1,000 in a full run: `CONFLICT_TRIES=1000`. */
const TRIES = Number(process.env.CONFLICT_TRIES ?? 200);
/** Invoices that are paid at the same time. */
const LANES = 8;
/** What each is over; it takes about twenty payments to halve it to nothing. */
const TOTAL = 1_000_000;

const amountOf = (cents: number) => (cents / 100).toFixed(2);
const centsOf = (amount: string) => Math.round(Number(amount) * 100);

const issued = async (): Promise<string> => {
  const { invoice } = await anna.act(
    'createInvoice',
    {
      customerId: '2',
      issuedOn: '2026-06-15',
      lines: [{ description: 'Advice', quantity: '1', unitPrice: amountOf(TOTAL), revenueAccountId: '75' }],
    },
    'invoice { id version }',
  );
  await bob.act('issueInvoice', invoice);
  return invoice.id;
};

test('of two people who pay the same invoice at once one is taken and the other hears what is left, every time', async () => {
  const winners = { anna: 0, bob: 0 };
  const invoices: string[] = [];
  let tries = 0;
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      while (tries < TRIES) {
        const invoiceId = await issued();
        invoices.push(invoiceId);
        // Both pay more than half of what is open, until nothing is.
        for (let open = TOTAL; open > 0 && tries < TRIES; ) {
          tries++;
          const amount = Math.floor(open / 2) + 1;
          const input = {
            invoiceId,
            amount: amountOf(amount),
            receivedOn: '2026-06-20',
            method: 'BANK_TRANSFER',
          };
          // On a quiet machine the first to send is the first to arrive: they take turns.
          const payers = tries % 2 === 0 ? [anna, bob] : [bob, anna];
          const ends = await Promise.all(
            payers.map((payer) => payer.attempt('recordPayment', input, 'invoice { openAmount status }')),
          );
          const won = ends.findIndex(({ payload }) => payload);
          const lost = ends[1 - won];
          open -= amount;
          expect(ends[won]?.payload.invoice).toEqual({
            openAmount: `${amountOf(open)}00`,
            status: open === 0 ? 'PAID' : 'PARTIALLY_PAID',
          });
          expect(lost?.refusal).toMatchObject({
            code: 'PAYMENT_EXCEEDS_OPEN_AMOUNT',
            inputPath: ['input', 'amount'],
          });
          const { openAmount } = lost!.refusal!.details as { openAmount: string };
          expect(centsOf(openAmount)).toBe(open);
          winners[payers[won] === anna ? 'anna' : 'bob']++;
        }
      }
    }),
  );
  expect(winners.anna + winners.bob).toBe(TRIES);
  // Neither wins by its place alone.
  expect(Math.min(winners.anna, winners.bob)).toBeGreaterThan(0);
  const payments = await sql(
    `select count(*)::integer as payments, count(distinct transaction_id)::integer as postings
     from finance_core.payments where invoice_id = any($1) and status = 'CLEARED'`,
    [invoices],
  );
  expect(payments).toEqual([{ payments: TRIES, postings: TRIES }]);
  const announced = await sql(
    "select from finance_core.payments where invoice_id = any($1) and status <> 'CLEARED'",
    [invoices],
  );
  expect(announced).toEqual([]);
  await expectBooksInOrder(desk.database);
});
