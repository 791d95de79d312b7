import { atOnce, fresh } from '../support/acting';
import { expectBooksInOrder } from './finance-books';
import { CONTROLLER, financeDesk, ownAccount } from './finance-support';

const desk = financeDesk();
const { anna, controller, nobody, sql, events } = desk;

const opening = (more: object = {}) => ({
  code: fresh('T'),
  name: 'Account of a test',
  accountType: 'ASSET',
  currency: 'USD',
  openedOn: '2026-01-01',
  ...more,
});
const ACCOUNT =
  'account { id code version status normalSide parent { id } isPostable balance auditTrail { nodes { action actor { id } before after } } }';

describe('accounts', () => {
  test('are opened below a heading, found by their code, and written down', async () => {
    const input = opening({ parentId: '11', idempotencyKey: fresh('key') });
    const { account } = await controller.act('openAccount', input, ACCOUNT);
    expect(account).toMatchObject({
      code: input.code,
      status: 'ACTIVE',
      normalSide: 'DEBIT',
      parent: { id: '11' },
    });
    expect(await controller.act('openAccount', input, ACCOUNT)).toEqual({ account });
    expect((await controller.refused('openAccount', { ...input, name: 'x' })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    const { accountByCode, parent } = await desk.gateway.data(
      `{ accountByCode(code: "${input.code}") { id } parent: account(id: "11") { children(last: 200) { nodes { id } } } }`,
    );
    expect(accountByCode.id).toBe(account.id);
    expect(parent.children.nodes).toContainEqual({ id: account.id });
    expect(account.auditTrail.nodes).toEqual([
      {
        action: 'openAccount',
        actor: { id: CONTROLLER },
        before: null,
        after: expect.objectContaining({ code: input.code }),
      },
    ]);
    expect((await events('AccountOpened')).at(-1)).toMatchObject({
      aggregate: 'Account',
      aggregate_id: account.id,
    });
  });

  test('grow on the side of their type unless they are contra accounts', async () => {
    const sideOf = async (more: object) =>
      (await controller.act('openAccount', opening(more), ACCOUNT)).account.normalSide;
    expect(await sideOf({ accountType: 'REVENUE' })).toBe('CREDIT');
    expect(await sideOf({ accountType: 'ASSET', normalSide: 'CREDIT' })).toBe('CREDIT');
  });

  test('have codes of their own', async () => {
    const code = fresh('T');
    expect(await atOnce([controller, controller, controller], 'openAccount', opening({ code }))).toEqual([
      'ACCOUNT_CODE_TAKEN',
      'ACCOUNT_CODE_TAKEN',
      'done',
    ]);
    const [{ count }] = (await sql(
      'select count(*)::integer as count from finance_core.chart_of_accounts where code = $1',
      [code],
    )) as any;
    expect(count).toBe(1);
  });

  test.each<[string, object, string, string]>([
    ['an unknown currency', { currency: 'XXX' }, 'CURRENCY_UNKNOWN', 'currency'],
    ['an unknown heading', { parentId: '99999999' }, 'ACCOUNT_NOT_FOUND', 'parentId'],
    ['a heading that takes entries', { parentId: '3' }, 'ACCOUNT_PARENT_UNUSABLE', 'parentId'],
    ['a heading of another type', { parentId: '41' }, 'ACCOUNT_PARENT_UNUSABLE', 'parentId'],
    ['no name', { name: '' }, 'BAD_USER_INPUT', 'name'],
    [
      'an overdraft of what is no money',
      { overdraftLimit: '1' },
      'ACCOUNT_OVERDRAFT_INVALID',
      'overdraftLimit',
    ],
    [
      'a negative overdraft',
      { isCash: true, overdraftLimit: '-1' },
      'ACCOUNT_OVERDRAFT_INVALID',
      'overdraftLimit',
    ],
    [
      'an overdraft of less than a cent',
      { isCash: true, overdraftLimit: '0.001' },
      'ACCOUNT_OVERDRAFT_INVALID',
      'overdraftLimit',
    ],
  ])('are not opened with %s', async (_, more, code, field) => {
    expect(await controller.refused('openAccount', opening(more))).toMatchObject({
      code,
      inputPath: ['input', field],
    });
  });

  test('are kept by controllers', async () => {
    expect((await anna.refused('openAccount', opening())).code).toBe('FORBIDDEN');
    expect((await nobody.refused('openAccount', opening())).code).toBe('UNAUTHENTICATED');
    const id = await ownAccount(desk);
    expect((await anna.refused('closeAccount', { id, version: 1 })).code).toBe('FORBIDDEN');
    expect((await nobody.refused('closeAccount', { id, version: 1 })).code).toBe('UNAUTHENTICATED');
  });

  test('are closed when they are empty, once', async () => {
    const id = await ownAccount(desk);
    const entry = (debit: string, credit: string) =>
      anna.act('postTransaction', {
        description: 'x',
        transactionDate: '2026-06-15',
        currency: 'USD',
        lines: [
          { accountId: debit, debit: '5' },
          { accountId: credit, credit: '5' },
        ],
      });
    await entry(id, '3');
    expect(await controller.refused('closeAccount', { id, version: 1 })).toMatchObject({
      code: 'ACCOUNT_NOT_EMPTY',
      inputPath: ['input', 'id'],
    });
    await entry('3', id);
    expect((await controller.refused('closeAccount', { id, version: 2 })).code).toBe('STALE_VERSION');
    const { account } = await controller.act('closeAccount', { id, version: 1 }, ACCOUNT);
    expect(account).toMatchObject({ status: 'CLOSED', version: 2 });
    expect((await controller.refused('closeAccount', { id, version: 2 })).code).toBe('ACCOUNT_CLOSED');
    expect((await controller.refused('closeAccount', { id: '99999999', version: 2 })).code).toBe(
      'ACCOUNT_NOT_FOUND',
    );
    expect((await events('AccountClosed')).at(-1)).toMatchObject({ aggregate_id: id });
  });

  test('that group others are closed after these', async () => {
    const heading = await ownAccount(desk, { isPostable: false });
    const child = await ownAccount(desk, { parentId: heading });
    expect((await controller.refused('closeAccount', { id: heading, version: 1 })).code).toBe(
      'ACCOUNT_HAS_CHILDREN',
    );
    await controller.act('closeAccount', { id: child, version: 1 });
    await controller.act('closeAccount', { id: heading, version: 1 });
    expect((await controller.refused('openAccount', opening({ parentId: heading }))).code).toBe(
      'ACCOUNT_PARENT_UNUSABLE',
    );
  });

  test('are assigned for documents in a currency', async () => {
    const accountId = await ownAccount(desk, { currency: 'GBP' });
    const input = { purpose: 'RECEIVABLES', currency: 'GBP', accountId, idempotencyKey: fresh('key') };
    const payload = await controller.act(
      'assignPostingAccount',
      input,
      'postingAccount { purpose currency account { id } }',
    );
    expect(payload.postingAccount).toEqual({
      purpose: 'RECEIVABLES',
      currency: 'GBP',
      account: { id: accountId },
    });
    const { postingAccounts } = await desk.gateway.data(
      '{ postingAccounts { purpose currency account { id } } }',
    );
    expect(postingAccounts).toContainEqual(payload.postingAccount);
    const trail = await sql(
      "select action, before, after from finance_core.reference_audit where entity_key = 'PostingAccount:RECEIVABLES:GBP'",
    );
    expect(trail).toEqual([
      { action: 'assignPostingAccount', before: { accountId: '14' }, after: { accountId } },
    ]);
    const refused = async (more: object) =>
      (await controller.refused('assignPostingAccount', { ...input, idempotencyKey: null, ...more })).code;
    expect(await refused({ purpose: 'BANK' })).toBe('POSTING_ACCOUNT_UNSUITABLE');
    expect(await refused({ purpose: 'SALES_TAX' })).toBe('POSTING_ACCOUNT_UNSUITABLE');
    expect(await refused({ currency: 'USD' })).toBe('ACCOUNT_CURRENCY_MISMATCH');
    expect(await refused({ currency: 'XXX' })).toBe('CURRENCY_UNKNOWN');
    expect((await anna.refused('assignPostingAccount', input)).code).toBe('FORBIDDEN');
    expect((await nobody.refused('assignPostingAccount', input)).code).toBe('UNAUTHENTICATED');
  });
});

describe('periods', () => {
  const PERIODS = 'periods { id code status startsOn endsOn fiscalQuarter version }';
  const PERIOD =
    'period { id code status version closedBy { id } closedAt auditTrail { nodes { action before after } } }';
  let months: { id: string; code: string; version: number }[];
  let accounts: [string, string];
  beforeAll(async () => {
    const { periods } = await controller.act('addFiscalYear', { fiscalYear: 2027 }, PERIODS);
    months = periods;
    accounts = [await ownAccount(desk), await ownAccount(desk)];
    // Those before it, so that the year can begin.
    await sql(
      "update finance_core.financial_periods set status = 'CLOSED', closed_at = now(), closed_by = 8 where fiscal_year = 2026",
    );
  });
  const open = async (n: number) => (await controller.act('openPeriod', await keyOf(n), PERIOD)).period;
  const close = async (n: number) => (await controller.act('closePeriod', await keyOf(n), PERIOD)).period;
  const keyOf = async (n: number) => {
    const { id } = months[n]!;
    const [{ version }] = (await sql(
      'select version from finance_core.financial_periods where period_id = $1',
      [id],
    )) as any;
    return { id, version };
  };
  const entry = (n: number, amount = '1', more: object = {}) => ({
    description: 'x',
    transactionDate: `2027-${String(n + 1).padStart(2, '0')}-10`,
    currency: 'USD',
    lines: [
      { accountId: accounts[0], debit: amount },
      { accountId: accounts[1], credit: amount },
    ],
    ...more,
  });

  test('of a year are set up after all others, once', async () => {
    expect(months.map(({ code }) => code)).toEqual(
      Array.from({ length: 12 }, (_, n) => `2027-${String(n + 1).padStart(2, '0')}`),
    );
    expect(months[1]).toMatchObject({
      status: 'FUTURE',
      startsOn: '2027-02-01',
      endsOn: '2027-02-28',
      fiscalQuarter: 1,
    });
    expect(months.map(({ id }) => Number(id))).toEqual(months.map((_, n) => Number(months[0]!.id) + n));
    expect(await controller.refused('addFiscalYear', { fiscalYear: 2027 })).toMatchObject({
      code: 'PERIOD_YEAR_NOT_NEXT',
      inputPath: ['input', 'fiscalYear'],
    });
    expect((await anna.refused('addFiscalYear', { fiscalYear: 2028 })).code).toBe('FORBIDDEN');
    expect((await nobody.refused('addFiscalYear', { fiscalYear: 2028 })).code).toBe('UNAUTHENTICATED');
    expect(await atOnce([controller, controller], 'addFiscalYear', { fiscalYear: 2028 })).toEqual([
      'PERIOD_YEAR_NOT_NEXT',
      'done',
    ]);
  });

  test('are opened and closed in their order, take postings in between, and are written down', async () => {
    expect((await controller.refused('openPeriod', await keyOf(1))).code).toBe('PERIOD_OUT_OF_ORDER');
    expect((await anna.refused('postTransaction', entry(0))).code).toBe('PERIOD_NOT_OPEN');
    const input = { ...(await keyOf(0)), idempotencyKey: fresh('key') };
    const { period: opened } = await controller.act('openPeriod', input, PERIOD);
    expect(opened).toMatchObject({ status: 'OPEN', version: 2, closedBy: null });
    expect(await controller.act('openPeriod', input, PERIOD)).toEqual({ period: opened });
    await anna.act('postTransaction', entry(0));
    await open(1);
    expect((await controller.refused('closePeriod', await keyOf(1))).code).toBe('PERIOD_OUT_OF_ORDER');
    const closed = await close(0);
    expect(closed).toMatchObject({ status: 'CLOSED', closedBy: { id: CONTROLLER } });
    expect(closed.auditTrail.nodes).toEqual([
      { action: 'closePeriod', before: { status: 'OPEN' }, after: { status: 'CLOSED' } },
      { action: 'openPeriod', before: { status: 'FUTURE' }, after: { status: 'OPEN' } },
      { action: 'addFiscalYear', before: null, after: { status: 'FUTURE' } },
    ]);
    expect((await events('PeriodClosed')).at(-1)).toMatchObject({
      aggregate: 'FinancialPeriod',
      aggregate_id: months[0]!.id,
    });
    expect((await anna.refused('postTransaction', entry(0))).code).toBe('PERIOD_NOT_OPEN');
    // Opened again while the next is open, and not after it is closed.
    expect((await open(0)).status).toBe('OPEN');
    await close(0);
    await close(1);
    expect((await controller.refused('openPeriod', await keyOf(0))).code).toBe('PERIOD_OUT_OF_ORDER');
  });

  test('are opened and closed by controllers, on the version that they read', async () => {
    const { id, version } = await keyOf(2);
    for (const mutation of ['openPeriod', 'closePeriod']) {
      expect((await anna.refused(mutation, { id, version })).code).toBe('FORBIDDEN');
      expect((await nobody.refused(mutation, { id, version })).code).toBe('UNAUTHENTICATED');
      expect((await controller.refused(mutation, { id: '999999', version })).code).toBe('PERIOD_NOT_FOUND');
    }
    expect((await controller.refused('openPeriod', { id, version: 7 })).code).toBe('STALE_VERSION');
    expect((await controller.refused('closePeriod', { id, version })).code).toBe('PERIOD_WRONG_STATUS');
    await open(2);
    expect((await controller.refused('openPeriod', await keyOf(2))).code).toBe('PERIOD_WRONG_STATUS');
  });

  test('are not closed while transactions wait', async () => {
    const { transaction } = await anna.act(
      'postTransaction',
      entry(2, '20000'),
      'transaction { id version reference }',
    );
    expect(await controller.refused('closePeriod', await keyOf(2))).toMatchObject({
      code: 'PERIOD_HAS_WAITING',
      details: { transactions: [{ reference: transaction.reference, status: 'SUBMITTED' }] },
    });
    const [{ status }] = (await sql(
      'select status from finance_core.financial_periods where period_id = $1',
      [months[2]!.id],
    )) as any;
    expect(status).toBe('OPEN');
    await anna.act('cancelTransaction', { id: transaction.id, version: transaction.version });
  });

  test('are not closed when their books do not balance', async () => {
    await anna.act('postTransaction', entry(2, '12.50'));
    const spoil = (by: string) =>
      sql(
        'update finance_accounting.account_balances set debit = debit + $3 where account_id = $1 and period_id = $2',
        [accounts[0], months[2]!.id, by],
      );
    await spoil('1');
    expect(await controller.refused('closePeriod', await keyOf(2))).toMatchObject({
      code: 'PERIOD_UNBALANCED',
      details: { accountIds: [accounts[0]] },
    });
    await spoil('-1');
    const stray = [accounts[0], months[2]!.id];
    await sql(
      `insert into finance_accounting.general_ledger
         (account_id, transaction_id, line_no, reference, period_id, entry_date, posted_at, posted_by, currency, debit, base_debit)
       values ($1, 0, 1, 'stray', $2, '2027-03-01', now(), 7, 'USD', 1, 1)`,
      stray,
    );
    expect(await controller.refused('closePeriod', await keyOf(2))).toMatchObject({
      code: 'PERIOD_UNBALANCED',
      details: {
        currencies: [expect.objectContaining({ currency: 'USD', debit: '13.5000', credit: '12.5000' })],
      },
    });
    await sql('delete from finance_accounting.general_ledger where account_id = $1 and transaction_id = 0', [
      accounts[0],
    ]);
    expect((await close(2)).status).toBe('CLOSED');
  });

  test('take their approved budgets with them', async () => {
    await open(3);
    const accountId = await ownAccount(desk, { accountType: 'EXPENSE' });
    const { budget } = await anna.act(
      'planBudget',
      { accountId, departmentId: '5', periodId: months[3]!.id, amount: '10' },
      'budget { id version }',
    );
    await controller.act('approveBudget', { accountId, ...budget });
    const statusOf = async () =>
      (await sql('select status from finance_core.budgets where account_id = $1', [accountId]))[0]!.status;
    await close(3);
    expect(await statusOf()).toBe('CLOSED');
    await open(3);
    expect(await statusOf()).toBe('APPROVED');
  });

  test('take every posting that was acknowledged, and none after they are closed', async () => {
    const postings = Array.from({ length: 40 }, () =>
      anna.attempt('postTransaction', entry(3), 'transaction { id }'),
    );
    const closing = controller.attempt('closePeriod', await keyOf(3), PERIOD);
    const ends = await Promise.all(postings);
    const { payload } = await closing;
    expect(payload.period.status).toBe('CLOSED');
    const acknowledged = ends.flatMap(({ payload }) => (payload ? [payload.transaction.id] : []));
    expect(ends.flatMap(({ refusal }) => (refusal ? [refusal.code] : []))).toEqual(
      Array(40 - acknowledged.length).fill('PERIOD_NOT_OPEN'),
    );
    const [{ ids }] = (await sql(
      'select array_agg(distinct transaction_id order by transaction_id)::text[] as ids from finance_accounting.general_ledger where period_id = $1',
      [months[3]!.id],
    )) as any;
    expect(ids ?? []).toEqual(acknowledged.sort((a, b) => Number(a) - Number(b)));
    const after = await sql(
      'select from finance_core.transactions t where t.period_id = $1 and t.posted_at > $2',
      [months[3]!.id, payload.period.closedAt],
    );
    expect(after).toEqual([]);
  });

  test('of two who close one at once one wins', async () => {
    await open(4);
    const ends = await atOnce([controller, controller], 'closePeriod', await keyOf(4));
    expect(ends).toEqual(['PERIOD_WRONG_STATUS', 'done']);
  });
});

test('the books are in order after all of this', () => expectBooksInOrder(desk.database));
