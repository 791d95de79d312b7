import {
  claim,
  insertInto,
  key,
  list,
  lockRow,
  nextId,
  release,
  relist,
  singleShard,
  statement,
  updateRow,
} from '../../../citus';
import type { Role } from '../../runtime/auth/roles';
import { difference } from '../../runtime/difference';
import { merged } from '../../runtime/edits';
import { type InputPath, requireRole } from '../../runtime/input';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { isCurrency } from '../currencies/reads';
import { refuse } from '../errors';
import { portfolioClosed, portfolioCreated, portfolioUpdated } from '../events';
import type { CreatePortfolioInput, UpdatePortfolioInput } from '../generated';
import { holdings } from '../holdings/table';
import { knownIndices } from '../indices/reads';
import { mutation, portfolioAudit } from '../write-side';
import { type PortfolioRow, portfolios, portfoliosByCashAccount, portfoliosByManager } from './table';

/** What a mutation changes of a portfolio, and what its lists know of it. */
export type PortfolioState = Omit<PortfolioRow, 'createdAt' | 'updatedAt'>;

const lock = lockRow(portfolios, 'market.portfolio.lock');
const allotId = nextId(portfolios, 'market.portfolio.allotId');
const insert = insertInto(portfolios, 'market.portfolio.insert');
const change = updateRow(
  portfolios,
  'market.portfolio.change',
  'name',
  'strategy',
  'status',
  'managerId',
  'cashAccountId',
  'benchmarkId',
  'allowsShortSales',
);

const isEmpty = statement<{ isEmpty: boolean }>('market.portfolio.isEmpty', singleShard)
  .sql`select count(*) = 0 as "isEmpty" from ${holdings} where portfolio_id = ${key.bigint}`;

/** Lets the changes and trades of a portfolio come one after the other. Throws PORTFOLIO_NOT_FOUND. */
export async function lockPortfolio(unit: UnitOfWork, id: string, inputPath: InputPath) {
  const found = await unit.one(lock, { key: id });
  return unit.about('Portfolio', found, () => refuse('PORTFOLIO_NOT_FOUND', inputPath));
}

/** Role of those who may let a portfolio sell short. */
const RISK: Role = 'risk_officer';

/**
 * Sets up a portfolio. Throws FORBIDDEN, PORTFOLIO_CURRENCY_UNKNOWN, PORTFOLIO_BENCHMARK_NOT_FOUND or
 * PORTFOLIO_CASH_ACCOUNT_TAKEN.
 */
export const createPortfolio = mutation('createPortfolio', (input: CreatePortfolioInput) => async (unit) => {
  const { name, managerId, cashAccountId, benchmarkId, baseCurrency } = input;
  const portfolio = {
    name,
    strategy: input.strategy,
    status: 'ACTIVE' as const,
    baseCurrency,
    managerId: managerId ?? unit.viewer.employeeId,
    cashAccountId,
    benchmarkId: benchmarkId ?? null,
    inceptionDate: input.inceptionDate,
    allowsShortSales: input.allowsShortSales ?? false,
  };
  if (unit.viewer.employeeId !== portfolio.managerId) requireRole(unit.viewer, 'trader');
  if (portfolio.allowsShortSales) requireRole(unit.viewer, RISK);
  if (!(await isCurrency(unit, baseCurrency)))
    throw refuse('PORTFOLIO_CURRENCY_UNKNOWN', ['input', 'baseCurrency']);
  await checkBenchmark(unit, benchmarkId);
  const { id } = await unit.only(allotId);
  await unit.run(insert, { ...portfolio, key: id });
  await list(unit, portfoliosByManager, { ...portfolio, id });
  await unit.record(
    portfolioAudit,
    id,
    { entity: 'Portfolio', entityId: id, before: null, after: portfolio },
    portfolioCreated(id, { ...portfolio, portfolioId: id }),
  );
  if (!(await claim(unit, portfoliosByCashAccount, { id, cashAccountId })))
    throw refuse('PORTFOLIO_CASH_ACCOUNT_TAKEN', ['input', 'cashAccountId']);
  return { id };
});

/**
 * Changes a portfolio. Throws PORTFOLIO_NOT_FOUND, PORTFOLIO_CLOSED, FORBIDDEN, STALE_VERSION, PORTFOLIO_NOT_EMPTY,
 * PORTFOLIO_BENCHMARK_NOT_FOUND or PORTFOLIO_CASH_ACCOUNT_TAKEN.
 */
export const updatePortfolio = mutation('updatePortfolio', (input: UpdatePortfolioInput) => async (unit) => {
  const { id, benchmarkId } = input;
  const inputPath = ['input', 'id'];
  const before = await lockPortfolio(unit, id, inputPath);
  unit.permit(unit.viewer.employeeId === before.managerId);
  if (before.status === 'CLOSED') throw refuse('PORTFOLIO_CLOSED', inputPath);
  checkVersion(before, input);
  // What is left out stays, and only a benchmark can be taken away.
  const after = merged(before, input, ['benchmarkId']);
  if (after.allowsShortSales && !before.allowsShortSales) requireRole(unit.viewer, RISK);
  // Which accounts are taken is for those who see all portfolios.
  if (after.cashAccountId !== before.cashAccountId) requireRole(unit.viewer, 'trader', 'portfolio_manager');
  if (after.status === 'CLOSED' && !(await unit.only(isEmpty, { key: id })).isEmpty)
    throw refuse('PORTFOLIO_NOT_EMPTY', ['input', 'status']);
  await checkBenchmark(unit, benchmarkId);
  await unit.run(change, { ...after, key: id });
  await relist(unit, [portfoliosByManager], before, after);
  const differing = difference(before, after);
  const event = after.status === 'CLOSED' ? portfolioClosed : portfolioUpdated;
  await unit.record(
    portfolioAudit,
    id,
    { entity: 'Portfolio', entityId: id, ...differing },
    event(id, { portfolioId: id, ...differing.after }),
  );
  if (!(await moveCash(unit, before, after)))
    throw refuse('PORTFOLIO_CASH_ACCOUNT_TAKEN', ['input', 'cashAccountId']);
  return { id };
});

/** Takes the account for the portfolio, and gives up the one before. Returns whether it was free. */
async function moveCash(unit: UnitOfWork, before: PortfolioState, after: PortfolioState): Promise<boolean> {
  if (before.cashAccountId === after.cashAccountId) return true;
  await release(unit, portfoliosByCashAccount, before);
  return claim(unit, portfoliosByCashAccount, after);
}

async function checkBenchmark(unit: UnitOfWork, benchmarkId: string | null | undefined): Promise<void> {
  if (benchmarkId != null && !(await unit.one(knownIndices, { ids: [benchmarkId] })))
    throw refuse('PORTFOLIO_BENCHMARK_NOT_FOUND', ['input', 'benchmarkId']);
}
