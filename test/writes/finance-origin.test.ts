import { pino } from 'pino';
import { databaseVariables, readVariables } from '../../platform/config';
import { subgraph as finance } from '../../subgraphs/finance';
import { type Posting, postEntries } from '../../subgraphs/finance/posting/post-entries';
import { mutation } from '../../subgraphs/finance/write-side';
import { systemViewer } from '../../subgraphs/runtime/auth/viewer';
import { createContext } from '../../subgraphs/runtime/context';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { fresh } from '../support/acting';
import { expectBooksInOrder } from './finance-books';
import { ANNA, financeDesk, ownAccount } from './finance-support';

const desk = financeDesk();
const { sql } = desk;

let service: SubgraphService;
let cash: string;
beforeAll(async () => {
  const limits = limitsFrom(readVariables(databaseVariables, {}));
  service = new SubgraphService(finance, desk.database.url, limits, pino({ level: 'silent' }));
  cash = await ownAccount(desk, { isCash: true, overdraftLimit: '50000' });
});
afterAll(() => service.close());

/** Posts as a subscriber does: in a transaction of the service, for who caused the event. */
const post = (origin: string, more: Partial<Posting> = {}) =>
  mutation(
    'settle',
    () => (unit) =>
      postEntries(unit, {
        transactionType: 'PORTFOLIO_CASH',
        description: 'Purchase',
        transactionDate: '2026-06-15',
        currency: 'USD',
        lines: [
          { accountId: '26', debit: '25000' },
          { accountId: cash, credit: '25000' },
        ],
        origin,
        ...more,
      }),
  )(
    createContext(service, limitsFrom(readVariables(databaseVariables, {})), {
      viewer: systemViewer(ANNA),
    }),
    {},
  );

test('what follows from something else is posted once for it, however often and at once it is told', async () => {
  const origin = fresh('Trade:1');
  const told = await Promise.all(Array.from({ length: 8 }, () => post(origin)));
  const again = await post(origin);
  expect(new Set([...told, again].map(({ id }) => id)).size).toBe(1);
  expect(told.filter(({ repeated }) => !repeated)).toHaveLength(1);
  expect(again.repeated).toBe(true);
  const { transaction } = await desk.gateway.data(
    `{ transaction(id: "${again.id}") { status origin createdBy { id } approvedBy { id } ledgerEntries { debit } } }`,
  );
  expect(transaction).toEqual({
    status: 'POSTED',
    origin,
    createdBy: { id: ANNA },
    approvedBy: null,
    ledgerEntries: [{ debit: '25000.0000' }, { debit: '0.0000' }],
  });
  const [account] = await sql('select balance from finance_core.chart_of_accounts where account_id = $1', [
    cash,
  ]);
  expect(account).toEqual({ balance: '-25000.0000' });
});

test('what could not be posted may be posted later', async () => {
  const origin = fresh('Trade:1');
  await expect(post(origin, { transactionDate: '2026-12-15' })).rejects.toMatchObject({
    extensions: { code: 'PERIOD_NOT_OPEN' },
  });
  expect((await post(origin)).repeated).toBe(false);
});

test('the books are in order after all of this', () => expectBooksInOrder(desk.database));
