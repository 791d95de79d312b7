import { setTimeout as sleep } from 'node:timers/promises';
import { type Actor, actor } from './acting';
import type { TestGateway } from './asking';

/** Debited and credited accounts in dollars: of every type, on many shards. */
const PAIRS: readonly (readonly [debited: string, credited: string])[] = [
  ['3', '69'],
  ['97', '3'],
  ['101', '42'],
  ['109', '44'],
  ['12', '81'],
  ['42', '3'],
  ['116', '42'],
];
/** Customers who are invoiced in dollars. */
const CUSTOMERS = ['60', '59', '57', '56', '54', '52', '50', '49', '47', '46'];
const REVENUE = '75';
const DAY = '2026-06-15';

/** People who post journal transactions, and invoices with their payments, until they are told to stop. */
export class BusyBooks {
  /** Milliseconds that each posting took. */
  readonly times: number[] = [];
  /** Codes of what was refused. */
  readonly refusals = new Map<string, number>();
  #stopped = false;
  readonly #people: Promise<unknown>;

  /** @param pause milliseconds that each thinks before the next posting */
  constructor(
    private readonly gateway: () => TestGateway,
    people: number,
    private readonly pause = 0,
  ) {
    this.#people = Promise.all(
      Array.from({ length: people }, (_, index) =>
        index % 4 === 3 ? this.#invoice(index) : this.#post(index),
      ),
    );
  }

  /** Resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#people;
  }

  async #post(index: number): Promise<void> {
    const person = actor(this.gateway, `${7 + index}; accountant`);
    for (let number = index; !this.#stopped; number++) {
      const [first, second] = [PAIRS[number % PAIRS.length]!, PAIRS[(number + 3) % PAIRS.length]!];
      await this.#time(person, 'postTransaction', {
        description: `Busy ${index} ${number}`,
        transactionDate: DAY,
        currency: 'USD',
        lines: [first, second].flatMap(([debited, credited], pair) => [
          { accountId: debited, debit: `${1 + (number % 90) + pair}.25` },
          { accountId: credited, credit: `${1 + (number % 90) + pair}.25` },
        ]),
      });
    }
  }

  async #invoice(index: number): Promise<void> {
    const person = actor(this.gateway, `${7 + index}; accountant`);
    for (let number = 0; !this.#stopped; number++) {
      const invoice = await this.#time(
        person,
        'createInvoice',
        {
          customerId: CUSTOMERS[(index + number) % CUSTOMERS.length]!,
          issuedOn: DAY,
          lines: [{ description: 'Work', quantity: '1', unitPrice: '120', revenueAccountId: REVENUE }],
        },
        'invoice { id version openAmount }',
      );
      if (!invoice) continue;
      const { id, version } = invoice.invoice;
      if (!(await this.#time(person, 'issueInvoice', { id, version }))) continue;
      await this.#time(person, 'recordPayment', {
        invoiceId: id,
        amount: '50',
        receivedOn: DAY,
        method: 'BANK_TRANSFER',
      });
    }
  }

  async #time(person: Actor, mutation: string, input: object, selection?: string): Promise<any> {
    const started = performance.now();
    const { payload, refusal } = await person.attempt(mutation, input, selection);
    this.times.push(performance.now() - started);
    if (refusal) this.refusals.set(refusal.code, (this.refusals.get(refusal.code) ?? 0) + 1);
    if (this.pause > 0) await sleep(this.pause);
    return payload;
  }
}
