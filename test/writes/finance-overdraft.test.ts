import { fresh } from '../support/acting';
import { expectBooksInOrder } from './finance-books';
import { financeDesk, ownAccount } from './finance-support';

const desk = financeDesk();
const { anna, bob, controller, nobody, sql } = desk;

let other: string;
beforeAll(async () => {
  other = await ownAccount(desk);
});

const cashAccount = (more: object = {}) => ownAccount(desk, { isCash: true, ...more });
const entry = (debited: string, credited: string, amount: string) => ({
  description: 'Entry of a test',
  transactionDate: '2026-06-15',
  currency: 'USD',
  lines: [
    { accountId: debited, debit: amount },
    { accountId: credited, credit: amount },
  ],
});
const POSTED = 'transaction { id version }';
const pay = (cash: string, amount: string) => anna.act('postTransaction', entry(other, cash, amount), POSTED);
const receive = (cash: string, amount: string) =>
  anna.act('postTransaction', entry(cash, other, amount), POSTED);
const refusedPayment = (cash: string, amount: string) =>
  anna.refused('postTransaction', entry(other, cash, amount));
const balanceOf = async (id: string) =>
  (await sql('select balance from finance_core.chart_of_accounts where account_id = $1', [id]))[0]!.balance;
const versionOf = async (id: string) =>
  (await sql('select version from finance_core.chart_of_accounts where account_id = $1', [id]))[0]!.version;

test('money is paid out as long as there is some, to the cent', async () => {
  const cash = await cashAccount();
  await receive(cash, '100');
  expect(await refusedPayment(cash, '100.01')).toMatchObject({
    code: 'ACCOUNT_OVERDRAWN',
    inputPath: ['input', 'lines', 1, 'accountId'],
  });
  await pay(cash, '100');
  expect((await refusedPayment(cash, '0.01')).code).toBe('ACCOUNT_OVERDRAWN');
  expect(await balanceOf(cash)).toBe('0.0000');
});

test('an account may be overdrawn as far as its limit says', async () => {
  const cash = await cashAccount({ overdraftLimit: '50' });
  await pay(cash, '30');
  expect((await refusedPayment(cash, '20.01')).code).toBe('ACCOUNT_OVERDRAWN');
  await pay(cash, '20');
  const input = { id: cash, version: await versionOf(cash), overdraftLimit: '75.5' };
  const { account } = await controller.act(
    'setOverdraftLimit',
    input,
    'account { overdraftLimit version auditTrail { nodes { action before after } } }',
  );
  expect(account).toMatchObject({ overdraftLimit: '75.5000', version: input.version + 1 });
  expect(account.auditTrail.nodes[0]).toMatchObject({
    action: 'setOverdraftLimit',
    before: { overdraftLimit: '50.0000' },
    after: { overdraftLimit: '75.5' },
  });
  await pay(cash, '25.5');
  expect((await refusedPayment(cash, '0.01')).code).toBe('ACCOUNT_OVERDRAWN');
});

test('what is overdrawn stays when the limit is lowered, and may be made good', async () => {
  const cash = await cashAccount({ overdraftLimit: '50' });
  await pay(cash, '40');
  await controller.act('setOverdraftLimit', { id: cash, version: 1, overdraftLimit: '0' });
  expect((await refusedPayment(cash, '1')).code).toBe('ACCOUNT_OVERDRAWN');
  await receive(cash, '15');
  expect(await balanceOf(cash)).toBe('-25.0000');
});

test('a limit is set by controllers, for open accounts of money, on their current version', async () => {
  const [cash, plain] = [await cashAccount(), await ownAccount(desk)];
  const refused = async (who: typeof anna, more: object) =>
    (await who.refused('setOverdraftLimit', { id: cash, version: 1, overdraftLimit: '10', ...more })).code;
  expect(await refused(anna, {})).toBe('FORBIDDEN');
  expect(await refused(nobody, {})).toBe('UNAUTHENTICATED');
  expect(await refused(controller, { id: '99999999' })).toBe('ACCOUNT_NOT_FOUND');
  expect(await refused(controller, { version: 7 })).toBe('STALE_VERSION');
  expect(await refused(controller, { id: plain })).toBe('ACCOUNT_OVERDRAFT_INVALID');
  expect(await refused(controller, { overdraftLimit: '-1' })).toBe('ACCOUNT_OVERDRAFT_INVALID');
  expect(await refused(controller, { overdraftLimit: '0.001' })).toBe('ACCOUNT_OVERDRAFT_INVALID');
  await controller.act('closeAccount', { id: cash, version: 1 });
  expect(await refused(controller, { version: 2 })).toBe('ACCOUNT_CLOSED');
});

test('two payments at once do not spend the same money', async () => {
  const cash = await cashAccount();
  await receive(cash, '100');
  const outcomes = await Promise.all(
    [anna, bob, anna, bob].map((who) => who.attempt('postTransaction', entry(other, cash, '60'))),
  );
  const codes = outcomes.map(({ refusal }) => refusal?.code ?? 'done').sort();
  expect(codes).toEqual(['ACCOUNT_OVERDRAWN', 'ACCOUNT_OVERDRAWN', 'ACCOUNT_OVERDRAWN', 'done']);
  expect(await balanceOf(cash)).toBe('40.0000');
});

test('a draft may be written for money that is to come; posting it needs the money', async () => {
  const cash = await cashAccount();
  const input = { ...entry(other, cash, '500'), description: fresh('draft') };
  const { transaction } = await anna.act('draftTransaction', input, POSTED);
  expect(await anna.refused('submitTransaction', transaction)).toMatchObject({
    code: 'ACCOUNT_OVERDRAWN',
    inputPath: ['input', 'id'],
  });
  await receive(cash, '500');
  await anna.act('submitTransaction', transaction);
  expect(await balanceOf(cash)).toBe('0.0000');
});

test('a receipt is taken back even where its money is spent', async () => {
  const cash = await cashAccount();
  const { transaction } = await receive(cash, '100');
  await pay(cash, '80');
  await anna.act('reverseTransaction', { ...transaction, reversedOn: '2026-06-16', reason: 'A mistake' });
  expect(await balanceOf(cash)).toBe('-80.0000');
});

test('amounts beyond what is posted here are refused before they are written', async () => {
  for (const amount of ['100000000000.01', '99999999999999999.99'])
    expect(await anna.refused('postTransaction', entry(other, other, amount))).toMatchObject({
      code: 'TRANSACTION_AMOUNT_TOO_LARGE',
      inputPath: ['input', 'lines'],
    });
});

test('after all of this the books are in order', () => expectBooksInOrder(desk.database));
