import { setTimeout as sleep } from 'node:timers/promises';
import { actor } from './acting';
import type { TestGateway } from './asking';

/** One posting that was asked for. */
export interface Posting {
  /** No other has it. */
  readonly description: string;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Why it was refused, if it was. */
  readonly refusal?: string;
}

/** People who post transactions between two accounts, each one after the other. */
export class PostingLoad {
  readonly postings: Posting[] = [];
  #stopped = false;
  readonly #people: Promise<unknown>;

  constructor(
    private readonly gateway: TestGateway,
    private readonly accounts: readonly [debited: string, credited: string],
    people: number,
  ) {
    this.#people = Promise.all(Array.from({ length: people }, (_, index) => this.#post(String(7 + index))));
  }

  /** Resolves when the last posting has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#people;
  }

  /** Resolves when so many postings were taken. */
  async taken(count: number): Promise<void> {
    while (this.accepted().length < count) await sleep(20);
  }

  accepted(): Posting[] {
    return this.postings.filter(({ refusal }) => refusal === undefined);
  }

  async #post(viewer: string): Promise<void> {
    const person = actor(() => this.gateway, `${viewer}; accountant`);
    for (let number = 0; !this.#stopped; number++) {
      const description = `Load ${process.pid} ${viewer} ${number}`;
      const startedAt = Date.now();
      const amount = `${1 + (number % 90)}.25`;
      const { refusal } = await person.attempt('postTransaction', {
        description,
        transactionDate: '2026-06-15',
        currency: 'USD',
        lines: [
          { accountId: this.accounts[0], debit: amount },
          { accountId: this.accounts[1], credit: amount },
        ],
      });
      const ended = { description, startedAt, endedAt: Date.now() };
      this.postings.push(refusal ? { ...ended, refusal: `${refusal.code}: ${refusal.message}` } : ended);
      await sleep(10);
    }
  }
}

/** Opens two accounts to post between. */
export async function openAccounts(gateway: TestGateway, prefix: string): Promise<[string, string]> {
  const controller = actor(() => gateway, '8; controller');
  const ids: string[] = [];
  for (const code of [`${prefix}-1`, `${prefix}-2`]) {
    const input = {
      code,
      name: `Account ${code}`,
      accountType: 'ASSET',
      currency: 'USD',
      openedOn: '2026-01-01',
    };
    ids.push((await controller.act('openAccount', input, 'account { id }')).account.id);
  }
  return ids as [string, string];
}
