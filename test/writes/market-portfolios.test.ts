import { actor } from '../support/acting';
import {
  expectAgreement,
  freshAccount,
  MANAGER,
  marketDesk,
  OTHER,
  ownInstrument,
  ownPortfolio,
  portfolioOf,
} from './market-support';

const desk = marketDesk();
const { manager, trader, other, risk, sql, events } = desk;

const PORTFOLIO = `portfolio {
  id name strategy status baseCurrency manager { id } cashAccount { id } benchmark { id } inceptionDate allowsShortSales
  version auditTrail { nodes { action actor { id } before after } } }`;

const managedBy = async (employeeId: string) =>
  (
    await desk.gateway.data(
      `{ employee(id: "${employeeId}") { managedPortfolios(first: 200) { nodes { id } } } }`,
    )
  ).employee.managedPortfolios.nodes.map(({ id }: { id: string }) => id);

test('a portfolio is set up for the viewer, and found by its manager and its cash account', async () => {
  const input = portfolioOf({ benchmarkId: '1' });
  const { portfolio } = await manager.act('createPortfolio', input, PORTFOLIO);
  expect(portfolio).toMatchObject({
    name: input.name,
    strategy: 'GROWTH',
    status: 'ACTIVE',
    baseCurrency: 'USD',
    manager: { id: MANAGER },
    cashAccount: { id: input.cashAccountId },
    benchmark: { id: '1' },
    inceptionDate: '2026-01-05',
    allowsShortSales: false,
    version: 1,
  });
  expect(portfolio.auditTrail.nodes).toEqual([
    {
      action: 'createPortfolio',
      actor: { id: MANAGER },
      before: null,
      after: expect.objectContaining({ name: input.name }),
    },
  ]);
  expect(await managedBy(MANAGER)).toContain(portfolio.id);
  const found = await desk.gateway.data(
    `{ portfolioByCashAccount(accountId: "${input.cashAccountId}") { id } }`,
  );
  expect(found.portfolioByCashAccount.id).toBe(portfolio.id);
  expect((await events('PortfolioCreated')).at(-1)).toMatchObject({
    aggregate: 'Portfolio',
    aggregate_id: portfolio.id,
  });
});

test.each<[string, object, string, string]>([
  ['an unknown currency', { baseCurrency: 'XXX' }, 'PORTFOLIO_CURRENCY_UNKNOWN', 'baseCurrency'],
  ['an unknown benchmark', { benchmarkId: '999' }, 'PORTFOLIO_BENCHMARK_NOT_FOUND', 'benchmarkId'],
  ['the cash account of another', { cashAccountId: '1001' }, 'PORTFOLIO_CASH_ACCOUNT_TAKEN', 'cashAccountId'],
  ['no name', { name: '' }, 'BAD_USER_INPUT', 'name'],
  ['an account that is no id', { cashAccountId: 'x' }, 'BAD_ID', 'cashAccountId'],
])('a portfolio with %s is refused', async (_, more, code, field) => {
  expect(await manager.refused('createPortfolio', portfolioOf(more))).toMatchObject({
    code,
    inputPath: ['input', field],
  });
});

test('somebody else is made manager by a trader, and short sales are allowed by risk', async () => {
  expect((await other.refused('createPortfolio', portfolioOf({ managerId: MANAGER }))).code).toBe(
    'FORBIDDEN',
  );
  await trader.act('createPortfolio', portfolioOf({ managerId: MANAGER }));
  expect((await manager.refused('createPortfolio', portfolioOf({ allowsShortSales: true }))).code).toBe(
    'FORBIDDEN',
  );
  const { portfolio } = await risk.act('createPortfolio', portfolioOf({ allowsShortSales: true }), PORTFOLIO);
  expect(portfolio.allowsShortSales).toBe(true);
});

test('a portfolio is changed, and what is left out stays', async () => {
  const id = await ownPortfolio(desk, { benchmarkId: '2' });
  const [{ cash_account_id: earlier }] = (await sql(
    'select cash_account_id from market_core.portfolios where portfolio_id = $1',
    [id],
  )) as any;
  const cashAccountId = freshAccount();
  await manager.act('updatePortfolio', {
    id,
    version: 1,
    name: 'Renamed',
    managerId: OTHER,
    cashAccountId,
    benchmarkId: null,
  });
  const { portfolio } = await desk.gateway.data(
    `{ ${PORTFOLIO.replace('portfolio', `portfolio(id: "${id}")`)} }`,
  );
  expect(portfolio).toMatchObject({
    name: 'Renamed',
    strategy: 'GROWTH',
    manager: { id: OTHER },
    cashAccount: { id: cashAccountId },
    benchmark: null,
    version: 2,
  });
  expect(portfolio.auditTrail.nodes[0]).toMatchObject({
    before: { managerId: MANAGER, cashAccountId: earlier, benchmarkId: '2' },
    after: { name: 'Renamed', managerId: OTHER, cashAccountId, benchmarkId: null },
  });
  expect(await managedBy(MANAGER)).not.toContain(id);
  expect(await managedBy(OTHER)).toContain(id);
  // The account that was given up is free.
  await manager.act('createPortfolio', portfolioOf({ cashAccountId: earlier }));
  expect((await events('PortfolioUpdated')).at(-1)).toMatchObject({ aggregate_id: id });
});

test('a portfolio is changed by its manager or a trader, on the version that they read', async () => {
  const id = await ownPortfolio(desk);
  expect((await other.refused('updatePortfolio', { id, version: 1, name: 'x' })).code).toBe(
    'PORTFOLIO_NOT_FOUND',
  );
  const moved = { id, version: 1, cashAccountId: freshAccount() };
  const withoutRole = actor(() => desk.gateway, MANAGER);
  expect((await withoutRole.refused('updatePortfolio', moved)).code).toBe('FORBIDDEN');
  const managing = actor(() => desk.gateway, `${OTHER}; portfolio_manager`);
  expect((await managing.refused('updatePortfolio', moved)).code).toBe('FORBIDDEN');
  expect((await manager.refused('updatePortfolio', { id, version: 1, allowsShortSales: true })).code).toBe(
    'FORBIDDEN',
  );
  await trader.act('updatePortfolio', { id, version: 1, status: 'FROZEN' });
  expect(await manager.refused('updatePortfolio', { id, version: 1, name: 'x' })).toMatchObject({
    code: 'STALE_VERSION',
    inputPath: ['input', 'version'],
    currentVersion: 2,
  });
  await risk.act('updatePortfolio', { id, version: 2, allowsShortSales: true });
  await manager.act('updatePortfolio', { id, version: 3, allowsShortSales: false });
  const refused = async (more: object) =>
    (await manager.refused('updatePortfolio', { id, version: 4, ...more })).code;
  expect(await refused({ id: '99999999' })).toBe('PORTFOLIO_NOT_FOUND');
  expect(await refused({ benchmarkId: '999' })).toBe('PORTFOLIO_BENCHMARK_NOT_FOUND');
  expect(await refused({ cashAccountId: '1001' })).toBe('PORTFOLIO_CASH_ACCOUNT_TAKEN');
});

test('a portfolio is closed for good when it holds nothing', async () => {
  const id = await ownPortfolio(desk);
  const instrumentId = await ownInstrument(desk);
  const order = { portfolioId: id, instrumentId, quantity: '3', price: '10', tradeDate: '2026-06-15' };
  await manager.act('buyInstrument', order);
  expect(await manager.refused('updatePortfolio', { id, version: 1, status: 'CLOSED' })).toMatchObject({
    code: 'PORTFOLIO_NOT_EMPTY',
    inputPath: ['input', 'status'],
  });
  await manager.act('sellInstrument', order);
  const { portfolio } = await manager.act('updatePortfolio', { id, version: 1, status: 'CLOSED' }, PORTFOLIO);
  expect(portfolio.status).toBe('CLOSED');
  expect((await manager.refused('updatePortfolio', { id, version: 2, status: 'ACTIVE' })).code).toBe(
    'PORTFOLIO_CLOSED',
  );
  expect((await events('PortfolioClosed')).at(-1)).toMatchObject({ aggregate_id: id });
});

test('of two who change the same version at once one wins, and of those who want one cash account too', async () => {
  for (let round = 0; round < 8; round++) {
    const id = await ownPortfolio(desk);
    const edits = await Promise.all(
      ['one', 'two'].map((name) => manager.attempt('updatePortfolio', { id, version: 1, name })),
    );
    expect(edits.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
    const cashAccountId = freshAccount();
    const claims = await Promise.all(
      [1, 2, 3].map(() => manager.attempt('createPortfolio', portfolioOf({ cashAccountId }))),
    );
    expect(claims.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual([
      'PORTFOLIO_CASH_ACCOUNT_TAKEN',
      'PORTFOLIO_CASH_ACCOUNT_TAKEN',
      'done',
    ]);
  }
});

test('what is kept twice agrees after all of this', () => expectAgreement(desk));
