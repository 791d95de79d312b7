import type { Role } from '../../runtime/auth/roles';
import type { SubgraphContext } from '../../runtime/context';
import { failure } from '../../runtime/errors';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { CreatePortfolioInput, UpdatePortfolioInput } from '../generated';
import { marketWrites, portfolioAudit } from '../write-side';
import { indexOfId } from './index-statements';
import { isCurrency } from './instrument-reads';
import {
  allotPortfolioId,
  changePortfolio,
  claimCashAccount,
  insertPortfolio,
  isPortfolioEmpty,
  listForManager,
  lockPortfolio,
  type PortfolioState,
} from './portfolio-statements';

/** Role of those who act for portfolios that somebody else manages. */
const TRADER: Role = 'trader';
/** Role of those who may let a portfolio sell short. */
const RISK: Role = 'risk_officer';

/** Throws FORBIDDEN unless the viewer manages the portfolio, or is a trader. */
export function requireTrader(unit: UnitOfWork, managerId: string): void {
  const { employeeId, roles } = unit.viewer;
  if (employeeId !== managerId && !roles.includes(TRADER))
    throw failure('FORBIDDEN', `This is for the manager of the portfolio, or needs the role ${TRADER}.`);
}

/**
 * Sets up a portfolio. Throws FORBIDDEN, PORTFOLIO_CURRENCY_UNKNOWN, PORTFOLIO_BENCHMARK_NOT_FOUND or
 * PORTFOLIO_CASH_ACCOUNT_TAKEN.
 */
export function createPortfolio(
  context: SubgraphContext,
  input: CreatePortfolioInput,
): Promise<{ id: string }> {
  const { name, managerId, cashAccountId, benchmarkId, baseCurrency } = input;
  return mutate(context, marketWrites, { name: 'createPortfolio', input }, async (unit) => {
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
    requireTrader(unit, portfolio.managerId);
    if (portfolio.allowsShortSales) requireRole(unit.viewer, RISK);
    if (!(await isCurrency(unit, baseCurrency)))
      throw refuse('PORTFOLIO_CURRENCY_UNKNOWN', { inputPath: ['input', 'baseCurrency'] });
    await checkBenchmark(unit, benchmarkId);
    const { id } = (await unit.one(allotPortfolioId, {}))!;
    await unit.run(insertPortfolio, { ...portfolio, key: id });
    await listForManager(unit, { ...portfolio, id });
    await unit.audit(portfolioAudit, id, {
      entity: 'Portfolio',
      entityId: id,
      before: null,
      after: portfolio,
    });
    await unit.emit({
      aggregate: 'Portfolio',
      aggregateId: id,
      type: 'PortfolioCreated',
      payload: { portfolioId: id, name, baseCurrency, managerId: portfolio.managerId, cashAccountId },
    });
    if (!(await claimCashAccount(unit, { id, cashAccountId })))
      throw refuse('PORTFOLIO_CASH_ACCOUNT_TAKEN', { inputPath: ['input', 'cashAccountId'] });
    return { id };
  });
}

/**
 * Changes a portfolio. Throws PORTFOLIO_NOT_FOUND, PORTFOLIO_CLOSED, FORBIDDEN, STALE_VERSION, PORTFOLIO_NOT_EMPTY,
 * PORTFOLIO_BENCHMARK_NOT_FOUND or PORTFOLIO_CASH_ACCOUNT_TAKEN.
 */
export function updatePortfolio(
  context: SubgraphContext,
  input: UpdatePortfolioInput,
): Promise<{ id: string }> {
  const { id, benchmarkId } = input;
  return mutate(context, marketWrites, { name: 'updatePortfolio', input }, async (unit) => {
    const before = await unit.one(lockPortfolio, { key: id });
    const inputPath = ['input', 'id'];
    if (!before) throw refuse('PORTFOLIO_NOT_FOUND', { inputPath });
    if (before.status === 'CLOSED') throw refuse('PORTFOLIO_CLOSED', { inputPath });
    requireTrader(unit, before.managerId);
    checkVersion(before, input);
    const after = changed(before, input);
    if (after.allowsShortSales && !before.allowsShortSales) requireRole(unit.viewer, RISK);
    if (after.status === 'CLOSED' && !(await unit.one(isPortfolioEmpty, { key: id }))!.isEmpty)
      throw refuse('PORTFOLIO_NOT_EMPTY', { inputPath: ['input', 'status'] });
    await checkBenchmark(unit, benchmarkId);
    await unit.run(changePortfolio, { ...after, key: id });
    await listForManager(unit, after, before.managerId);
    const differing = difference(before, after);
    await unit.audit(portfolioAudit, id, { entity: 'Portfolio', entityId: id, ...differing });
    await unit.emit({
      aggregate: 'Portfolio',
      aggregateId: id,
      type: after.status === 'CLOSED' ? 'PortfolioClosed' : 'PortfolioUpdated',
      payload: { portfolioId: id, ...differing.after },
    });
    if (!(await claimCashAccount(unit, after, before.cashAccountId)))
      throw refuse('PORTFOLIO_CASH_ACCOUNT_TAKEN', { inputPath: ['input', 'cashAccountId'] });
    return { id };
  });
}

/** The portfolio as it becomes: what is left out stays, and only a benchmark can be taken away. */
function changed(before: PortfolioState, input: UpdatePortfolioInput): PortfolioState {
  return {
    ...before,
    name: input.name ?? before.name,
    strategy: input.strategy ?? before.strategy,
    status: input.status ?? before.status,
    managerId: input.managerId ?? before.managerId,
    cashAccountId: input.cashAccountId ?? before.cashAccountId,
    benchmarkId: input.benchmarkId === undefined ? before.benchmarkId : input.benchmarkId,
    allowsShortSales: input.allowsShortSales ?? before.allowsShortSales,
  };
}

function difference(before: PortfolioState, after: PortfolioState): { before: object; after: object } {
  const names = (Object.keys(after) as (keyof PortfolioState)[]).filter(
    (name) => before[name] !== after[name],
  );
  const of = (state: PortfolioState) => Object.fromEntries(names.map((name) => [name, state[name]]));
  return { before: of(before), after: of(after) };
}

async function checkBenchmark(unit: UnitOfWork, benchmarkId: string | null | undefined): Promise<void> {
  if (benchmarkId != null && !(await unit.one(indexOfId, { id: benchmarkId })))
    throw refuse('PORTFOLIO_BENCHMARK_NOT_FOUND', { inputPath: ['input', 'benchmarkId'] });
}
