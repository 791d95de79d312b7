import { atOnce, fresh } from '../support/acting';
import { expectBooksInOrder } from './finance-books';
import { ANNA, BOB, financeDesk, ownAccount } from './finance-support';

const desk = financeDesk();
const { anna, bob, nobody, sql, events } = desk;

let debited: string;
let credited: string;
beforeAll(async () => {
  debited = await ownAccount(desk);
  credited = await ownAccount(desk);
});

const DAY = '2026-06-15';
const entry = (amount: string, more: object = {}) => ({
  description: 'Entry of a test',
  transactionDate: DAY,
  currency: 'USD',
  lines: [
    { accountId: debited, debit: amount },
    { accountId: credited, credit: amount },
  ],
  ...more,
});

const TRANSACTION = `transaction { id reference status version totalAmount baseAmount exchangeRate lineCount
  createdBy { id } approvedBy { id } postedBy { id } postedAt period { code }
  lines { lineNo account { id } debit credit baseDebit baseCredit }
  ledgerEntries { lineNo accountId debit credit reference }
  auditTrail { nodes { action actor { id } before after } } }`;

const balanceOf = async (id: string) =>
  (await sql('select balance from finance_core.chart_of_accounts where account_id = $1', [id]))[0]!.balance;
const statusOf = async (id: string) =>
  (await sql('select status from finance_core.transactions where transaction_id = $1', [id]))[0]!.status;
const large = async (more: object = {}) =>
  (await anna.act('postTransaction', entry('10000.01', more), 'transaction { id version status }'))
    .transaction;
const drafted = async (amount = '5', more: object = {}) =>
  (await anna.act('draftTransaction', entry(amount, more), 'transaction { id version status }')).transaction;
const posted = async (amount = '5') =>
  (await anna.act('postTransaction', entry(amount), 'transaction { id version status }')).transaction;

describe('postTransaction', () => {
  test('posts a small transaction at once: lines, ledger, balances, lists, trail and event', async () => {
    const before = await balanceOf(debited);
    const { transaction } = await anna.act('postTransaction', entry('1234.56'), TRANSACTION);
    expect(transaction).toMatchObject({
      reference: `JE-2026-${transaction.id.padStart(7, '0')}`,
      status: 'POSTED',
      version: 1,
      totalAmount: '1234.5600',
      baseAmount: '1234.5600',
      lineCount: 2,
      createdBy: { id: ANNA },
      approvedBy: null,
      postedBy: { id: ANNA },
      period: { code: '2026-06' },
    });
    expect(transaction.ledgerEntries).toEqual([
      {
        lineNo: 1,
        accountId: debited,
        debit: '1234.5600',
        credit: '0.0000',
        reference: transaction.reference,
      },
      {
        lineNo: 2,
        accountId: credited,
        debit: '0.0000',
        credit: '1234.5600',
        reference: transaction.reference,
      },
    ]);
    expect(transaction.auditTrail.nodes).toEqual([
      {
        action: 'postTransaction',
        actor: { id: ANNA },
        before: null,
        after: expect.objectContaining({ status: 'POSTED', reference: transaction.reference }),
      },
    ]);
    const [moved] = await sql('select $1::numeric - $2::numeric as by', [await balanceOf(debited), before]);
    expect(moved).toEqual({ by: '1234.5600' });
    const told = await events('TransactionPosted');
    expect(told.at(-1)).toMatchObject({
      aggregate: 'Transaction',
      aggregate_id: transaction.id,
      actor_id: ANNA,
      payload: { transactionId: transaction.id, totalAmount: '1234.56' },
    });
  });

  test('leaves a large one to be approved by somebody else', async () => {
    const { id, status } = await large();
    expect(status).toBe('SUBMITTED');
    const entries = await sql('select from finance_accounting.general_ledger where transaction_id = $1', [
      id,
    ]);
    expect(entries).toEqual([]);
  });

  test('converts each side to the cent, whatever is rounded', async () => {
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => ownAccount(desk, { currency: 'EUR' })));
    const lines = [
      { accountId: a, debit: '0.33' },
      { accountId: b, debit: '0.33' },
      { accountId: a, debit: '0.34' },
      { accountId: c, credit: '1.00' },
    ];
    const { transaction } = await anna.act(
      'postTransaction',
      entry('1', { currency: 'EUR', lines }),
      TRANSACTION,
    );
    expect(transaction).toMatchObject({ exchangeRate: '1.08500000', baseAmount: '1.0900' });
    expect(transaction.lines.map((line: any) => line.baseDebit)).toEqual([
      '0.3600',
      '0.3600',
      '0.3700',
      '0.0000',
    ]);
    expect(transaction.lines[3].baseCredit).toBe('1.0900');
  });

  test('takes many lines, several of them on one account', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => ({
      accountId: index % 2 ? debited : credited,
      description: `Part ${index}`,
      [index < 15 ? 'debit' : 'credit']: '1.50',
    }));
    const { transaction } = await anna.act('postTransaction', entry('1', { lines }), TRANSACTION);
    expect(transaction).toMatchObject({ status: 'POSTED', lineCount: 30, totalAmount: '22.5000' });
    expect(transaction.ledgerEntries.map(({ lineNo }: any) => lineNo)).toEqual(lines.map((_, n) => n + 1));
  });

  test('answers a repeat with the first result and does nothing twice', async () => {
    const input = entry('77', { idempotencyKey: fresh('key') });
    const first = await anna.act('postTransaction', input, 'transaction { id }');
    const balance = await balanceOf(debited);
    expect(await anna.act('postTransaction', input, 'transaction { id }')).toEqual(first);
    expect(await balanceOf(debited)).toBe(balance);
    expect(await anna.refused('postTransaction', { ...input, description: 'Another' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      inputPath: ['input', 'idempotencyKey'],
    });
  });

  test('does it once for the same key sent several times at once', async () => {
    const input = entry('3', { idempotencyKey: fresh('key') });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => anna.act('postTransaction', input, 'transaction { id }')),
    );
    expect(new Set(answers.map(({ transaction }) => transaction.id)).size).toBe(1);
  });

  test('refuses nobody', async () => {
    expect((await nobody.refused('postTransaction', entry('1'))).code).toBe('UNAUTHENTICATED');
  });

  test('keeps a reference of its own unique', async () => {
    const reference = fresh('VOUCHER');
    await anna.act('postTransaction', entry('1', { reference }));
    expect(await bob.refused('postTransaction', entry('2', { reference }))).toMatchObject({
      code: 'TRANSACTION_REFERENCE_TAKEN',
      inputPath: ['input', 'reference'],
    });
    const contested = fresh('VOUCHER');
    const ends = await atOnce(
      [anna, bob, anna, bob],
      'postTransaction',
      entry('1', { reference: contested }),
    );
    expect(ends).toEqual([...Array(3).fill('TRANSACTION_REFERENCE_TAKEN'), 'done']);
  });

  const lines = (debit: object, credit: object) => [
    { accountId: debited, ...debit },
    { accountId: credited, ...credit },
  ];
  test.each<[string, () => object, string, (string | number)[]]>([
    [
      'unbalanced lines',
      () => ({ lines: lines({ debit: '2' }, { credit: '1.99' }) }),
      'TRANSACTION_UNBALANCED',
      ['lines'],
    ],
    [
      'a single line',
      () => ({ lines: lines({ debit: '2' }, {}).slice(0, 1) }),
      'TRANSACTION_LINE_COUNT',
      ['lines'],
    ],
    [
      'a line with both sides',
      () => ({ lines: lines({ debit: '2', credit: '2' }, { credit: '2' }) }),
      'TRANSACTION_LINE_INVALID',
      ['lines', 0],
    ],
    [
      'a line with no amount',
      () => ({ lines: lines({ debit: '2' }, {}) }),
      'TRANSACTION_LINE_INVALID',
      ['lines', 1],
    ],
    [
      'a negative amount',
      () => ({ lines: lines({ debit: '-2' }, { credit: '-2' }) }),
      'TRANSACTION_LINE_INVALID',
      ['lines', 0],
    ],
    [
      'an amount of zero',
      () => ({ lines: lines({ debit: '0' }, { credit: '0' }) }),
      'TRANSACTION_LINE_INVALID',
      ['lines', 0],
    ],
    [
      'fractions of a cent',
      () => ({ lines: lines({ debit: '0.005' }, { credit: '0.005' }) }),
      'TRANSACTION_AMOUNT_PRECISION',
      ['lines', 0],
    ],
    ['an unknown currency', () => ({ currency: 'XXX' }), 'CURRENCY_UNKNOWN', ['currency']],
    [
      'accounts of another currency',
      () => ({ currency: 'EUR' }),
      'ACCOUNT_CURRENCY_MISMATCH',
      ['lines', 0, 'accountId'],
    ],
    [
      'a date in a closed period',
      () => ({ transactionDate: '2026-05-31' }),
      'PERIOD_NOT_OPEN',
      ['transactionDate'],
    ],
    [
      'a date in a period to come',
      () => ({ transactionDate: '2026-07-01' }),
      'PERIOD_NOT_OPEN',
      ['transactionDate'],
    ],
    [
      'a date without a period',
      () => ({ transactionDate: '1999-01-01' }),
      'PERIOD_NOT_FOUND',
      ['transactionDate'],
    ],
    [
      'a kind that follows from invoices',
      () => ({ transactionType: 'SALES_INVOICE' }),
      'TRANSACTION_TYPE_RESERVED',
      ['transactionType'],
    ],
    [
      'a reference like those of the system',
      () => ({ reference: 'JE-2026-1' }),
      'TRANSACTION_REFERENCE_RESERVED',
      ['reference'],
    ],
    [
      'an unknown account',
      () => ({
        lines: [
          { accountId: debited, debit: '1' },
          { accountId: '999999999', credit: '1' },
        ],
      }),
      'ACCOUNT_NOT_FOUND',
      ['lines', 1, 'accountId'],
    ],
    [
      'a heading',
      () => ({
        lines: [
          { accountId: '2', debit: '1' },
          { accountId: credited, credit: '1' },
        ],
      }),
      'ACCOUNT_NOT_POSTABLE',
      ['lines', 0, 'accountId'],
    ],
    [
      'what is no account id',
      () => ({
        lines: [
          { accountId: 'x', debit: '1' },
          { accountId: credited, credit: '1' },
        ],
      }),
      'BAD_ID',
      ['lines', 0, 'accountId'],
    ],
    ['an empty description', () => ({ description: ' ' }), 'BAD_USER_INPUT', ['description']],
  ])('refuses %s, and leaves nothing', async (_, more, code, path) => {
    const count = async () => await sql('select count(*)::integer as n from finance_core.transactions');
    const before = await count();
    expect(await anna.refused('postTransaction', entry('1', more()))).toMatchObject({
      code,
      inputPath: ['input', ...path],
    });
    expect(await count()).toEqual(before);
  });

  test('refuses a closed account and one that is not open yet', async () => {
    const closed = await ownAccount(desk);
    await desk.controller.act('closeAccount', { id: closed, version: 1 });
    const later = await ownAccount(desk, { openedOn: '2026-06-16' });
    for (const accountId of [closed, later]) {
      const lines = [
        { accountId, debit: '1' },
        { accountId: credited, credit: '1' },
      ];
      expect(await anna.refused('postTransaction', entry('1', { lines }))).toMatchObject({
        code: 'ACCOUNT_NOT_OPEN',
        inputPath: ['input', 'lines', 0, 'accountId'],
      });
    }
  });

  test('keeps balances right when many post on the same accounts in every order', async () => {
    const accounts = await Promise.all([1, 2, 3].map(() => ownAccount(desk)));
    const pairs = Array.from({ length: 60 }, (_, n) => [accounts[n % 3]!, accounts[(n + 1 + (n % 2)) % 3]!]);
    await Promise.all(
      pairs.map(([from, to], n) =>
        (n % 2 ? anna : bob).act(
          'postTransaction',
          entry('1', {
            lines: [
              { accountId: to, credit: '1.01' },
              { accountId: from, debit: '1.01' },
            ],
          }),
        ),
      ),
    );
    const [{ entries, balance }] = (await sql(
      `select sum(entry_count)::integer as entries, sum(balance) as balance
       from finance_core.chart_of_accounts where account_id = any($1)`,
      [accounts],
    )) as any;
    expect({ entries, balance }).toEqual({ entries: 120, balance: '0.0000' });
  });
});

describe('drafts and approval', () => {
  test('a draft is posted when who entered it hands it in', async () => {
    const draft = await drafted();
    expect(draft.status).toBe('DRAFT');
    expect(await bob.refused('submitTransaction', draftInput(draft))).toMatchObject({
      code: 'TRANSACTION_NOT_YOURS',
    });
    const { transaction } = await anna.act('submitTransaction', draftInput(draft), TRANSACTION);
    expect(transaction).toMatchObject({ status: 'POSTED', version: 2, postedBy: { id: ANNA } });
    expect(transaction.ledgerEntries).toHaveLength(2);
  });

  test('a large draft waits for somebody else, who posts it by approving', async () => {
    const draft = await drafted('20000');
    const { transaction: handedIn } = await anna.act('submitTransaction', draftInput(draft), TRANSACTION);
    expect(handedIn).toMatchObject({ status: 'SUBMITTED', postedAt: null });
    expect(await anna.refused('approveTransaction', draftInput(handedIn))).toMatchObject({
      code: 'TRANSACTION_OWN_APPROVAL',
    });
    const input = { ...draftInput(handedIn), note: 'Seen', idempotencyKey: fresh('key') };
    const { transaction } = await bob.act('approveTransaction', input, TRANSACTION);
    expect(transaction).toMatchObject({
      status: 'POSTED',
      createdBy: { id: ANNA },
      approvedBy: { id: BOB },
      postedBy: { id: BOB },
    });
    expect(transaction.auditTrail.nodes.map((entry: any) => [entry.action, entry.actor.id])).toEqual([
      ['approveTransaction', BOB],
      ['submitTransaction', ANNA],
      ['draftTransaction', ANNA],
    ]);
    expect(transaction.auditTrail.nodes[0]).toMatchObject({
      before: { status: 'SUBMITTED' },
      after: { status: 'POSTED', note: 'Seen' },
    });
    expect((await bob.act('approveTransaction', input, TRANSACTION)).transaction).toEqual(transaction);
    const listed = await sql(
      `select employee_id, role, status from finance_core.transactions_by_employee
       where transaction_id = $1 order by role desc`,
      [transaction.id],
    );
    expect(listed).toEqual([
      { employee_id: ANNA, role: 'CREATED', status: 'POSTED' },
      { employee_id: BOB, role: 'APPROVED', status: 'POSTED' },
    ]);
  });

  test('what is approved before its period opens is posted afterwards', async () => {
    const waiting = await large({ transactionDate: '2026-07-01' });
    const { transaction } = await bob.act('approveTransaction', draftInput(waiting), TRANSACTION);
    expect(transaction).toMatchObject({ status: 'APPROVED', approvedBy: { id: BOB }, postedAt: null });
    expect(await bob.refused('postApprovedTransaction', draftInput(transaction))).toMatchObject({
      code: 'PERIOD_NOT_OPEN',
    });
    await sql("update finance_core.financial_periods set status = 'OPEN' where code = '2026-07'");
    const after = await anna.act('postApprovedTransaction', draftInput(transaction), TRANSACTION);
    expect(after.transaction).toMatchObject({
      status: 'POSTED',
      approvedBy: { id: BOB },
      postedBy: { id: ANNA },
    });
  });

  test('a transaction is given up before it is posted, and not after', async () => {
    const draft = await drafted();
    expect((await bob.refused('cancelTransaction', draftInput(draft))).code).toBe('TRANSACTION_NOT_YOURS');
    await anna.act('cancelTransaction', { ...draftInput(draft), note: 'Wrong account' });
    expect(await statusOf(draft.id)).toBe('CANCELLED');
    const waiting = await large();
    await bob.act('cancelTransaction', draftInput(waiting));
    expect(await statusOf(waiting.id)).toBe('CANCELLED');
    expect(await anna.refused('cancelTransaction', draftInput(await posted()))).toMatchObject({
      code: 'TRANSACTION_WRONG_STATUS',
      inputPath: ['input', 'id'],
    });
  });

  test('steps are refused in the wrong state, on an older version, and on what is not there', async () => {
    const draft = await drafted();
    expect((await bob.refused('approveTransaction', draftInput(draft))).code).toBe(
      'TRANSACTION_WRONG_STATUS',
    );
    expect(await anna.refused('submitTransaction', { id: draft.id, version: 9 })).toMatchObject({
      code: 'STALE_VERSION',
      inputPath: ['input', 'version'],
      currentVersion: 1,
    });
    for (const step of [
      'submitTransaction',
      'approveTransaction',
      'postApprovedTransaction',
      'cancelTransaction',
    ]) {
      expect((await anna.refused(step, { id: '999999999', version: 1 })).code).toBe('TRANSACTION_NOT_FOUND');
      expect((await nobody.refused(step, draftInput(draft))).code).toBe('UNAUTHENTICATED');
    }
  });

  test('drafts on accounts that take no entries are refused at once', async () => {
    const lines = [
      { accountId: '2', debit: '1' },
      { accountId: credited, credit: '1' },
    ];
    expect((await anna.refused('draftTransaction', entry('1', { lines }))).code).toBe('ACCOUNT_NOT_POSTABLE');
  });

  test('of two who approve at once one wins', async () => {
    for (let round = 0; round < 10; round++) {
      const waiting = await large();
      const [one, other] = await atOnce([bob, desk.controller], 'approveTransaction', draftInput(waiting));
      expect([one, other]).toEqual(['TRANSACTION_WRONG_STATUS', 'done']);
    }
  });
});

describe('reverseTransaction', () => {
  const reversal = (transaction: { id: string; version: number }, more: object = {}) => ({
    id: transaction.id,
    version: transaction.version,
    reversedOn: '2026-06-20',
    reason: 'Entered twice',
    ...more,
  });
  const REVERSED = `transaction { id status reversedBy { id } version }
    reversal { id status transactionType origin description transactionDate reversalOf { id }
      lines { account { id } debit credit } }`;

  test('takes a transaction back by another with the sides exchanged', async () => {
    const before = await balanceOf(debited);
    const original = await posted('12.34');
    const input = reversal(original, { idempotencyKey: fresh('key') });
    const payload = await anna.act('reverseTransaction', input, REVERSED);
    expect(payload.transaction).toMatchObject({
      id: original.id,
      status: 'REVERSED',
      reversedBy: { id: payload.reversal.id },
    });
    expect(payload.reversal).toMatchObject({
      status: 'POSTED',
      transactionType: 'REVERSAL',
      origin: `Reversal:${original.id}`,
      transactionDate: '2026-06-20',
      reversalOf: { id: original.id },
      lines: [
        { account: { id: debited }, debit: '0.0000', credit: '12.3400' },
        { account: { id: credited }, debit: '12.3400', credit: '0.0000' },
      ],
    });
    expect(await balanceOf(debited)).toBe(before);
    expect(await anna.act('reverseTransaction', input, REVERSED)).toEqual(payload);
    expect((await events('TransactionReversed')).at(-1)).toMatchObject({ aggregate_id: original.id });
  });

  test('is done once, and not to drafts, reversals or what follows from something else', async () => {
    const original = await posted();
    const { reversal: back } = await anna.act(
      'reverseTransaction',
      reversal(original),
      'reversal { id version }',
    );
    expect((await anna.refused('reverseTransaction', reversal(original))).code).toBe(
      'TRANSACTION_ALREADY_REVERSED',
    );
    expect((await anna.refused('reverseTransaction', reversal(back))).code).toBe(
      'TRANSACTION_NOT_REVERSIBLE',
    );
    expect((await anna.refused('reverseTransaction', reversal(await drafted()))).code).toBe(
      'TRANSACTION_WRONG_STATUS',
    );
    const [invoiced] = await sql(
      `select transaction_id as id, version from finance_core.transactions
       where transaction_type = 'SALES_INVOICE' and status = 'POSTED' order by transaction_id limit 1`,
    );
    expect((await anna.refused('reverseTransaction', reversal(invoiced as any))).code).toBe(
      'TRANSACTION_NOT_REVERSIBLE',
    );
  });

  test('keeps to dates, versions and open periods', async () => {
    const original = await posted();
    const refused = async (more: object) => anna.refused('reverseTransaction', reversal(original, more));
    expect((await refused({ reversedOn: '2026-06-14' })).code).toBe('TRANSACTION_REVERSAL_DATE');
    expect(await refused({ reversedOn: '2026-12-01' })).toMatchObject({
      code: 'PERIOD_NOT_OPEN',
      inputPath: ['input', 'reversedOn'],
    });
    expect((await refused({ version: 5 })).code).toBe('STALE_VERSION');
    expect((await refused({ id: '999999999' })).code).toBe('TRANSACTION_NOT_FOUND');
    expect((await nobody.refused('reverseTransaction', reversal(original))).code).toBe('UNAUTHENTICATED');
    expect(await statusOf(original.id)).toBe('POSTED');
  });

  test('of a large transaction is not done by who entered it', async () => {
    const waiting = await large();
    const { transaction } = await bob.act(
      'approveTransaction',
      draftInput(waiting),
      'transaction { id version }',
    );
    expect((await anna.refused('reverseTransaction', reversal(transaction))).code).toBe(
      'TRANSACTION_SECOND_PERSON',
    );
    await bob.act('reverseTransaction', reversal(transaction));
    expect(await statusOf(transaction.id)).toBe('REVERSED');
  });

  test('of two at once one wins', async () => {
    for (let round = 0; round < 10; round++) {
      const original = await posted();
      const ends = await atOnce([anna, bob], 'reverseTransaction', reversal(original));
      expect(ends).toEqual(['TRANSACTION_ALREADY_REVERSED', 'done']);
    }
  });
});

test('the books are in order after all of this', () => expectBooksInOrder(desk.database));

/** What a step needs of a transaction that was read. */
function draftInput({ id, version }: { id: string; version: number }) {
  return { id, version };
}
