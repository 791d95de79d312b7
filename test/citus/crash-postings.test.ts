import {
  databaseOf,
  MortalGateway,
  nothingPrepared,
  outboxEmpty,
  recoverSoon,
  report,
} from '../support/crashes';
import { PersistentClient, SIZE, workDisturbed } from '../support/disturbed-work';
import { describeWithOwnCluster, type OwnCluster, startOwnCluster } from '../support/own-cluster';
import type { OwnDatabase } from '../support/own-database';
import { expectBooksInOrder } from '../writes/finance-books';

const CLIENTS = 16;
const ACCOUNTS = 50;
/** Each so-many-th posting has many lines, which are written together instead of one by one. */
const LONG_EVERY = 10;
const LONG = 10;
/** So many are sent once more when all is done. */
const REPEATED = 100;
const DAY = '2026-06-15';

interface Posting {
  readonly input: {
    readonly idempotencyKey: string;
    readonly lines: readonly { accountId: string; debit?: string; credit?: string }[];
  };
  /** As it was acknowledged. */
  readonly id: string;
  readonly person: PersistentClient;
  /** When the request was sent that was answered. */
  readonly askedAt: number;
}

const cents = (amount: string) => Math.round(Number(amount) * 100);
const amountOf = (of: number) => `${Math.floor(of / 100)}.${String(of % 100).padStart(2, '0')}`;

const byDescription = (a: Record<string, any>, b: Record<string, any>) =>
  a.description < b.description ? -1 : 1;

jest.setTimeout(1_800_000);

describeWithOwnCluster('postings while the gateway is killed and workers restart', () => {
  let cluster: OwnCluster;
  let database: OwnDatabase;
  let gateway: MortalGateway;
  const accounts: string[] = [];
  const postings: Posting[] = [];
  const retries = new Map<string, number>();
  let before: Record<string, any>;
  const counts = async () =>
    (
      await database.sql(
        `select (select count(*) from finance_core.transactions)::integer as transactions,
                (select count(*) from finance_core.idempotency_keys)::integer as keys,
                (select count(*) from finance_core.transaction_audit)::integer as entries`,
      )
    )[0]!;

  beforeAll(async () => {
    cluster = await startOwnCluster('finance');
    await recoverSoon(cluster);
    database = await databaseOf(cluster);
    gateway = new MortalGateway([cluster]);
    await gateway.start();
    const controller = new PersistentClient(gateway, '8; controller', retries);
    for (let index = 1; index <= ACCOUNTS; index++) {
      const input = {
        idempotencyKey: `account ${index}`,
        code: `CRASH-${index}`,
        name: `Account ${index}`,
        accountType: 'ASSET',
        currency: 'USD',
        openedOn: '2026-01-01',
      };
      accounts.push((await controller.act('openAccount', input, 'account { id }')).payload.account.id);
    }
    before = await counts();
  });
  afterAll(async () => {
    await gateway?.stop();
    await database?.drop();
    cluster?.lab.stop();
  });

  const linesOf = (index: number) => {
    const account = () => accounts[Math.floor(Math.random() * ACCOUNTS)]!;
    const amount = 1 + Math.floor(Math.random() * 90_000);
    if (index % LONG_EVERY > 0) {
      const [debited, credited] = [account(), account()];
      const to = credited === debited ? accounts[(accounts.indexOf(debited) + 1) % ACCOUNTS]! : credited;
      return [
        { accountId: debited, debit: amountOf(amount) },
        { accountId: to, credit: amountOf(amount) },
      ];
    }
    const parts = Array.from({ length: LONG - 1 }, (_, part) => amount + part);
    const total = parts.reduce((sum, part) => sum + part, 0);
    return [
      ...parts.map((part) => ({ accountId: account(), debit: amountOf(part) })),
      { accountId: account(), credit: amountOf(total) },
    ];
  };

  test('every one that was acknowledged is there once, and the books are in order', async () => {
    const people = Array.from(
      { length: CLIENTS },
      (_, index) => new PersistentClient(gateway, `${7 + index}; accountant`, retries),
    );
    const post = async (person: PersistentClient, { input }: Pick<Posting, 'input'>) => {
      const { payload, askedAt } = await person.act('postTransaction', input, 'transaction { id status }');
      return { ...payload.transaction, askedAt };
    };
    const seconds = await workDisturbed({
      gateway,
      clusters: [cluster],
      people,
      tasks: Array.from({ length: SIZE.operations }, (_, index) => {
        const description = `Posting ${index}`;
        const input = { description, transactionDate: DAY, currency: 'USD', lines: linesOf(index) };
        return { ...input, idempotencyKey: description };
      }),
      perform: async (person, input) => {
        const { id, status, askedAt } = await post(person, { input });
        expect(status).toBe('POSTED');
        postings.push({ input, id, person, askedAt });
      },
    });
    for (const { input, id, person } of postings.slice(-REPEATED))
      expect((await post(person, { input })).id).toBe(id);
    await outboxEmpty(database);
    await nothingPrepared(cluster);
    expect(postings).toHaveLength(SIZE.operations);
    // It happened to requests that were under way.
    expect(retries.get('CUT_OFF')).toBeGreaterThanOrEqual(SIZE.gatewayKills);
    const kept = await database.sql(
      `select description, transaction_id as id, line_count as lines, created_at as at from finance_core.transactions
       where description like 'Posting %' order by description`,
    );
    const answered = new Map(postings.map((posting) => [posting.input.idempotencyKey, posting]));
    const unheard = kept.filter(({ description, at }) => Date.parse(at) < answered.get(description)!.askedAt);
    report('postings', {
      acknowledged: postings.length,
      seconds,
      ...SIZE,
      retries: Object.fromEntries(retries),
      committedAndNotAnsweredAtFirst: unheard.length,
    });
    const acknowledged = [...answered].map(([description, { id, input }]) => ({
      description,
      id,
      lines: input.lines.length,
    }));
    expect(kept.map(({ at, ...row }) => row).sort(byDescription)).toEqual(acknowledged.sort(byDescription));
    // Each with its key and one entry in the trail, and nothing besides.
    const after = await counts();
    for (const name of ['transactions', 'keys', 'entries'])
      expect([name, after[name] - before[name]]).toEqual([name, SIZE.operations]);

    const sums = new Map(accounts.map((id) => [id, { cents: 0, entries: 0 }]));
    for (const { input } of postings)
      for (const { accountId, debit = '0', credit = '0' } of input.lines) {
        const sum = sums.get(accountId)!;
        sum.cents += cents(debit) - cents(credit);
        sum.entries++;
      }
    const balances = await database.sql(
      `select account_id as id, balance, entry_count::integer as entries from finance_core.chart_of_accounts
       where account_id = any($1) order by account_id`,
      [accounts],
    );
    expect(balances.map(({ id, balance, entries }) => [id, cents(balance), entries])).toEqual(
      [...sums].sort(([a], [b]) => Number(a) - Number(b)).map(([id, sum]) => [id, sum.cents, sum.entries]),
    );
    await expectBooksInOrder(database);
  });
});
